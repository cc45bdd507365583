/** A part of a page, in points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Crop extends Box {
  /** CSS pixels for a point. */
  readonly scale: number;
}

const MARGIN = 6;
/** What stands left and right of the words, for the eye to find the line. */
const BESIDE = 24;
/** Long passages show their beginning; the reader page shows the rest. */
const MOST_HEIGHT = 170;
/** Ten-point type is still read at this size; a line that is wider then scrolls. */
const SMALLEST = 0.85;
const LARGEST = 1.25;

/**
 * The part of a page that holds all boxes, and how large to draw it.
 * @param room CSS pixels at hand in width.
 * @param page the page's size in points.
 */
export function cropAround(
  boxes: readonly Box[],
  page: { readonly width: number; readonly height: number },
  room: number,
): Crop {
  const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - BESIDE);
  const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - MARGIN);
  const right = Math.min(page.width, Math.max(...boxes.map((box) => box.left + box.width)) + BESIDE);
  const bottom = Math.min(page.height, Math.max(...boxes.map((box) => box.top + box.height)) + MARGIN);
  const scale = Math.min(LARGEST, Math.max(SMALLEST, room / (right - left)));
  // A short value still fills the room, with what stands after it.
  const width = Math.min(page.width - left, Math.max(right - left, room / scale));
  return { left, top, width, height: Math.min(bottom - top, MOST_HEIGHT), scale };
}
