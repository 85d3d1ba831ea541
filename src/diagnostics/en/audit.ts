import type { AuditWords } from '../audit-words.js';

/** What the audit says, in English. */
export const audit: AuditWords = {
  current: ({ folder, period, inputs, outputs }) =>
    `${folder}: the documents for ${period.text} belong to the data (checked: ${inputs} files read, ${outputs} files made).`,
  outdated: (folder) => `${folder}: the documents no longer belong to the data; build them again.`,
  changed: 'These figures are not as the build before had them; what was printed from it is out of date:',
  reworded: (count) =>
    count === 1
      ? 'One sentence reads otherwise than before:'
      : `${count} sentences read otherwise than before:`,
  more: (count) => `… and ${count} more`,
  otherPeriod: (period) => `The build before was about ${period}; its figures are not compared.`,
  gone: (text) => `gone: ${text}`,
  come: (text) => `new: ${text}`,
  coverage: 'coverage',
  inText: 'in a submitted text',
  counted: 'a count of the reports',
  country: 'whole country',
  stated: 'stated by the workspace, enters no total',
  workspace: 'workspace',
  restsOn: (count, without) =>
    `from ${count} ${count === 1 ? 'region' : 'regions'}${without.length > 0 ? `; reported without this number: ${without.join(', ')}` : ''}`,
  said: 'said in',
  unsaid: 'no document says it',
  unreported: ({ subject, period, files }) =>
    `${subject}: nobody reported a number for ${period.text} (${files === 1 ? '1 file was' : `${files} files were`} searched). Missing is not zero.`,
};
