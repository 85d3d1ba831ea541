import type { Codes } from '../codes.js';
import { code } from '../show.js';
import { writeEntry } from './yaml.js';

/** What stands twice in one document, in English. */
export function severalReports({ lines, isStream, copy }: Codes['several-reports']) {
  if (copy)
    return {
      message: `From here to line ${copy.to} the report of ${code(copy.region)} stands once more.`,
      hint: `Delete the lines ${copy.from}–${copy.to}; if these are the right ones, delete the earlier ones.`,
    };
  const where = `${lines.length === 1 ? 'line' : 'the lines'} ${lines.join(', ')}`;
  return isStream
    ? {
        message: `Another report begins here, with no line ${code('---')} before it.`,
        hint: `Insert a line ${code('---')} before ${where}.`,
      }
    : {
        message: 'Another report begins here; a file holds one.',
        hint: `Put what begins in ${where} into ${lines.length === 1 ? 'a file of its own' : 'files of their own'}.`,
      };
}

export function duplicateKey({ key, also = 0, suggestion, entry }: Codes['duplicate-key']) {
  if (entry !== undefined)
    return {
      message: `${code('- ')} is missing here: another entry begins with the second ${code(key)}.`,
      hint: writeEntry(entry),
    };
  return {
    message:
      also === 0
        ? `The key ${code(key)} stands here a second time; only one of the values could count.`
        : `The key ${code(key)} stands here a second time, and ${also} more behind it; only one of the values could count.`,
    hint:
      suggestion === undefined
        ? 'Keep one of the two.'
        : `Keep one of the two; or should this one be ${code(suggestion)}?`,
  };
}
