/**
 * What an administrator may fix by managed policy: the one table from which the reader of the policy and
 * the schema that ships with the extension are made.
 */
export interface PolicyField {
  readonly type: 'string' | 'boolean' | 'list';
  readonly values?: readonly string[];
  readonly title: string;
  readonly description: string;
}

export const LOCKABLE = [
  'workerUrl',
  'workerToken',
  'sendWhen',
  'shareFacts',
  'noteTemplate',
  'density',
  'singleKeys',
  'overlay',
] as const;

export const POLICY_FIELDS = {
  workerUrl: {
    type: 'string',
    title: 'Worker address',
    description: "Address of the team's Worker, for example https://imr.example.com. Must be https.",
  },
  workerToken: {
    type: 'string',
    title: 'Team token',
    description: "The team's token for the Worker.",
  },
  sendWhen: {
    type: 'string',
    values: ['detected', 'click', 'never'],
    title: 'When a letter is sent to the Worker',
    description: 'As soon as it is detected, only on a click, or never.',
  },
  shareFacts: {
    type: 'boolean',
    title: "Share facts with the team's memory",
    description:
      'Letters that are read on the device add their facts (codes, dates, the words of each request; no text of the letter) to the memory of the team.',
  },
  deviceOnly: {
    type: 'boolean',
    title: 'On this device only',
    description:
      'No letter is ever sent; wins over every other setting. Facts are shared only where shareFacts is set too.',
  },
  sites: {
    type: 'list',
    title: 'Sites',
    description:
      'Origins on which letters are looked for, for example https://portal.example.com. The panel asks for them once.',
  },
  noteTemplate: {
    type: 'string',
    title: 'Claim note template',
    description: 'The text of the claim note with its fields in braces.',
  },
  locked: {
    type: 'list',
    values: LOCKABLE,
    title: 'Locked settings',
    description: 'Names of settings that the user cannot change.',
  },
} as const satisfies Record<string, PolicyField>;
