/** The remainder by 11 of the digits, each times its weight. */
const weighted = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;

const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * An individual identification number (ИИН): the date of birth, a digit for century and sex (1 to 6), a serial number,
 * and a check digit. Where the first weights give 10, the second ones count; a number for which these give 10 as well is
 * never assigned. Rules of 2007-05-22, № 406.
 */
export function isIin(digits: string): boolean {
  const [, year = '', month = '', day = '', century = ''] =
    /^(\d\d)(\d\d)(\d\d)([1-6])\d{5}$/.exec(digits) ?? [];
  if (century === '' || !isDate(1800 + 100 * ((Number(century) - 1) >> 1) + Number(year), month, day))
    return false;
  const first = weighted(digits, FIRST);
  return (first === 10 ? weighted(digits, SECOND) : first) === Number(digits[11]);
}

function isDate(year: number, month: string, day: string): boolean {
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** 13 to 19 digits with Luhn's check digit, as ISO/IEC 7812 has them. 978 and 979 are books, and nothing begins with 0. */
export function isCard(digits: string): boolean {
  if (!/^[1-9]\d{12,18}$/.test(digits) || /^97[89]\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += doubled(Number(digits.at(-1 - i)), i);
  return sum % 10 === 0;
}

/** Every other digit from the right counts twice; of a sum above 9 its own digits are added. */
const doubled = (digit: number, i: number) => (i % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit);

/** An account number (ISO 13616): letters count from 10, the first four characters come last, and 97 leaves 1. */
export function isIban(text: string): boolean {
  const account = text.replace(/[^A-Za-z\d]/g, '').toUpperCase();
  const digits = [...(account.slice(4) + account.slice(0, 4))]
    .map((char) => Number.parseInt(char, 36))
    .join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
