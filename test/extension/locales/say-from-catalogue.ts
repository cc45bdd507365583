import type { Named, Say } from '../../../extension/summary/say.ts';

/** Messages as the browser gets them: keys with "_" for ".", plural forms joined by " | ". */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Speaks the catalogue as @wxt-dev/i18n does in the browser; a missing key throws, so no test can overlook it. */
export function sayFrom(messages: Messages, onKey: (key: string) => void = () => {}): Say {
  return (key, named = {}, count) => {
    onKey(key);
    const message = messages[key.replaceAll('.', '_')]?.message;
    if (message === undefined) throw new Error(`No message "${key}" in the catalogue.`);
    return fill(count === undefined ? message : pluralOf(message, count), named);
  };
}

function pluralOf(message: string, count: number): string {
  const forms = message.split(' | ');
  return forms[count === 1 ? 0 : forms.length - 1] ?? message;
}

function fill(message: string, named: Named): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(named[name] ?? place));
}

/** "Overturned" → "[Ōverturned~~~~]": 40 % longer, still readable, and plain to see where a string was not in the catalogue. */
export function pseudo(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message }]) => [
      key,
      {
        message: message
          .split(' | ')
          .map((form) => `[${accent(form)}${' lorem'.repeat(Math.ceil((form.length * 0.4) / 6))}]`)
          .join(' | '),
      },
    ]),
  );
}

function accent(form: string): string {
  const letters: Record<string, string> = { a: 'á', e: 'é', o: 'ö', u: 'ü', O: 'Ō', A: 'Å' };
  return form.replace(/\{\w+\}|[aeouOA]/g, (sign) => letters[sign] ?? sign);
}
