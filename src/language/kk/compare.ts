import { percent } from './decimal.js';
import { whole } from './number.js';
import { numeral } from './numeral.js';

/**
 * How a count changed: a whole multiple as «2 есе артты», «3 есе кеміді», else a percentage to one decimal,
 * «12,5%-ға артты»; equal counts «өзгерген жоқ». Where a percentage would be nothing or has no base (from or
 * to zero, or less than 0,1%), the difference is said: «5-ке артты». What grows by N stands in the dative.
 *
 * @param than what it is compared to, in the instrumental: «2019 жылғы ақпан айымен» салыстырғанда …
 * @throws RangeError unless both are whole numbers from 0 to 10^15
 */
export function compare(current: number, previous: number, than?: string): string {
  const change = changed(whole(current), whole(previous));
  return than === undefined ? change : `${than} салыстырғанда ${change}`;
}

function changed(current: number, previous: number): string {
  if (current === previous) return 'өзгерген жоқ';
  return `${difference(current, previous)} ${current > previous ? 'артты' : 'кеміді'}`;
}

function difference(current: number, previous: number): string {
  const [larger, smaller] = [Math.max(current, previous), Math.min(current, previous)];
  const apart = numeral(larger - smaller, 'dative');
  if (smaller === 0) return apart;
  if (larger % smaller === 0) return `${numeral(larger / smaller, 'nominative')} есе`;
  const share = ((larger - smaller) / previous) * 100;
  return share < 0.05 ? apart : percent(share, 'dative');
}
