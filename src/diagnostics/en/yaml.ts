import type { Codes, YamlReason } from '../codes.js';
import { code, entryKey } from '../show.js';

const WORDS: { readonly [R in YamlReason]: readonly [message: string, hint: string] } = {
  conflict: [
    'Two versions of the file meet here: a merge was not finished.',
    'Keep the lines that are right, and remove those that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
  ],
  'odd-blank': [
    'A blank that is no space stands here (such as U+00A0, which word processors type).',
    'Delete the blanks in front of the line, and type spaces.',
  ],
  'colon-space': ['There is no space behind the colon.', 'Write `key: value`.'],
  'dash-space': ['There is no space behind the dash.', 'Write `- key: value`.'],
  'no-colon': ['There is no colon behind the key.', 'Write `key: value`.'],
  'no-key': [
    'There is no key on this line.',
    'Write `key: value`; remove the line if it is not for the program; if it goes on with the text above, move it further in than its key.',
  ],
  'mixed-list': [
    'Lines with and without `- ` in front stand at one level.',
    'Under `metrics` of a report no line begins with `- `; under `monitoring` and `highlights`, and in codelists, each entry does.',
  ],
  'behind-quote': [
    'The text ends at its second quotation mark, and something stands behind it.',
    'Put the whole text into quotation marks.',
  ],
  'unclosed-quote': ['This quotation mark is never closed.', 'Close it at the end of the text.'],
  'unclosed-bracket': ['This bracket is never closed.', 'Close it behind the last item: `[…]`, `{ … }`.'],
  indent: [
    'The indentation does not fit the lines above.',
    'Start keys of one level in the same column, with spaces.',
  ],
  tab: ['A tab is used for indentation; YAML allows spaces only.', 'Replace each tab by two spaces.'],
  'missing-char': [
    'A character is missing here: a colon, a comma, a quotation mark or a bracket.',
    'Write `key: value`, with a space behind the colon, and close what was opened.',
  ],
  'nested-mapping': [
    'The text holds a colon with a space behind it, which YAML takes for a key.',
    'Put the whole text into quotation marks; if it is a second key, put it on a line of its own.',
  ],
  'second-key': ['A second key begins on this line.', 'Start a new line with each key.'],
  'multiline-key': ['A key goes over several lines.', 'Write `key: value` on one line; is a colon missing?'],
  unexpected: [
    'Something stands here that YAML does not expect.',
    'Put a text with special characters into quotation marks.',
  ],
  'scalar-start': [
    'A text without quotation marks must not start with this character.',
    'Put the text into quotation marks: `"…"`.',
  ],
  escape: [
    'There is no such escape sequence in a text in double quotes.',
    'Write `\\\\` for a backslash, or use single quotes.',
  ],
  alias: ['This alias (`*name`) refers to nothing.', 'Put a text that starts with `*` into quotation marks.'],
  merge: ['`<<` copies keys in YAML 1.1, and means nothing in YAML 1.2.', 'Write the keys out.'],
  tag: ['This tag (`!name`) is unknown.', 'Put a text that starts with `!` into quotation marks.'],
  'no-comma': [
    'A comma is missing between two keys.',
    'Put a comma behind each value: `{ key: value, key: value }`.',
  ],
  'no-dash': ['`- ` is missing in front of an entry of a list.', 'Write `- ` in front of each entry.'],
  'block-in-flow': [
    'Between brackets nothing may stand that goes over lines of its own; a comma may be missing.',
    'Put commas between the entries, or write each entry on a line of its own, without brackets.',
  ],
  'no-text-key': [
    'Brackets stand where a key should be.',
    'Write `key: value`; if it is an entry of a list, put `- ` in front and move it further in than its key.',
  ],
  'long-key': [
    'The key is longer than YAML allows (1024 characters).',
    'Is it a text? Put the whole text into quotation marks.',
  ],
  anchor: [
    'A mark (`&name`, `*name`) stands where YAML allows none.',
    'Put a text that starts with `&` or `*` into quotation marks.',
  ],
  directive: [
    'This line begins with `%`, and YAML takes it for a directive.',
    'Put a text that starts with `%` into quotation marks.',
  ],
};

/** The first line of an entry with its dash; what else belongs to it stands further in, unless all is in brackets. */
export function writeEntry(line: string): string {
  const key = entryKey(line);
  return key === undefined
    ? `Write ${code(line)}.`
    : `Write ${code(line)}, and start its other lines right below ${code(key)}.`;
}

/** Why a file is no YAML. */
export function yamlSyntax({ reason, suggestion, spaces, before }: Codes['yaml-syntax']) {
  if (spaces) return indentation(spaces);
  const [said, hint] = WORDS[reason];
  const message = before === undefined ? said : `A comma is missing before ${code(before)}.`;
  if (reason === 'no-dash' && suggestion !== undefined) return { message, hint: writeEntry(suggestion) };
  if (reason === 'second-key' && suggestion !== undefined)
    return { message, hint: `Start a new line with each key, without commas: ${code(suggestion)}.` };
  return { message, hint: suggestion === undefined ? hint : `Write ${code(suggestion)}.` };
}

const some = (spaces: number) => (spaces === 1 ? '1 space' : spaces === 0 ? 'no space' : `${spaces} spaces`);

const indentation = ({ found, expected }: { readonly found: number; readonly expected: number }) => ({
  message: `The line begins with ${some(found)}, those of its level with ${some(expected)}.`,
  hint: expected === 0 ? 'Start it at the left margin.' : `Start it behind ${some(expected)}.`,
});
