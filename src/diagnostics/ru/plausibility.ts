import { written } from '../../model/quantity.js';
import type { Catalogue } from '../catalogue.js';
import { code, equations, moved, names, numbers, rounded } from '../show.js';

const DIGIT = 'Проверьте, нет ли лишней или пропущенной цифры.';

/** «В 22 раза», «в 11 раз» */
const fold = (times: number) => (/(?:^|[^1])[2-4]$/.test(String(times)) ? 'раза' : 'раз');

/** What is possible, but not likely. */
export const plausibility = {
  'history-empty': ({ pattern }) => ({
    message: `Шаблону ${code(pattern)} не соответствует ни один файл: сравнить числа с прошлыми периодами нельзя.`,
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
  'ten-times-peers': ({ now, period, median, others, times, scaled }) => ({
    message:
      `${code(now.id)} в ${times} ${fold(times)} больше медианы по другим регионам: ${written(now)} за ${code(period)}, ` +
      `медиана${scaled ? ' за столько же месяцев' : ''} — ${rounded(median)} (${numbers(others)}).`,
    hint: 'Проверьте, нет ли лишней цифры.',
  }),
  'moved-value': ({ moves, period, before }) => ({
    message:
      moves.length === 1
        ? `Число из отчёта за ${code(before)} в отчёте за ${code(period)} стоит в соседней строке: ${moved(moves)}.`
        : `Числа из отчёта за ${code(before)} в отчёте за ${code(period)} стоят в соседних строках: ${moved(moves)}.`,
    hint: 'Проверьте, не сдвинулись ли числа на строку.',
  }),
  'same-as-before': ({ count, period, before }) => ({
    message: `Все числа отчёта за ${code(period)} (${count}) — те же, что за ${code(before)}.`,
    hint: 'Не прислан ли снова старый файл? Или его скопировали и забыли заполнить?',
  }),
  'same-as-other-region': ({ count, other, period, file }) => ({
    message: `Все числа отчёта (${count}) — те же, что у ${code(other)} за ${code(period)}, в файле ${file}.`,
    hint: 'Не скопирован ли файл того региона, который забыли заполнить?',
  }),
  'all-round': ({ numbers: all }) => ({
    message: `Все числа круглые: ${equations(all)}.`,
    hint: `При подсчёте так почти не бывает. Напишите точные числа, а приблизительное — так: ${code('"~500"')}.`,
  }),
} satisfies Partial<Catalogue['codes']>;
