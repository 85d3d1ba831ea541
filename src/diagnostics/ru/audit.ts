import { ru } from '../../language/index.js';
import type { AuditWords } from '../audit-words.js';

/** What the audit says, in Russian. */
export const audit: AuditWords = {
  current: ({ folder, period, inputs, outputs }) =>
    `${folder}: документы за ${ru.period(period.text)} соответствуют данным (проверено файлов: исходных — ${inputs}, готовых — ${outputs}).`,
  outdated: (folder) => `${folder}: документы больше не соответствуют данным; соберите их заново.`,
};
