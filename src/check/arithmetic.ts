import type { At, Diagnostic, Term } from '../diagnostics/index.js';
import type { Reported } from '../model/digest.js';
import type { Place } from '../model/place.js';
import { type Amount, QUALIFIERS } from '../model/quantity.js';

/** An amount under the id by which a message names it. */
export interface Addend extends Amount {
  readonly id: string;
  readonly place: Place;
}

export const addend = (id: string, { value, qualifier, place }: Reported): Addend => ({
  id,
  value,
  qualifier,
  place,
});

/** Amounts as one, where the first of them stands; the loosest qualifier stays. Undefined: there are none. */
export function addUp(id: string, amounts: readonly Addend[]): Addend | undefined {
  const [first, ...others] = amounts;
  return first && others.reduce(plus, { ...first, id });
}

const plus = (sum: Addend, one: Addend): Addend => ({
  ...sum,
  value: sum.value + one.value,
  qualifier:
    QUALIFIERS.indexOf(one.qualifier) > QUALIFIERS.indexOf(sum.qualifier) ? one.qualifier : sum.qualifier,
});

/** The least and the most that an amount allows. «About» allows what it says; see `soften`. */
const least = ({ value, qualifier }: Amount) => (qualifier === 'over' ? value + 1 : value);
const most = ({ value, qualifier }: Amount) =>
  qualifier === 'exact' || qualifier === 'about' ? value : Infinity;

/** How parts compare with their whole. */
export interface Comparison {
  /** The least that the parts add up to. */
  readonly sum: number;
  /** Some part may be larger than it says, and so may the sum. */
  readonly open: boolean;
  /** No values that all amounts allow make the parts as much as the whole, or at most so much. */
  readonly differs: boolean;
  readonly exceeds: boolean;
}

export function compare(total: Amount, parts: readonly Amount[]): Comparison {
  const sum = parts.reduce((made, part) => made + least(part), 0);
  const open = parts.some((part) => most(part) === Infinity);
  const exceeds = sum > most(total);
  return { sum, open, exceeds, differs: exceeds || (!open && sum < least(total)) };
}

/** An amount without its place. */
export const term = ({ id, value, qualifier }: Addend): Term => ({ id, value, qualifier });

/** At the whole, with the parts beside it. */
export function atTotal(total: Addend, parts: readonly Addend[], pointer: string): At {
  return {
    place: total.place,
    pointer,
    related: parts.map(({ place }) => ({ role: 'part' as const, place })),
  };
}

/** Where a number is given as «about», sums that do not fit are worth a look, not a refusal. */
export function soften(found: Diagnostic, amounts: readonly Amount[]): Diagnostic {
  return amounts.some(({ qualifier }) => qualifier === 'about') ? { ...found, severity: 'warning' } : found;
}
