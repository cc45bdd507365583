import { PERMISSIONS } from '../../extension/platform/permissions.ts';

const KINDS = {
  permission: 'at install',
  'optional-permission': 'only on your click',
  host: 'at install',
  'optional-host': 'only on your click',
} as const;

/** PRIVACY.md, made from the same table as the manifest, so that the two can never disagree. */
export function privacyDocument(): string {
  const rows = PERMISSIONS.map(
    ({ name, kind, browsers, reason }) =>
      `| \`${name}\` | ${KINDS[kind]} | ${browsers.length === 2 ? 'both' : browsers.join(', ')} | ${reason} |`,
  );
  return `# Privacy

IMR Lens reads letters about people's health. It is built so that nobody has to trust it further than they can check.

## What happens to a letter
- **On this device only**: nothing is sent, ever. The panel's counter shows 0 requests, and a test compares that counter with
  the browser's own network log.
- **With your team's Worker**: the text of the letter goes to the address that you or your administrator set, over https, with
  names, addresses and claim numbers of the front matter and header replaced by as many \`█\`. The Worker reads it in memory
  and answers; the text is not stored and not logged. You choose when it is sent: as soon as a letter is detected, only on a
  click, or never.
- **What a team's Worker keeps** are facts: case number, dates of the decision and of utilization review, outcome, priority,
  the reviewer's specialties, and for each item the words of the request, the treatment, the guidelines, editions, sections and
  pages cited, and codes. Never the rationale, the clinical summary, the date of injury, the printed item or any name.
- **A claim number** is used only where a team switched the repeat-request guard on. The Worker keeps a keyed hash of it and
  drops the number.
- **Facts that wait**: where a team shares facts and its Worker cannot be reached, the same facts wait in the browser's storage, at
  most 200 letters and 30 days, until the Worker has taken them or you discard them.
- **Signing in** opens your organization's own page. The token that comes back is kept in this browser, for that one Worker, and is
  worth nothing after twelve hours.
- Words of a letter never go into a web address, so they never reach the browser's history.
- Summaries are kept in the browser's memory while the tab is open, never on disk.

## What is never done
No analytics, no advertising, no sale of data, no language model, no training, no remote code. Logs carry ids only.

## Keeping and forgetting
A team's facts are kept for 24 months unless the team sets another time. An administrator can delete one decision, everything
that a member added, or the whole team, and can export all of it.

## What the extension asks the browser for
| permission | asked for | browser | why |
|---|---|---|---|
${rows.join('\n')}

In Firefox, consent to data collection is optional: it is asked for when you save a Worker's address, looked up before each
letter leaves, and without it the letter is read on the device.

This page is made from the same table as the extension's manifest (\`npm run documents\`).
`;
}
