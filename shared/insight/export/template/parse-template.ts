import { isListName, LIST_FIELDS, type ListName, MAX_TEMPLATE_LENGTH, ROOT_FIELDS } from './fields.ts';
import { readTags, type Tag } from './read-tags.ts';

/**
 * The note's template language: `{{field}}`, `{{#each items}}…{{/each}}` and `{{#if field}}…{{/if}}` (a field with
 * words in it, or a list with entries). Fields only: no expressions, no code, no lists within lists.
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

/** A block that is open while its body is read. */
interface Block {
  readonly kind: 'root' | 'each' | 'if';
  readonly name: string;
  readonly at: number;
  readonly body: TemplateNode[];
}

/** Checks a template and makes it ready to write with; all problems are told at once, with where they stand. */
export function parseTemplate(source: string): TemplateResult {
  if (source.length > MAX_TEMPLATE_LENGTH) {
    const message = `The template is longer than ${MAX_TEMPLATE_LENGTH} characters.`;
    return { ok: false, problems: [{ at: MAX_TEMPLATE_LENGTH, message }] };
  }
  const builder = new TemplateBuilder();
  for (const tag of readTags(source)) builder.take(tag);
  return builder.finish();
}

class TemplateBuilder {
  readonly #problems: TemplateProblem[] = [];
  readonly #root: Block = { kind: 'root', name: '', at: 0, body: [] };
  readonly #open: Block[] = [this.#root];

  take(tag: Tag): void {
    switch (tag.kind) {
      case 'text':
        if (/\{\{|\}\}/.test(tag.text)) {
          this.#report(tag.at, 'Braces that open or close no field: write {{field}}.');
        }
        this.#add({ kind: 'text', text: tag.text });
        break;
      case 'field':
        this.#mustKnow(tag.name, tag.at, this.#fields());
        this.#add({ kind: 'field', name: tag.name });
        break;
      case 'open':
        this.#openBlock(tag.block, tag.name, tag.at);
        break;
      case 'close':
        this.#closeBlock(tag.block, tag.at);
        break;
    }
  }

  finish(): TemplateResult {
    for (const block of this.#open.slice(1)) this.#report(block.at, `{{#${block.kind}}} is never closed.`);
    if (this.#problems.length > 0) return { ok: false, problems: this.#problems };
    return { ok: true, template: { nodes: this.#root.body } };
  }

  #openBlock(kind: 'each' | 'if', name: string, at: number): void {
    const lists = Object.keys(LIST_FIELDS);
    if (kind === 'each') {
      if (this.#list() !== null) this.#report(at, 'A list cannot stand inside a list.');
      this.#mustKnow(name, at, lists);
    } else {
      this.#mustKnow(name, at, this.#list() === null ? [...ROOT_FIELDS, ...lists] : this.#fields());
    }
    this.#open.push({ kind, name, at, body: [] });
  }

  #closeBlock(kind: 'each' | 'if', at: number): void {
    const block = this.#open.at(-1) ?? this.#root;
    if (block.kind !== kind) {
      this.#report(at, `{{/${kind}}} closes nothing that is open here.`);
      return;
    }
    this.#open.pop();
    const { name, body } = block;
    if (kind === 'if') this.#add({ kind, name, body });
    else if (isListName(name)) this.#add({ kind, list: name, body });
  }

  #add(node: TemplateNode): void {
    (this.#open.at(-1) ?? this.#root).body.push(node);
  }

  /** The list whose entries are being written, or null at the top. */
  #list(): ListName | null {
    const name = this.#open.findLast((block) => block.kind === 'each')?.name ?? '';
    return isListName(name) ? name : null;
  }

  #fields(): readonly string[] {
    const list = this.#list();
    return list === null ? ROOT_FIELDS : LIST_FIELDS[list];
  }

  #mustKnow(name: string, at: number, known: readonly string[]): void {
    if (known.includes(name)) return;
    this.#report(at, `"${name}" is not known here; known are ${known.join(', ')}.`);
  }

  #report(at: number, message: string): void {
    this.#problems.push({ at, message });
  }
}
