import type { Catalogue } from '../catalogue.js';
import { building } from './building.js';
import { comments } from './comments.js';
import { documents } from './documents.js';
import { exactness } from './exactness.js';
import { meaning } from './meaning.js';
import { output } from './output.js';
import { pages } from './pages.js';
import { plausibility } from './plausibility.js';
import { privacy } from './privacy.js';
import { prose } from './prose.js';
import { reading } from './reading.js';

/** «21 ошибка, 2 ошибки, 5 ошибок» */
function some(count: number, one: string, few: string, many: string): string {
  const tens = count % 100;
  const ones = count % 10;
  if (ones === 1 && tens !== 11) return `${count} ${one}`;
  return `${count} ${ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many}`;
}

/** Messages in Russian. */
export const ru: Catalogue = {
  locale: 'ru',
  codes: {
    ...reading,
    ...exactness,
    ...meaning,
    ...plausibility,
    ...privacy,
    ...building,
    ...documents,
    ...output,
    ...pages,
    ...prose,
    ...comments,
  },
  related: {
    first: 'впервые стоит здесь',
    'other-report': 'другой отчёт',
    'earlier-report': 'прежний отчёт',
    'other-language': 'текст на другом языке',
    total: 'итог',
    part: 'составляющая',
    peer: 'регион на медиане',
    number: 'одно из чисел',
  },
  severity: { error: 'ошибка', warning: 'предупреждение', note: 'примечание' },
  page: {
    wrong: 'Неправильно',
    right: 'Правильно',
    messages: 'Что будет сказано',
    inWorkspace: 'в этой рабочей папке',
    off: 'отключено',
  },
  summary: ({ files, errors, warnings, notes }) => {
    const found = [
      errors > 0 && some(errors, 'ошибка', 'ошибки', 'ошибок'),
      warnings > 0 && some(warnings, 'предупреждение', 'предупреждения', 'предупреждений'),
      notes > 0 && some(notes, 'примечание', 'примечания', 'примечаний'),
    ].filter((text) => text !== false);
    return `${some(files, 'файл', 'файла', 'файлов')}: ${found.join(', ') || 'замечаний нет'}`;
  },
  more: (count) =>
    `Не показано ещё ${some(count, 'замечание', 'замечания', 'замечаний')}; все они видны с \`--limit none\`.`,
  beyond:
    'GitHub отмечает на строках файлов не больше 10 ошибок, 10 предупреждений и 10 примечаний одного шага. Остальные:',
};
