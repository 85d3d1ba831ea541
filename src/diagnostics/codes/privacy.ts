import type { Severities } from './severity.js';

/** Where something personal stands: in words that are spoken, or where a count belongs. */
interface Found {
  readonly where: 'text' | 'number';
}

/** What belongs to a person and not into a report. The value itself is never an argument. */
export interface PrivacyCodes {
  readonly 'personal-iin': Found;
  readonly 'personal-phone': Found;
  readonly 'personal-email': Found;
  readonly 'personal-card': Found;
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const privacy: Severities<PrivacyCodes> = {
  'personal-iin': 'error',
  'personal-phone': 'error',
  'personal-email': 'error',
  'personal-card': 'error',
};
