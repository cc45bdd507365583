import type { Outcome } from '../../shared/api/contract.ts';

const SHAPES = {
  chevron: 'M5 3l5 5-5 5',
  copy: 'M6 5h7v8H6zM3 11V3h7',
  locate: 'M8 2v3M8 11v3M2 8h3M11 8h3',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  flag: 'M4 14V2.5h8L9.5 6 12 9.5H4',
  lock: 'M4 7.5h8V14H4zM5.5 7.5V5a2.5 2.5 0 015 0v2.5',
} as const;

/** Drawn in the colour of the words beside it; the words say what it means. */
export function Icon(props: { name: keyof typeof SHAPES }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={SHAPES[props.name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Overturned is a full disc, upheld a ring, unclear a broken ring with a question in it: shape before colour. */
export function OutcomeMark(props: { outcome: Outcome }) {
  return (
    <svg
      class={`outcome-mark outcome-${props.outcome}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {props.outcome === 'overturned' && <circle cx="8" cy="8" r="6.5" fill="currentColor" />}
      {props.outcome === 'upheld' && (
        <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5" />
      )}
      {props.outcome === 'unclear' && (
        <>
          <circle
            cx="8"
            cy="8"
            r="5.75"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-dasharray="2.6 1.9"
          />
          <path d="M6.4 6.4a1.6 1.6 0 112.3 1.5c-.5.3-.7.6-.7 1.1" fill="none" stroke="currentColor" />
          <circle cx="8" cy="10.8" r="0.7" fill="currentColor" />
        </>
      )}
    </svg>
  );
}
