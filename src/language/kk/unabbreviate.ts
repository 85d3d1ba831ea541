import { firstUses } from '../aloud.js';
import { capitalize } from '../sentence.js';
import { entry } from './abbreviation.js';
import { expand, inflect } from './inflect.js';
import { conjunct } from './list.js';
import type { KkCase } from './noun.js';

/** Capitals, a suffix behind a hyphen, and мен, бен or пен: БАҚ, ХҚКО-да, «БАҚ пен». */
const ABBREVIATION = /(?<![\p{L}\p{N}-])(\p{Lu}{2,})(?:-(\p{Ll}+))?(\s[бмп]ен)?(?![\p{L}\p{N}-])/gu;

const CASES: readonly KkCase[] = ['genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental'];

/**
 * Writes abbreviations out where they stand first, with the suffix as the full form takes it: «халыққа қызмет
 * көрсету орталығында» for ХҚКО-да. One with a suffix that is no case stays, and the next is written out.
 */
export function unabbreviate(text: string): string {
  return firstUses(text, ABBREVIATION, ([, short = '', suffix, conjunction], before) => {
    const full = entry(short) && expanded(short, suffix);
    if (full === undefined) return undefined;
    const said = conjunction ? conjunct(full) : full;
    return { key: short, text: /(?:^|[.!?…\n])[\s«"„]*$/u.test(before) ? capitalize(said) : said };
  });
}

function expanded(short: string, suffix: string | undefined): string | undefined {
  if (suffix === undefined) return expand(short);
  const kase = CASES.find((one) => inflect(short, one) === `${short}-${suffix}`);
  if (kase) return expand(short, kase);
  const attributive = inflect(short, 'locative').replace(/^.*-/u, '');
  if (!/^(?:ғы|гі)$/u.test(suffix.slice(attributive.length)) || !suffix.startsWith(attributive))
    return undefined;
  const locative = expand(short, 'locative') ?? '';
  return `${locative}${/[аеыі]$/u.exec(locative)?.[0] === 'е' ? 'гі' : 'ғы'}`;
}
