import type { AuditWords } from '../audit-words.js';

/** What the audit says, in English. */
export const audit: AuditWords = {
  current: ({ folder, period, inputs, outputs }) =>
    `${folder}: the documents for ${period.text} belong to the data (checked: ${inputs} files read, ${outputs} files made).`,
  outdated: (folder) => `${folder}: the documents no longer belong to the data; build them again.`,
};
