import { diagnostic } from '../../diagnostics/index.js';
import { isIin } from '../../language/check-digits.js';
import { pointerTo } from '../../model/tree.js';
import { asObject } from '../amount.js';
import type { FileRule } from '../draft.js';
import { personalProblems } from '../personal.js';

/**
 * Nothing that belongs to a person is read aloud, or stands where a count belongs. Who answers for the data may leave
 * a telephone and a mail address, since these are not spoken, but no identification or card number.
 */
export const textsHoldNothingPersonal: FileRule = ({ tree, prose }) => {
  const { submitted_by: author, metrics, monitoring } = asObject(tree.value) ?? {};
  const signed = typeof author === 'string' ? [{ pointer: '/submitted_by', text: author }] : [];
  return [
    ...personalProblems(tree, prose),
    ...personalProblems(tree, signed, ['iin', 'card']),
    ...[...numbered(metrics, '/metrics'), ...numbered(monitoring, '/monitoring')].map(({ code, pointer }) =>
      diagnostic(code, { where: 'number' }, { place: tree.place(pointer), pointer }),
    ),
  ];
};

interface Numbered {
  readonly code: 'personal-iin' | 'personal-phone';
  readonly pointer: string;
}

/** A number of a mobile telephone, as it is dialled in Kazakhstan: nothing is counted in tens of billions. */
const MOBILE = /^[78]7\d{9}$/;

/** Where an identification or telephone number was taken for a count: the shape allows numbers of that size. */
function numbered(value: unknown, pointer: string): Numbered[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => numbered(inner, pointer + pointerTo(key)));
  if (typeof value !== 'number' || value < 1e10) return [];
  if (isIin(String(value))) return [{ code: 'personal-iin', pointer }];
  return MOBILE.test(String(value)) ? [{ code: 'personal-phone', pointer }] : [];
}
