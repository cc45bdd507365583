import type { ComponentChildren } from 'preact';

/** A line of a definition list: what it is, what the letter says. */
export function Row(props: { label: string; longLabel?: string; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt title={props.longLabel}>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
