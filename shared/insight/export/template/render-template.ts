import type { SummaryView } from '../summary-view.ts';
import type { NoteTemplate, TemplateNode } from './parse-template.ts';

type Values = Readonly<Record<string, unknown>>;

/** Writes a summary's words into a checked template. */
export function renderTemplate(template: NoteTemplate, view: SummaryView): string {
  return render(template.nodes, { ...view });
}

function render(nodes: readonly TemplateNode[], values: Values): string {
  return nodes.map((node) => renderNode(node, values)).join('');
}

function renderNode(node: TemplateNode, values: Values): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'field':
      return textOf(values, node.name);
    case 'each':
      return listOf(values, node.list)
        .map((entry) => render(node.body, { ...entry }))
        .join('');
    case 'if':
      return textOf(values, node.name) !== '' || listOf(values, node.name).length > 0
        ? render(node.body, values)
        : '';
  }
}

function textOf(values: Values, name: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : '';
  return typeof value === 'string' ? value : '';
}

function listOf(values: Values, name: string): readonly object[] {
  const value = Object.hasOwn(values, name) ? values[name] : [];
  return Array.isArray(value) ? value : [];
}
