import { type Quantity, written } from '../model/quantity.js';

/** «458 = 52 + 97 + 309»; undefined where nothing was added, or where other than all of it counts. */
export function additionOf(quantity: Quantity): string | undefined {
  const { sources, value } = quantity;
  const sum = sources.reduce((total, one) => total + one.value, 0);
  if (sources.length < 2 || sum !== value) return undefined;
  return `${written(quantity)} = ${sources.map(written).join(' + ')}`;
}
