import { useEffect, useState } from 'preact/hooks';

/** Whether what this component showed first was painted: false at its first drawing, true from then on. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  // Effects run once the frame is painted.
  useEffect(() => setPainted(true), []);
  return isPainted;
}
