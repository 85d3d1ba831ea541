import { type Found, isEntangled, type ProseRule, type Said, say, toNumber } from '../prose.js';
import { MONTHS } from './months.js';
import type { RuCase } from './noun.js';
import { ordinal } from './ordinal.js';
import { casesBehind } from './prose-cases.js';

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value < 3000;
const isFree = (found: Found): boolean => found.prefix === '' && !isEntangled(found);

/** The case that a form of год shows; the short form takes that of the word before. */
const YEAR_CASES: Readonly<Record<string, RuCase>> = {
  год: 'nominative',
  года: 'genitive',
  годом: 'instrumental',
  годе: 'prepositional',
  годы: 'nominative',
  годов: 'genitive',
  годам: 'dative',
  годами: 'instrumental',
  годах: 'prepositional',
};
const YEAR_NOUN = String.raw`[ \u00A0](год(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?!\p{L})|гг?\.)`;
const FULL: Readonly<Record<string, Partial<Record<RuCase, string>>>> = {
  'г.': { nominative: 'год', genitive: 'года', dative: 'году', accusative: 'год', prepositional: 'году' },
  'гг.': {
    nominative: 'годы',
    genitive: 'годов',
    dative: 'годам',
    accusative: 'годы',
    prepositional: 'годах',
  },
};

/** «в» stands in front of a place in time, so it is read as «when». */
function yearCase(noun: string, before: string): RuCase {
  const cases = /(?:^|[^\p{L}])во?\s$/iu.test(before) ? (['prepositional'] as const) : casesBehind(before);
  if (noun === 'году') return cases?.[0] === 'dative' ? 'dative' : 'prepositional';
  const known = YEAR_CASES[noun];
  if (known) return known;
  if (/(?:^|[^\p{L}])(?:за|на|по)\s$/iu.test(before)) return 'accusative';
  return cases?.length === 1 ? (cases[0] ?? 'genitive') : 'genitive';
}

/** What «г.» and the like are read as; a full stop that ends the sentence, too, stays. */
function nounAloud(noun: string, asked: RuCase, rest: string): string {
  const full = FULL[noun]?.[asked];
  if (full === undefined) return noun;
  return /^(?:\s+[\p{Lu}«]|\s*$)/u.test(rest) ? `${full}.` : full;
}

/** «2017–2020 годах», «с 2017 по 2020 год», «2018 и 2019 годах». */
export const yearRange: ProseRule = (found) => {
  if (!isYear(found.value) || !isFree(found)) return undefined;
  const span = new RegExp(`^\\s?[–—-]\\s?(\\d{4})${YEAR_NOUN}`, 'u').exec(found.after);
  if (span) return spanOfYears(found, span);
  if (/(?:^|[^\p{L}])[Сс]\s$/u.test(found.before) && /^\s(?:года?\s)?по\s\d{4}/u.test(found.after)) {
    return say(ordinal(found.value, { case: 'genitive' }), found);
  }
  const list = new RegExp(`^(?:(?:,| и)\\s?\\d{4})+${YEAR_NOUN}`, 'u').exec(found.after);
  const noun = list?.[1];
  return noun ? say(ordinal(found.value, { case: yearCase(noun, found.before) }), found) : undefined;
};

function spanOfYears(found: Found, [whole, digits = '', noun = '']: RegExpExecArray): Said {
  const asked = yearCase(noun, found.before);
  const aloud = nounAloud(noun, asked, found.after.slice(whole.length));
  const to = toNumber(digits);
  const pieces = [
    { text: ordinal(found.value, { case: asked }), value: found.value },
    { text: ' — ' },
    { text: ordinal(to, { case: asked }), value: to },
    { text: ` ${aloud}` },
  ];
  return { pieces, taken: whole.length };
}

/** «в 2019 году», «2020 г.», «в феврале 2020». */
export const yearRule: ProseRule = (found) => {
  if (!isYear(found.value) || !isFree(found)) return undefined;
  const [whole, noun = ''] = new RegExp(`^${YEAR_NOUN}`, 'u').exec(found.after) ?? [];
  if (!whole) return ofMonth(found);
  const asked = yearCase(noun, withoutYears(found.before));
  const aloud = nounAloud(noun, asked, found.after.slice(whole.length));
  const spoken = { text: ordinal(found.value, { case: asked }), value: found.value };
  return { pieces: [spoken, { text: ` ${aloud}` }], taken: whole.length };
};

/** «в 2018 и »: the years before the last of several. */
const withoutYears = (before: string): string => before.replace(/(?:\d{4}(?:,| и)\s?)+$/u, '');

function ofMonth(found: Found): Said | undefined {
  const stems = MONTHS.map(({ genitive }) => genitive.slice(0, -1)).join('|');
  const behind = new RegExp(`(?:${stems})\\p{L}?\\s$`, 'u').test(found.before);
  return behind ? say(`${ordinal(found.value, { case: 'genitive' })} года`, found) : undefined;
}
