/** One piece of a template's text, in order; `at` is its UTF-16 offset in the template. */
export type Tag =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'field'; readonly name: string; readonly at: number }
  | { readonly kind: 'open'; readonly block: 'each' | 'if'; readonly name: string; readonly at: number }
  | { readonly kind: 'close'; readonly block: 'each' | 'if'; readonly at: number };

// "{{#each items}}", "{{caseNumber}}", "{{/if}}"
const TAG = /\{\{([^{}]*)\}\}/g;

/** Cuts a template into text and tags. A block tag alone on its line takes the whole line with it. */
export function readTags(source: string): Tag[] {
  const tags: Tag[] = [];
  let end = 0;
  for (const match of source.matchAll(TAG)) {
    const tag = readTag(match[1] ?? '', match.index);
    const [from, to] =
      tag.kind === 'field'
        ? [match.index, match.index + match[0].length]
        : ownLine(source, match.index, match[0]);
    if (from > end) tags.push({ kind: 'text', text: source.slice(end, from), at: end });
    tags.push(tag);
    end = to;
  }
  if (end < source.length) tags.push({ kind: 'text', text: source.slice(end), at: end });
  return tags;
}

function readTag(inside: string, at: number): Tag {
  const [word = '', name = '', ...rest] = inside.trim().split(/\s+/);
  const isPlain = rest.length === 0;
  if (isPlain && (word === '#each' || word === '#if')) {
    return { kind: 'open', block: word === '#each' ? 'each' : 'if', name, at };
  }
  if (isPlain && name === '' && (word === '/each' || word === '/if')) {
    return { kind: 'close', block: word === '/each' ? 'each' : 'if', at };
  }
  return { kind: 'field', name: [word, name, ...rest].join(' ').trim(), at };
}

/** The span of a block tag: the line with its end where nothing but blanks stands beside the tag. */
function ownLine(source: string, start: number, tag: string): [number, number] {
  const end = start + tag.length;
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const newline = source.indexOf('\n', end);
  const after = newline < 0 ? source.slice(end) : source.slice(end, newline);
  // A tag on the last line has no line end to take with it.
  if (newline < 0 || before.trim() !== '' || after.trim() !== '') return [start, end];
  return [start - before.length, newline + 1];
}
