/** Eight by eight pixels from dark to light grey: no library here writes JPEG, and pdf.js reads it by code of its own. */
export function greyJpeg(): Buffer {
  return Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6' +
      '/+b9//j/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABYQAAMAAAAAAAAAAAAAAAAAAAAUYf/aAAgBAQAAPwBUof/Z',
    'base64',
  );
}
