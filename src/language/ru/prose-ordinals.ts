import { type Found, isEntangled, type ProseRule, type Said, say } from '../prose.js';
import { dateWords } from './date.js';
import { MONTHS } from './months.js';
import type { RuCase, RuGender } from './noun.js';
import { compoundPrefix, type OrdinalOptions, ordinal } from './ordinal.js';
import { casesBehind } from './prose-cases.js';

const isFree = (found: Found): boolean => found.prefix === '' && !isEntangled(found);

/** «29.02.2020» says when, if nothing before it asks for another case. */
export const numericDate: ProseRule = (found) => {
  const [whole, month, year] = /^\.(\d\d)\.(\d{4})(?!\d)(?:\sг(?:ода|\.))?/u.exec(found.after) ?? [];
  if (!whole || found.digits.length !== 2) return undefined;
  try {
    return say(dateWords(`${year}-${month}-${found.digits}`, dayCase(found.before)), found, whole.length);
  } catch {
    return undefined;
  }
};

/** «29 февраля»: when, unless a preposition says otherwise: к двадцать девятому, по двадцать девятое. */
export const dayOfMonth: ProseRule = (found) => {
  const months = MONTHS.map(({ genitive }) => genitive).join('|');
  const [whole, joint = '', other] =
    new RegExp(`^(?:(\\s?[–—-]\\s?| и )(\\d{1,2}))?[ \\u00A0](?=(?:${months})(?!\\p{L}))`, 'u').exec(
      found.after,
    ) ?? [];
  const until = new RegExp(`^ по \\d{1,2} (?:${months})`, 'u').test(found.after);
  const isDay = found.value >= 1 && found.value <= 31 && isFree(found);
  if (!isDay || (!whole && !until)) return undefined;
  const neuter = (value: number, asked: RuCase) => ordinal(value, { case: asked, gender: 'neuter' });
  const first = { text: neuter(found.value, dayCase(found.before)), value: found.value };
  if (until || other === undefined) return { pieces: [first] };
  const last = Number(other);
  const isRange = joint !== ' и ';
  if (isRange && /(?:^|[.!?]\s|\s)$/u.test(found.before)) {
    const from = { text: `с ${neuter(found.value, 'genitive')}`, value: found.value };
    const to = { text: neuter(last, 'accusative'), value: last };
    return { pieces: [from, { text: ' по ' }, to], taken: joint.length + other.length };
  }
  return {
    pieces: [first, { text: joint }, { text: neuter(last, dayCase(found.before)), value: last }],
    taken: joint.length + other.length,
  };
};

function dayCase(before: string): RuCase {
  const word = /(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase();
  if (word === 'к') return 'dative';
  return word === 'по' || word === 'на' || word === 'за' ? 'accusative' : 'genitive';
}

/** How high these are numbered; of a class the first may be one that was counted. */
const NUMBERED: Readonly<Record<string, readonly [lowest: number, highest: number]>> = {
  класс: [2, 12],
  квартал: [1, 4],
};

/** Behind these a quarter has its number, and not a length: «итоги 3 квартала», but «за 3 квартала». */
const WHICH = /(?<!\p{L})(?:итог|результат|показател|данн|план|конц|конец|начал|середин|течени)\p{L}*\s$/iu;

/** «учеников 11 класса», «во 2 квартале»; 2 to 4 of them may be counted, and are then for others to say. */
export const inOrder: ProseRule = (found) => {
  const [whole, noun = '', ending = ''] =
    /^\s(?:-\s)?(класс|квартал)(а|у|е|ом)?(?!\p{L})/u.exec(found.after) ?? [];
  const [lowest = 1, highest = 0] = NUMBERED[noun] ?? [];
  const which = noun === 'квартал' && WHICH.test(found.before);
  const counted = ending === 'а' && found.value > 1 && found.value < 5 && !which;
  if (!whole || counted || found.value < lowest || found.value > highest || !isFree(found)) return undefined;
  return say(ordinal(found.value, { case: MASCULINE[ending] ?? 'nominative' }), found);
};

/** Cases by the endings of пункт and of статья, часть, глава; of the feminine ones only those that differ. */
const MASCULINE: Readonly<Record<string, RuCase>> = {
  '': 'nominative',
  а: 'genitive',
  у: 'dative',
  ом: 'instrumental',
  е: 'prepositional',
  ов: 'genitive',
  ам: 'dative',
  ами: 'instrumental',
  ах: 'prepositional',
  ы: 'nominative',
};
const FEMININE: Readonly<Record<string, RuCase>> = {
  ь: 'nominative',
  я: 'nominative',
  а: 'nominative',
  ю: 'accusative',
  у: 'accusative',
};
const SHORT: Readonly<
  Record<string, readonly [stem: string, RuGender, endings: Partial<Record<RuCase, string>>]>
> = {
  'ст.': [
    'стать',
    'feminine',
    { nominative: 'я', genitive: 'и', dative: 'е', accusative: 'ю', prepositional: 'е' },
  ],
  'ч.': [
    'част',
    'feminine',
    { nominative: 'ь', genitive: 'и', dative: 'и', accusative: 'ь', prepositional: 'и' },
  ],
  'гл.': [
    'глав',
    'feminine',
    { nominative: 'а', genitive: 'ы', dative: 'е', accusative: 'у', prepositional: 'е' },
  ],
  'п.': [
    'пункт',
    'masculine',
    { nominative: '', genitive: 'а', dative: 'у', accusative: '', prepositional: 'е' },
  ],
};

const ARTICLE =
  /(?:^|[^\p{L}])(?:(стать|стат|част|глав)(\p{L}+)|(пункт|подпункт|раздел|абзац)(\p{L}*))\s(?:\d+(?:,| и| или)\s)*$/iu;

/** «статьи 596», «частях 1 и 2», «п. 5 ст. 12»: an ordinal behind the noun, in its gender and case. */
export const article: ProseRule = (found) => {
  if (isEntangled(found)) return undefined;
  const short = SHORT[found.prefix.trim()];
  if (short) return shortArticle(found, short);
  const [, feminine, fEnding = '', masculine, mEnding = ''] = ARTICLE.exec(found.before) ?? [];
  if (found.prefix !== '' || (!feminine && !masculine)) return undefined;
  const asked = feminine ? (FEMININE[fEnding] ?? 'genitive') : (MASCULINE[mEnding] ?? 'nominative');
  return say(ordinal(found.value, { case: asked, gender: feminine ? 'feminine' : 'masculine' }), found);
};

function shortArticle(
  found: Found,
  [stem, gender, endings]: NonNullable<(typeof SHORT)[string]>,
): Said | undefined {
  const nested = /\d\s$/u.test(found.before);
  const cases = nested ? (['genitive'] as const) : casesBehind(found.before);
  const asked = cases?.find((one) => one === 'prepositional' || one === 'dative') ?? cases?.[0];
  if (!asked) return undefined;
  const noun = { text: `${stem}${endings[asked] ?? ''} ` };
  return { pieces: [noun, { text: ordinal(found.value, { case: asked, gender }), value: found.value }] };
}

/** What an ordinal's written suffix may stand for, by what follows it where that decides. */
function optionsOf(suffix: string, before: string, noun: string): OrdinalOptions | undefined {
  const plural = { gender: 'plural' } as const;
  const instrumental =
    /(?:^|[^\p{L}])(?:со?|над|под|перед|между)\s$/iu.test(before) || /(?:ом|ем)$/u.test(noun);
  switch (suffix.replace(/^[ыо](?=й)|^[ыи](?=х|ми?$)|^ье?|^[ао](?=я|е|м|го|му)/u, '')) {
    case 'й':
    case 'ей':
      return /[бвгджзклмнпрстфхцчшщй]$/u.test(noun) || noun === ''
        ? {}
        : { gender: 'feminine', case: 'genitive' };
    case 'го':
      return { case: 'genitive' };
    case 'му':
      return { case: 'dative' };
    case 'м':
      return { case: instrumental ? 'instrumental' : 'prepositional' };
    case 'я':
      return { gender: 'feminine' };
    case 'ю':
    case 'ую':
      return { gender: 'feminine', case: 'accusative' };
    case 'х':
      return { ...plural, case: 'genitive' };
    case 'ми':
      return { ...plural, case: 'instrumental' };
    case 'е':
      return /[ыиая]$/u.test(noun) ? plural : { gender: 'neuter' };
    default:
      return undefined;
  }
}

/** «11-х классов», «5-й созыв», «5-й статьи»; «2-х школ» is a cardinal, and so is «26-ти». */
export const ordinalSuffix: ProseRule = (found) => {
  const [whole, suffix = ''] = /^-(\p{L}{1,3})(?!\p{L})/u.exec(found.after) ?? [];
  const noun = /^\s([\p{L}-]+)/u.exec(found.after.slice(whole?.length ?? 0))?.[1] ?? '';
  if (!whole || !isFree({ ...found, after: '' }) || found.digits.includes(',')) return undefined;
  const options = optionsOf(suffix, found.before, noun.toLowerCase());
  const few = found.value % 10 >= 2 && found.value % 10 <= 4 && Math.floor((found.value % 100) / 10) !== 1;
  if (!options || (suffix === 'х' && few)) return undefined;
  return say(ordinal(found.value, options), found, whole.length);
};

/** «20-летний», «5-этажный», «50-процентный». */
export const compound: ProseRule = (found) => {
  const [whole] = /^-(?=\p{Ll}{4})/u.exec(found.after) ?? [];
  if (!whole || !isFree({ ...found, after: '' }) || !Number.isInteger(found.value)) return undefined;
  return say(compoundPrefix(found.value), found, 1);
};
