import { written } from '../../model/quantity.js';
import type { Catalogue } from '../catalogue.js';
import { code, names, rounded } from '../show.js';

const DIGIT = 'Проверьте, нет ли лишней или пропущенной цифры.';

/** «В 22 раза», «в 11 раз» */
const fold = (times: number) => (/(?:^|[^1])[2-4]$/.test(String(times)) ? 'раза' : 'раз');

/** What is possible, but not likely. */
export const plausibility = {
  'history-empty': ({ pattern }) => ({
    message: `Шаблону ${code(pattern)} не соответствует ни один файл: с прошлыми периодами ничего не сравнивается.`,
    hint: `Исправьте ${code('history')} или уберите его, пока прошлых периодов нет.`,
  }),
  'history-not-earlier': ({ period, briefing }) => ({
    message: `Период ${code(period)} не раньше периода брифинга ${code(briefing)}: файл в сравнении не участвует.`,
    hint: `Исправьте период или шаблон ${code('history')}.`,
  }),
  'territory-changed': ({ region, day, others, source, before }) => ({
    message: `Территория региона ${code(region)} изменилась с ${day} (${names(others)}; ${source.ru}), поэтому его числа не сравниваются с числами за ${code(before)}.`,
  }),
  'ten-times-before': ({ now, period, before, beforePeriod, times, more, monthly }) => ({
    message:
      `${code(now.id)} в ${times} ${fold(times)} ${more ? 'больше' : 'меньше'}, чем регион сообщал раньше: ` +
      `${written(now)} за ${code(period)}, ${before} за ${code(beforePeriod)}` +
      `${monthly ? `; в месяц ${rounded(monthly.now)} и ${rounded(monthly.before)}` : ''}.`,
    hint: DIGIT,
  }),
  'same-as-before': ({ count, period, before }) => ({
    message: `Все числа отчёта за ${code(period)} (${count}) — те же, что за ${code(before)}.`,
    hint: 'Не прислан ли старый файл ещё раз, или его скопировали и не заполнили?',
  }),
} satisfies Partial<Catalogue['codes']>;
