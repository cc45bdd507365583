import { pageApi } from '../../platform/page-runtime.ts';

/**
 * A message of the catalogue, for scripts in pages, which carry no library for it: named places in braces
 * are filled in, and of "one | many" the form for the count is taken.
 */
export function say(key: string, named: Readonly<Record<string, string>> = {}, count?: number): string {
  const message = pageApi()?.i18n.getMessage(key.replaceAll('.', '_')) ?? '';
  const forms = message.split(' | ');
  const form = count === undefined || count === 1 ? forms[0] : forms.at(-1);
  return (form ?? '').replace(/\{(\w+)\}/gu, (_, name: string) => named[name] ?? '');
}
