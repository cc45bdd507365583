import { isListName, LIST_FIELDS, type ListName, MAX_TEMPLATE_LENGTH, ROOT_FIELDS } from './fields.ts';

/**
 * The note's template language: `{{field}}`, `{{#each items}}…{{/each}}` and `{{#if field}}…{{/if}}` (a field with
 * words in it, or a list with entries). Fields only: no expressions, no code, no loops within loops.
 */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'each'; readonly list: ListName; readonly body: readonly TemplateNode[] }
  | { readonly kind: 'if'; readonly name: string; readonly body: readonly TemplateNode[] };

export interface NoteTemplate {
  readonly nodes: readonly TemplateNode[];
}

export interface TemplateProblem {
  /** UTF-16 offset into the template where the problem stands. */
  readonly at: number;
  readonly message: string;
}

export type TemplateResult =
  | { readonly ok: true; readonly template: NoteTemplate }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

// "{{#each items}}", "{{caseNumber}}", "{{/if}}"
const TAG = /\{\{([^{}]*)\}\}/g;
// A tag that opens or closes a block and stands alone on its line takes the line with it.
const LONE_BLOCK = /^[ \t]*(\{\{[#/][^{}]*\}\})[ \t]*\r?\n/gm;

interface Frame {
  readonly tag: 'root' | 'each' | 'if';
  readonly at: number;
  readonly nodes: TemplateNode[];
  readonly close: (body: TemplateNode[]) => TemplateNode | null;
}

/** Checks a template and makes it ready to write with; all problems are told at once, with where they stand. */
export function parseTemplate(source: string): TemplateResult {
  const problems: TemplateProblem[] = [];
  if (source.length > MAX_TEMPLATE_LENGTH) {
    problems.push({
      at: MAX_TEMPLATE_LENGTH,
      message: `The template is longer than ${MAX_TEMPLATE_LENGTH} characters.`,
    });
    return { ok: false, problems };
  }
  const root: Frame = { tag: 'root', at: 0, nodes: [], close: () => null };
  const open: Frame[] = [root];
  let list: ListName | null = null;
  // Padding keeps every offset of the trimmed text at its place in the source.
  const trimmed = source.replace(
    LONE_BLOCK,
    (line, tag: string) => tag + '\0'.repeat(line.length - tag.length),
  );
  let end = 0;
  const top = () => open.at(-1) ?? root;
  const addText = (text: string, at: number) => {
    const kept = text.replaceAll('\0', '');
    if (/\{\{|\}\}/.test(kept))
      problems.push({ at, message: 'Braces that open or close no field: write {{field}}.' });
    if (kept !== '') top().nodes.push({ kind: 'text', text: kept });
  };
  for (const match of trimmed.matchAll(TAG)) {
    addText(trimmed.slice(end, match.index), end);
    end = match.index + match[0].length;
    const words = (match[1] ?? '').trim().split(/\s+/);
    const [word = '', name = ''] = words;
    if (word === '#each') {
      if (list !== null) problems.push({ at: match.index, message: 'A list cannot stand inside a list.' });
      if (!isListName(name)) {
        problems.push({ at: match.index, message: unknown(name, Object.keys(LIST_FIELDS)) });
      }
      const each = isListName(name) ? name : null;
      list = each ?? list;
      open.push({
        tag: 'each',
        at: match.index,
        nodes: [],
        close: (body) => each && { kind: 'each', list: each, body },
      });
    } else if (word === '#if') {
      const known = list === null ? [...ROOT_FIELDS, ...Object.keys(LIST_FIELDS)] : [...LIST_FIELDS[list]];
      if (!known.includes(name)) problems.push({ at: match.index, message: unknown(name, known) });
      open.push({ tag: 'if', at: match.index, nodes: [], close: (body) => ({ kind: 'if', name, body }) });
    } else if (word === '/each' || word === '/if') {
      const frame = top();
      if (`/${frame.tag}` !== word) {
        problems.push({ at: match.index, message: `{{${word}}} closes nothing that is open here.` });
        continue;
      }
      open.pop();
      if (frame.tag === 'each') list = null;
      const node = frame.close(frame.nodes);
      if (node) top().nodes.push(node);
    } else {
      const known: readonly string[] = list === null ? ROOT_FIELDS : LIST_FIELDS[list];
      if (words.length > 1 || !known.includes(word)) {
        problems.push({ at: match.index, message: unknown(words.join(' '), known) });
      }
      top().nodes.push({ kind: 'field', name: word });
    }
  }
  addText(trimmed.slice(end), end);
  for (const frame of open.slice(1))
    problems.push({ at: frame.at, message: `{{#${frame.tag}}} is never closed.` });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, template: { nodes: root.nodes } };
}

function unknown(name: string, known: readonly string[]): string {
  return `"${name}" is not known here; known are ${known.join(', ')}.`;
}
