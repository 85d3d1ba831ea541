import { firstUses } from '../aloud.js';
import { capitalize } from '../sentence.js';
import { ABBREVIATIONS, type Abbreviation } from './abbreviation.js';
import type { RuCase } from './noun.js';

/** Capitals, and the ending of those that decline: СМГ, ЦОНе. */
const ABBREVIATION = /(?<![\p{L}\p{N}-])(\p{Lu}{2,})(\p{Ll}{0,3})(?![\p{L}\p{N}-])/gu;

/**
 * Writes abbreviations out where they stand first, in the case that their ending or the words before them
 * show: «на первом пробном едином национальном тестировании». Where nothing shows it, the full form follows in
 * brackets, which holds in every case: «НПА (нормативный правовой акт)».
 */
export function unabbreviate(text: string): string {
  return firstUses(text, ABBREVIATION, ([whole, short = '', ending = ''], before) => {
    const known = ABBREVIATIONS.get(short);
    if (!known) return undefined;
    if (ending !== '') {
      const asked = known.gender === 'masculine' ? ENDINGS[ending] : undefined;
      return asked && { key: short, text: known.expansion[asked] };
    }
    const asked = caseBehind(before, known);
    if (!asked) return { key: short, text: `${whole} (${known.expansion.nominative})` };
    const full = known.expansion[asked];
    return { key: short, text: startsSentence(before) ? capitalize(full) : full };
  });
}

const ENDINGS: Readonly<Record<string, RuCase>> = {
  а: 'genitive',
  у: 'dative',
  ом: 'instrumental',
  е: 'prepositional',
};

const startsSentence = (before: string): boolean => /(?:^|[.!?…\n])[\s«"„]*$/u.test(before);

/** What prepositions ask for; those that leave a choice are absent, but for «в» and «на», which rarely mean a direction. */
const PREPOSITIONS: Readonly<Record<string, RuCase>> = Object.fromEntries(
  (
    [
      ['в во на о об при', 'prepositional'],
      ['к ко по благодаря согласно', 'dative'],
      ['от до из без для у около после кроме среди против вместо', 'genitive'],
      ['со с над между перед', 'instrumental'],
      ['про через', 'accusative'],
    ] as const
  ).flatMap(([words, asked]) => words.split(' ').map((word) => [word, asked])),
);

const ADJECTIVE = /(?:[оы]й|ий|ая|яя|ое|ее|[оа]го|его|о?му|[ыи]ми?|[оеы]м|[ыи]х|ей|ую|юю|[ыи]е)$/u;
const VERB = /(?:(?<!чл)[аеяё]н[аоы]?|[ыяу]т[аоы]?|л[аио]?|[еия]т|ют|[сц][ья]|ть)$/u;

/** The case of an abbreviation that does not decline. */
function caseBehind(before: string, { gender }: Abbreviation): RuCase | undefined {
  if (startsSentence(before)) return 'nominative';
  const words = (/(?:[\p{L}-]+\s)+$/u.exec(before)?.[0] ?? '').toLowerCase().trim().split(/\s/u);
  const last = words.at(-1) ?? '';
  const governed = PREPOSITIONS[last];
  // A word that declines would show any other case.
  if (governed) return gender === 'masculine' && last.startsWith('в') ? undefined : governed;
  if (last === '' || /^(?:и|или|а|что|как|где)$/u.test(last)) return undefined;
  if (ADJECTIVE.test(last)) {
    const at = words.findLastIndex((word) => !ADJECTIVE.test(word));
    return PREPOSITIONS[words[at] ?? ''] ?? adjectiveCase(last);
  }
  return VERB.test(last) ? undefined : 'genitive';
}

function adjectiveCase(adjective: string): RuCase | undefined {
  if (/(?:ого|его)$/u.test(adjective)) return 'genitive';
  if (/(?:ому|ему)$/u.test(adjective)) return 'dative';
  if (/(?:ую|юю)$/u.test(adjective)) return 'accusative';
  return /(?:ая|яя|ое|ее|ый|ые|ие)$/u.test(adjective) ? 'nominative' : undefined;
}
