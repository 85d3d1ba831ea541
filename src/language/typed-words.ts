import type { Amount } from '../model/quantity.js';
import { typed as kk } from './kk/typed.js';
import { typed as ru } from './ru/typed.js';

/** Nobody says in which language a number is typed, and what one language leaves open stays open. */
const BEFORE = [...ru.before, ...kk.before];
const BEHIND = [...ru.behind, ...kk.behind];
const MAGNITUDES = [...ru.magnitudes, ...kk.magnitudes];
const parseWords = (text: string) => ru.parseWords(text) ?? kk.parseWords(text);

/** No number, said in any language: a dash, a question mark, n/a. */
const ABSENT = /^(?:[-–—−]+|[?]+|\.{2,}|…|n\/?a|none|no|nil|nan|\.nan|unknown|no data)$/;

/** Whether a text says that there is no number. */
export function saysNothing(text: string): boolean {
  const small = text.toLowerCase();
  return [ABSENT, ru.absent, kk.absent].some((pattern) => pattern.test(small));
}

/** A number of per cent: no count. */
export const isShare = (text: string): boolean =>
  /^\d[\d ]*(?:[.,]\d+)? ?%$/.test(text) ||
  [ru.share, kk.share].some((pattern) => pattern.test(text.toLowerCase()));

/** The amount that a text of words and digits certainly says; blanks are single and plain. */
export function wordedAmount(text: string): Amount | undefined {
  const small = text.toLowerCase();
  const [pattern, qualifier] = [...BEFORE, ...BEHIND].find(([one]) => one.test(small)) ?? [];
  const rest = pattern ? small.replace(pattern, '') : small;
  const value = exactly(rest, pattern !== undefined);
  return Number.isSafeInteger(value) ? { value: value ?? 0, qualifier: qualifier ?? 'exact' } : undefined;
}

/** Behind a number its own words may stand in brackets, as in a contract. */
const TWICE = /^(\d[\d ]*) ?\(([^()\d]+)\)/;

const COUNTED = /^(\d[\d ]*(?:[.,]\d{1,2}(?!\d))?)(-?)([^\d()]*)$/;

function exactly(text: string, qualified: boolean): number | undefined {
  const [twice, digits = '', said = ''] = TWICE.exec(text) ?? [];
  if (twice !== undefined) {
    const value = whole(digits);
    return value === parseWords(said) && isUnit(text.slice(twice.length)) ? value : undefined;
  }
  const [, number, hyphen, behind = ''] = COUNTED.exec(text) ?? [];
  if (number === undefined) return fromWords(text);
  const [first = '', ...more] = behind.trim().split(' ');
  const bare = qualified ? first.replace(kk.suffix, '') : first;
  return hyphen === '-' && bare !== '' ? undefined : scaled(number, bare, more.join(' '));
}

/** «10 тыс. учащихся», «52 материала»: a magnitude or else the first word of what is counted, and the others. */
function scaled(number: string, first: string, more: string): number | undefined {
  const factor = MAGNITUDES.find(([stem]) => first.startsWith(stem))?.[1];
  if (factor === undefined) return isUnit(`${first} ${more}`) ? whole(number) : undefined;
  const value = isUnit(more) ? (whole(number) ?? fraction(number)) : undefined;
  // 1,1 × 1000 is not quite 1100 to a computer.
  return value === undefined ? undefined : Math.round(value * factor * 100) / 100;
}

const WHOLE = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?: \d{3})+) ?$/;
const whole = (text: string) => (WHOLE.test(text) ? Number(text.replaceAll(' ', '')) : undefined);
const fraction = (text: string) =>
  /^(?:0|[1-9]\d*)[.,]\d{1,2}$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;

/** What is counted, in a few words, none of which says more of the number. */
function isUnit(text: string): boolean {
  const unit = text.trim();
  if (unit === '') return true;
  const few = /^(?:[a-z\u0400-\u052f-]{2,}\.?(?: |$)){1,3}$/.test(unit);
  if (!few || ru.unclear.test(unit) || kk.unclear.test(unit)) return false;
  return !unit.split(' ').some((word) => parseWords(word) !== undefined);
}

/** «двенадцать», «он екі», «двенадцать заседаний»: as many words as make a number, and what is counted. */
function fromWords(text: string): number | undefined {
  const all = text.split(' ');
  for (let count = all.length; count > 0; count--) {
    const value = parseWords(all.slice(0, count).join(' '));
    if (value !== undefined) return isUnit(all.slice(count).join(' ')) ? value : undefined;
  }
  return undefined;
}
