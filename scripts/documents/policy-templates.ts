import { LOCKABLE, POLICY_FIELDS } from '../../extension/platform/policy-fields.ts';

type Value = string | boolean | readonly string[];

/** The values that the templates show; an administrator deletes the lines that are not wanted. */
const EXAMPLE: Readonly<Record<keyof typeof POLICY_FIELDS, Value>> = {
  workerUrl: 'https://imr.example.com',
  workerToken: 'PASTE-THE-TOKEN-OF-YOUR-TEAM',
  sendWhen: 'detected',
  shareFacts: false,
  deviceOnly: false,
  sites: ['https://portal.example.com'],
  noteTemplate: '{caseNumber} decided {decisionDate}: {outcome}',
  locked: [...LOCKABLE.slice(0, 3)],
};

/** Every template as a path under docs/policy and its content. */
export function policyTemplates(chromeId: string, firefoxId: string): Map<string, string> {
  return new Map([
    ['chrome-windows.reg', registryFile('Google\\Chrome', chromeId)],
    ['edge-windows.reg', registryFile('Microsoft\\Edge', chromeId)],
    [`com.google.Chrome.extensions.${chromeId}.plist`, propertyList()],
    [`com.microsoft.Edge.extensions.${chromeId}.plist`, propertyList()],
    ['chrome-linux.json', json({ '3rdparty': { extensions: { [chromeId]: EXAMPLE } } })],
    ['firefox-policies.json', json({ policies: { '3rdparty': { Extensions: { [firefoxId]: EXAMPLE } } } })],
    ['imr-lens.admx', admx(chromeId)],
    ['imr-lens.adml', adml()],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** For Windows: double-click, or roll out by Group Policy preferences. */
function registryFile(product: string, id: string): string {
  const key = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${product}\\3rdparty\\extensions\\${id}\\policy`;
  const plain: string[] = [];
  const lists: string[] = [];
  for (const [name, value] of Object.entries(EXAMPLE)) {
    if (typeof value === 'boolean') plain.push(`"${name}"=dword:0000000${value ? 1 : 0}`);
    else if (typeof value === 'string') plain.push(`"${name}"="${value}"`);
    else lists.push(`\n[${key}\\${name}]`, ...value.map((entry, index) => `"${index + 1}"="${entry}"`));
  }
  return `Windows Registry Editor Version 5.00\n\n[${key}]\n${[...plain, ...lists].join('\n')}\n`;
}

/** For macOS: the preference domain of the extension. */
function propertyList(): string {
  const lines = Object.entries(EXAMPLE).flatMap(([name, value]) => [
    `  <key>${name}</key>`,
    `  ${plistValue(value)}`,
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    ...lines,
    '</dict>',
    '</plist>',
    '',
  ].join('\n');
}

function plistValue(value: Value): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'string') return `<string>${escapeXml(value)}</string>`;
  return `<array>${value.map((entry) => `<string>${escapeXml(entry)}</string>`).join('')}</array>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** An administrative template for Chrome on Windows; for Edge replace Google\Chrome by Microsoft\Edge. */
function admx(id: string): string {
  const key = `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`;
  const policies = Object.entries(POLICY_FIELDS).map(([name, field]) => {
    const frame = `    <policy name="${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_explain)" key="${key}"`;
    const parent = '      <parentCategory ref="imr_lens" /><supportedOn ref="imr_lens_any" />';
    if (field.type === 'boolean') {
      return `${frame} valueName="${name}">\n${parent}\n      <enabledValue><decimal value="1" /></enabledValue><disabledValue><decimal value="0" /></disabledValue>\n    </policy>`;
    }
    const element =
      field.type === 'list'
        ? `<list id="${name}" key="${key}\\${name}" valuePrefix="" />`
        : `<text id="${name}" valueName="${name}" required="true" />`;
    return `${frame} presentation="$(presentation.${name})">\n${parent}\n      <elements>${element}</elements>\n    </policy>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<policyDefinitions revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">',
    '  <policyNamespaces><target prefix="imrlens" namespace="ImrLens.Policies" /></policyNamespaces>',
    '  <resources minRequiredRevision="1.0" />',
    '  <supportedOn><definitions><definition name="imr_lens_any" displayName="$(string.supported)" /></definitions></supportedOn>',
    '  <categories><category name="imr_lens" displayName="$(string.category)" /></categories>',
    '  <policies>',
    ...policies,
    '  </policies>',
    '</policyDefinitions>',
    '',
  ].join('\n');
}

function adml(): string {
  const fields = Object.entries(POLICY_FIELDS);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<policyDefinitionResources revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">',
    '  <displayName>IMR Lens</displayName><description>Settings of the IMR Lens extension</description>',
    '  <resources><stringTable>',
    '    <string id="category">IMR Lens</string><string id="supported">Chromium-based browsers that run IMR Lens</string>',
    ...fields.map(
      ([name, { title, description }]) =>
        `    <string id="${name}">${escapeXml(title)}</string><string id="${name}_explain">${escapeXml(description)}</string>`,
    ),
    '  </stringTable><presentationTable>',
    ...fields
      .filter(([, { type }]) => type !== 'boolean')
      .map(([name, { type, title }]) =>
        type === 'list'
          ? `    <presentation id="${name}"><listBox refId="${name}">${escapeXml(title)}</listBox></presentation>`
          : `    <presentation id="${name}"><textBox refId="${name}"><label>${escapeXml(title)}</label></textBox></presentation>`,
      ),
    '  </presentationTable></resources>',
    '</policyDefinitionResources>',
    '',
  ].join('\n');
}
