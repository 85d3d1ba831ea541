import type { Catalogue } from '../catalogue.js';
import { building } from './building.js';
import { comments } from './comments.js';
import { counted } from './counted.js';
import { documents } from './documents.js';
import { exactness } from './exactness.js';
import { meaning } from './meaning.js';
import { output } from './output.js';
import { pages } from './pages.js';
import { plausibility } from './plausibility.js';
import { privacy } from './privacy.js';
import { prose } from './prose.js';
import { reading } from './reading.js';

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
    messages: 'Сообщение',
    inWorkspace: 'в этой рабочей папке',
    off: 'отключено',
  },
  summary: ({ files, errors, warnings, notes }) => {
    const found = [
      errors > 0 && counted(errors, 'ошибка', 'ошибки', 'ошибок'),
      warnings > 0 && counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений'),
      notes > 0 && counted(notes, 'примечание', 'примечания', 'примечаний'),
    ].filter((text) => text !== false);
    if (files === 0 && found.length > 0) return found.join(', ');
    return `${counted(files, 'файл', 'файла', 'файлов')}: ${found.join(', ') || 'замечаний нет'}`;
  },
  more: (count) =>
    `Не показано ещё ${counted(count, 'замечание', 'замечания', 'замечаний')}; все они видны с \`--limit none\`.`,
  beyond:
    'GitHub отмечает на строках файлов не больше 10 ошибок, 10 предупреждений и 10 примечаний одного шага. Остальные:',
};
