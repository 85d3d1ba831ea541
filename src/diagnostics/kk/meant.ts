import { numbered } from '../letters.js';
import { code } from '../show.js';
import { strangeLetters } from '../suggest.js';

/** What was probably meant; of a word that looks the same, the letters that are not what they seem. */
export function meant(suggestion: string, typed = ''): string {
  const strange = strangeLetters(typed, suggestion).map(numbered).join(', ');
  return strange === ''
    ? `Бәлкім, ${code(suggestion)} болар?`
    : `${code(suggestion)} дегенді латын әріптерімен жазыңыз: ${strange} – кирилл әрпі.`;
}
