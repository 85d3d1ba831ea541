import { percent } from './decimal.js';
import { number, plural, whole } from './number.js';

/**
 * How a count stands to an earlier one: «в 2 раза больше, чем за январь 2019 года» if it is a whole multiple, else
 * «на 12 % больше, чем …»; «столько же, сколько …». Where a percentage would be nothing or has no base (from or
 * to zero, or less than 0,1 %) the difference is said: «на 5 больше, чем …».
 *
 * @param than what the earlier count was counted in: «за январь 2019 года»; without it there is no «чем …»
 * @throws RangeError unless both are whole numbers from 0 to 10^15
 */
export function compare(current: number, previous: number, than?: string): string {
  if (whole(current) === whole(previous)) return than ? `столько же, сколько ${than}` : 'столько же';
  const more = `${difference(current, previous)} ${current > previous ? 'больше' : 'меньше'}`;
  return than ? `${more}, чем ${than}` : more;
}

function difference(current: number, previous: number): string {
  const larger = Math.max(current, previous);
  const smaller = Math.min(current, previous);
  const apart = larger - smaller;
  if (smaller === 0) return `на ${number(apart)}`;
  if (larger % smaller === 0) return `в ${times(larger / smaller)}`;
  const share = (apart / previous) * 100;
  return share < 0.05 ? `на ${number(apart)}` : `на ${percent(share)}`;
}

function times(ratio: number): string {
  return `${number(ratio)}\u00A0${plural(ratio, ['раз', 'раза', 'раз'])}`;
}
