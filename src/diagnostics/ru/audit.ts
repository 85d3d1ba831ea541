import { ru } from '../../language/index.js';
import type { AuditWords } from '../audit-words.js';

/** What the audit says, in Russian. */
export const audit: AuditWords = {
  current: ({ folder, period, inputs, outputs }) =>
    `${folder}: документы за ${ru.period(period.text)} соответствуют данным (проверено файлов: исходных — ${inputs}, готовых — ${outputs}).`,
  outdated: (folder) => `${folder}: документы больше не соответствуют данным; соберите их заново.`,
  changed: 'По сравнению с прежней сборкой изменились числа; всё, что по ней напечатано, устарело:',
  reworded: (count) => `Изменённые предложения (${count}):`,
  more: (count) => `… и ещё ${count}`,
  otherPeriod: (period) => `Прежняя сборка была за другой период (${period}), числа с ней не сравниваются.`,
  gone: (text) => `нет больше: ${text}`,
  come: (text) => `новое: ${text}`,
  coverage: 'охват регионов',
  inText: 'в присланном тексте',
  counted: 'подсчёт по отчётам',
  country: 'по стране',
  stated: 'указано в настройках, в итоги не входит',
  workspace: 'рабочая папка',
  restsOn: (count, without) =>
    `по данным ${count} ${count % 10 === 1 && count % 100 !== 11 ? 'региона' : 'регионов'}${without.length > 0 ? `; отчитались без этого числа: ${without.join(', ')}` : ''}`,
  said: 'где звучит',
  unsaid: 'ни в одном документе не звучит',
  unreported: ({ subject, period, files }) =>
    `${subject}: за ${ru.period(period.text)} ни одного числа не прислано (просмотрено файлов: ${files}). Отсутствие числа — не ноль.`,
};
