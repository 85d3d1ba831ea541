import fc from 'fast-check';
import type { PersonalKind } from '../../src/language/personal.js';

/** Something personal as somebody may type it. The people are invented; their numbers are right. */
export interface Invented {
  readonly kind: PersonalKind;
  readonly typed: string;
}

/** Digits between 0 and 9, so many of them. */
const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));

const two = (value: number) => String(value).padStart(2, '0');

/** The check digit, worked out here once more. */
function checkDigit(eleven: string): number | undefined {
  const by = (shift: number) =>
    [...eleven].reduce((sum, digit, i) => sum + Number(digit) * (((i + shift) % 11) + 1), 0) % 11;
  const check = by(0) === 10 ? by(2) : by(0);
  return check === 10 ? undefined : check;
}

const born = fc.date({
  min: new Date('1920-01-01'),
  max: new Date('2019-12-31'),
  noInvalidDate: true,
});

const iinDigits = fc
  .tuple(born, fc.boolean(), digits(4))
  .map(([date, woman, serial]) => {
    const century = (date.getUTCFullYear() < 2000 ? 3 : 5) + (woman ? 1 : 0);
    const eleven = `${two(date.getUTCFullYear() % 100)}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}${century}${serial}`;
    return `${eleven}${checkDigit(eleven) ?? '-'}`;
  })
  .filter((iin) => !iin.endsWith('-'));

/** The digits in groups of these sizes. */
function grouped(all: string, [size, ...more]: readonly number[], between: string): string {
  if (size === undefined || more.length === 0) return all;
  return `${all.slice(0, size)}${between}${grouped(all.slice(size), more, between)}`;
}

const between = fc.constantFrom(' ', '\u00a0', '-');

const anyIin = fc
  .tuple(iinDigits, fc.constantFrom([12], [6, 6], [4, 4, 4], [6, 3, 3], [3, 3, 3, 3]), between)
  .map(([all, sizes, blank]) => ({ kind: 'iin' as const, typed: grouped(all, sizes, blank) }));

const FORMS: readonly ((code: string, rest: string) => string)[] = [
  (code, rest) => `+7${code}${rest}`,
  (code, rest) => `8${code}${rest}`,
  (code, rest) => `+7 ${code} ${grouped(rest, [3, 2, 2], ' ')}`,
  (code, rest) => `8 (${code}) ${grouped(rest, [3, 2, 2], '-')}`,
  (code, rest) => `8-${code}-${grouped(rest, [3, 4], '-')}`,
  (code, rest) => `${code} ${grouped(rest, [3, 2, 2], '\u00a0')}`,
];

const anyPhone = fc
  .tuple(fc.constantFrom('701', '705', '747', '777', '708', '714'), digits(7), fc.constantFrom(...FORMS))
  .filter(([, rest]) => !rest.endsWith('000000'))
  .map(([code, rest, form]) => ({ kind: 'phone' as const, typed: form(code, rest) }));

const anyEmail = fc
  .tuple(
    fc.stringMatching(/^[a-z]{2,8}[._]?[a-z0-9]{2,8}$/),
    fc.constantFrom('mail.ru', 'gmail.com', 'bk.kz', 'пошта.қаз'),
  )
  .map(([name, domain]) => ({ kind: 'email' as const, typed: `${name}@${domain}` }))
  .filter(({ typed }) => !/smg|amt|info|press|office|anti|hot|kense|priem|contact|support/.test(typed));

/** Luhn, the other way round: each digit from the left, doubled where the count of those behind it is odd. */
function luhn(body: string): number {
  const sum = [...body].reduce((made, digit, i) => {
    const twice = (body.length - i) % 2 === 1 ? 2 * Number(digit) : Number(digit);
    return made + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

const card = fc.tuple(fc.constantFrom('4', '51', '22', '86', '9'), digits(14)).map(([first, rest]) => {
  const body = `${first}${rest}`.slice(0, 15);
  return `${body}${luhn(body)}`;
});

const anyCard = fc
  .tuple(card, fc.constantFrom([16], [4, 4, 4, 4], [8, 8]), between)
  .filter(([all]) => !/0{6}$/.test(all))
  .map(([all, sizes, blank]) => ({ kind: 'card' as const, typed: grouped(all, sizes, blank) }));

export const personal: fc.Arbitrary<Invented> = fc.oneof(anyIin, anyPhone, anyEmail, anyCard);
