/** Set by the build: true in the package for Firefox. Apart from the seam, so that scripts in pages may ask. */
export const isFirefox: boolean = import.meta.env.FIREFOX === true;

/** True in the package that tests and the sample portal use. */
export const isDevelopment: boolean = import.meta.env.MODE === 'development';
