import {
  type Found,
  isEntangled,
  type ProsePiece,
  type ProseRule,
  type Said,
  say,
  spokenProse,
  toNumber,
} from '../prose.js';
import { dateWords, MONTHS } from './date.js';
import { decimalWords } from './decimal.js';
import type { KkCase } from './noun.js';
import { numeral } from './numeral.js';
import { words } from './words.js';

/**
 * Submitted prose with its numbers in words: «26-дан» is «жиырма алтыдан», «596-баптың» «бес жүз тоқсан
 * алтыншы баптың», «2019 жылғы» «екі мың он тоғызыншы жылғы». A Kazakh numeral before its noun has one form, so
 * little stays in digits: codes, times, fractions.
 */
export function speakProse(text: string): readonly ProsePiece[] {
  return spokenProse(romanOrdinals(text), '№\\s?', { whole: RULES, decimal: [unit, plain] });
}

const ordinal = (value: number): string => words(value, { ordinal: true });

/** A year, with or without a suffix on жыл; a span of years is told from a number by its size. */
const YEAR_NOUN = /^[ \u00A0](?:жыл|ж\.)/u;
const MONTH = new RegExp(`^[ \\u00A0](?:${MONTHS.join('|')})`, 'u');
const isYear = (value: number): boolean => value >= 1000 && value < 3000;

/** «29.02.2020» */
const numericDate: ProseRule = (found) => {
  const [whole, month, year] = /^\.(\d\d)\.(\d{4})(?!\d)(?:\sж\.)?/u.exec(found.after) ?? [];
  if (!whole || found.digits.length !== 2) return undefined;
  try {
    return say(dateWords(`${year}-${month}-${found.digits}`), found, whole.length);
  } catch {
    return undefined;
  }
};

/** «2017–2020 жылдары», «10–15 материал», «5-6 мектеп». */
const range: ProseRule = (found) => {
  const [whole, dash = '', digits = ''] =
    /^(\s?[-–—]\s?)(\d{1,15})(?![\d,.:/]?\d)(?=[\s%])/u.exec(found.after) ?? [];
  if (!whole || isEntangled(found)) return undefined;
  const to = toNumber(digits);
  const years = isYear(found.value) && YEAR_NOUN.test(found.after.slice(whole.length));
  const days = to <= 31 && MONTH.test(found.after.slice(whole.length));
  const speak = years || days ? ordinal : (value: number) => words(value);
  const small = /^-$/.test(dash) && found.value < 10 && to <= 10 && !years && !days;
  const pieces = [
    { text: speak(found.value), value: found.value },
    { text: small ? '-' : ' – ' },
    { text: speak(to), value: to },
  ];
  return { pieces, taken: whole.length };
};

/** Several ordinals with one noun: «601 және 158-баптарға», «5, 6 және 7-сынып», «2018 және 2019 жылдары». */
const listed: ProseRule = (found) => {
  const last =
    /^(?:(?:,| және| мен| пен| бен)\s\d+)*(?:,| және| мен| пен| бен)\s(\d{1,15})(-\p{L}+|\sжыл)/u.exec(
      found.after,
    );
  if (!last || isEntangled(found)) return undefined;
  const [, digits = '', rest = ''] = last;
  const ordinals = rest.startsWith('-')
    ? suffixed(toNumber(digits), rest.slice(1)) === undefined
    : isYear(found.value);
  return ordinals ? say(ordinal(found.value), found) : undefined;
};

const year: ProseRule = (found) => {
  const short = /^[ \u00A0](жж?)\./u.exec(found.after);
  if (!isYear(found.value) || !YEAR_NOUN.test(found.after) || isEntangled(found)) return undefined;
  if (!short) return say(ordinal(found.value), found);
  return say(`${ordinal(found.value)} ${short[1] === 'ж' ? 'жылы' : 'жылдары'}`, found, short[0].length);
};

/** «8 наурыз», «29 ақпанда». */
const day: ProseRule = (found) => {
  const month = MONTH.test(found.after);
  return month && found.value >= 1 && found.value <= 31 && !isEntangled(found)
    ? say(ordinal(found.value), found)
    : undefined;
};

/** «№ 5 мектеп» is read as the fifth school, «№ 5» by itself as number five. */
const numbered: ProseRule = (found) => {
  if (found.prefix === '' || isEntangled(found)) return undefined;
  const ordered = /^[-\s]\p{L}/u.test(found.after);
  if (!ordered) return say(`нөмір ${words(found.value)}`, found);
  return found.after.startsWith('-') ? before(found) : say(ordinal(found.value), found);
};

/** An ordinal in front of its noun, instead of its hyphen a space. */
const before = (found: Found): Said => ({
  pieces: [{ text: ordinal(found.value), value: found.value }, { text: ' ' }],
  taken: 1,
});

/** «10 мың», «9 млн-нан», «1,5 млрд», «12,5%-ға», «12 пайыз». */
const unit: ProseRule = (found) => {
  const [whole, sign, short, suffix = ''] =
    /^(?:\s?(%)|[ \u00A0](млн|млрд|трлн)(?!\p{L})\.?)(?:-(\p{L}+))?/u.exec(found.after) ?? [];
  if (!whole || isEntangled({ ...found, after: found.after.slice(whole.length) })) return undefined;
  const noun = sign ? 'пайыз' : { млн: 'миллион', млрд: 'миллиард', трлн: 'триллион' }[short ?? ''];
  return say(`${cardinal(found)} ${noun}${suffix}`, found, whole.length);
};

/** Half a thousand, half a million are said so: «бір жарым миллион». */
function cardinal({ digits, value, after }: Found): string {
  if (!digits.includes(',')) return words(value);
  if (digits.endsWith(',5') && /^[ \u00A0](?:мың|млн|млрд|миллион|миллиард)/u.test(after))
    return `${words(Math.floor(value))} жарым`;
  return decimalWords(value, digits.split(',')[1]?.length ?? 0);
}

/** «26-дан», «5-еуі», «67-сі», «11-сынып», «2-ші». */
const hyphened: ProseRule = (found) => {
  const [whole, tail = ''] = /^-(\p{L}+)/u.exec(found.after) ?? [];
  if (!whole || isEntangled({ ...found, after: '' }) || found.digits.includes(',')) return undefined;
  const form = suffixed(found.value, tail);
  if (form !== undefined) return say(form, found, whole.length);
  return tail.length > 2 ? before(found) : undefined;
};

const plain: ProseRule = (found) => (isEntangled(found) ? undefined : say(cardinal(found), found));

const RULES = [numericDate, range, listed, year, day, unit, numbered, hyphened, plain];

const CASES: readonly KkCase[] = ['genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental'];

/** Suffixes that begin with a consonant and change nothing in the word before them. */
const PLAIN_SUFFIX =
  /^(?:[лдт][ае]р(?:[ыі]|[дт]ың|[дт]ің|[гғкқ][ае]|[дт][аеыі]|[дт][ае]н|мен)?|[дтн]?[дт][ае](?:ғы|гі|й|ған|ген)|[лдт][ыі][қк])$/u;

/** The number in words with a suffix that stands behind its digits; undefined if this is no such suffix. */
function suffixed(value: number, suffix: string): string | undefined {
  const collectives =
    value >= 1 && value <= 7 ? [{ collective: true }, { collective: true, possessive: true }] : [];
  const stems = [
    {},
    { possessive: true },
    { ordinal: true },
    { ordinal: true, possessive: true },
    ...collectives,
  ];
  for (const stem of stems) {
    for (const kase of ['nominative', ...CASES] as const) {
      if (numeral(value, kase, stem).endsWith(`-${suffix}`)) return words(value, { ...stem, case: kase });
    }
  }
  if (/^(?:інші|ыншы|нші|ншы|сыншы|ші|шы)$/u.test(suffix)) return ordinal(value);
  return PLAIN_SUFFIX.test(suffix) ? words(value) + suffix : undefined;
}

const ROMAN: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
};

/** «II тоқсан», «IV кезең»: Roman numerals are ordinals. */
function romanOrdinals(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])([IVX]+)(?:-|\s)(?=\p{Ll})/gu, (whole, roman: string) => {
    const value = ROMAN[roman];
    return value === undefined ? whole : `${ordinal(value)} `;
  });
}
