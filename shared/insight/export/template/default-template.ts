/** The note that is written until the team saves its own. */
export const DEFAULT_NOTE_TEMPLATE = `{{today}} IMR decision {{caseNumber}}, decided {{decisionDate}}. {{counts}}.
{{#each items}}
{{number}}. {{outcome}}: {{request}}
{{#if owed}}
   {{owed}}
{{/if}}
   Administrator: {{administrator}}
   Reviewer: {{reviewer}}{{#if comparison}} ({{comparison}}){{/if}}

{{/each}}
{{#if deadlines}}
Dates:
{{#each deadlines}}
- {{when}}: {{what}} ({{rule}})
{{/each}}
{{/if}}
{{#if findings}}
Worth a check:
{{#each findings}}
- {{#if item}}Item {{item}}: {{/if}}{{message}}
{{/each}}
{{/if}}
{{#if warnings}}
Not sure of:
{{#each warnings}}
- {{message}}
{{/each}}
{{/if}}
`;
