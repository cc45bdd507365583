import { useEffect, useState } from 'preact/hooks';

/** Shows its words only when something takes longer than a moment, so that nothing flashes. */
export function Waits(props: { words: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="muted" role="status">
      {isLong ? props.words : '\u00a0'}
    </p>
  );
}
