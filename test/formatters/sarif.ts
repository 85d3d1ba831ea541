import official from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';

// The package has it in an older draft, of which it uses nothing that has changed since.
const { $schema: _, id: __, ...schema } = official;

/** Whether a relative or absolute address is well formed. */
const isUri = (text: string) =>
  URL.canParse(text, 'file:///') && /^(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[0-9A-F]{2})*$/i.test(text);
const formats = { uri: URL.canParse, 'uri-reference': isUri, 'date-time': true } as const;
const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);

/** What the official schema has against a log; nothing if it is well. */
export function objections(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
