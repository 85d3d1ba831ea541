import { type Amount, QUALIFIERS, type Quantity } from '../model/quantity.js';

/** The looser of two qualifiers: about before over before at least before exact. */
function looser(a: Amount['qualifier'], b: Amount['qualifier']): Amount['qualifier'] {
  return QUALIFIERS.indexOf(a) > QUALIFIERS.indexOf(b) ? a : b;
}

/** The sum of quantities, resting on all of their sources. Order does not matter, but for that of the sources. */
export function add(quantities: readonly Quantity[]): Quantity {
  return {
    value: quantities.reduce((sum, { value }) => sum + value, 0),
    qualifier: quantities.reduce<Amount['qualifier']>(
      (kept, { qualifier }) => looser(kept, qualifier),
      'exact',
    ),
    sources: quantities.flatMap(({ sources }) => sources),
  };
}
