import type { Catalogue } from '../catalogue.js';
import type { PrivacyCodes } from '../codes/privacy.js';

/** In a text that is spoken, or where a number was to stand. */
const personal =
  (what: string, hint: string) =>
  ({ where }: PrivacyCodes[keyof PrivacyCodes]) =>
    where === 'text'
      ? { message: `${what} stands here, and the text is read aloud and printed.`, hint }
      : { message: `${what} stands where a count belongs.`, hint: 'Write how many there were.' };

/** What belongs to a person and not into a report. */
export const privacy = {
  'personal-iin': personal(
    'An individual identification number (IIN)',
    'Leave it out, and say in words whom the text is about.',
  ),
  'personal-phone': personal(
    'A telephone number',
    'Leave it out. The number of a hot line may stand if the text calls it a hot line.',
  ),
  'personal-email': personal(
    'A private mail address',
    'Leave it out. Addresses at `gov.kz` and those of an office (`info@…`, `press@…`) may stand.',
  ),
  'personal-card': personal('The number of a bank card or account', 'Leave it out.'),
} satisfies Partial<Catalogue['codes']>;
