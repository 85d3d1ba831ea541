import { kk } from '../../language/index.js';
import type { AuditWords } from '../audit-words.js';

/** What the audit says, in Kazakh. */
export const audit: AuditWords = {
  current: ({ folder, period, inputs, outputs }) =>
    `${folder}: ${kk.period(period.text)} құжаттары деректерге сәйкес келеді (тексерілгені: ${inputs} бастапқы файл, ${outputs} дайын файл).`,
  outdated: (folder) => `${folder}: құжаттар енді деректерге сәйкес келмейді; оларды қайта құрастырыңыз.`,
};
