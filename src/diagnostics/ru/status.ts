import { ru } from '../../language/index.js';
import type { StatusCounts, StatusWords } from '../status-words.js';

/** Who has reported, in Russian. */
export const status: StatusWords = {
  columns: {
    region: 'регион',
    state: 'отчёт',
    errors: 'ошибки',
    warnings: 'предупр.',
    lastPeriod: 'посл. период',
    submittedBy: 'кто представил',
  },
  states: {
    missing: 'нет',
    errors: 'с ошибками',
    partial: 'неполный',
    warnings: 'проверить',
    reported: 'есть',
  },
  sentence: (counts) => {
    const { period, regions, states } = counts;
    const came = regions - states.missing;
    return `За ${ru.period(period.text)} ${reported(came, regions)}${missing(came, states.missing)}; ${troubles(counts)}.`;
  },
};

function reported(came: number, regions: number): string {
  if (regions === 1) return came === 0 ? 'единственный регион не отчитался' : 'единственный регион отчитался';
  if (came === 0) return `не отчитался ни один регион из ${regions}`;
  if (came === regions) return `отчитались все регионы (${regions})`;
  const verb = ru.agree({ value: came, qualifier: 'exact' }, 'отчитался', 'отчитались');
  return `${verb} ${ru.ofRegions<number>(came, regions, (text) => text, [came, regions])}`;
}

const missing = (came: number, count: number) =>
  came === 0 || count === 0 ? '' : `, нет отчётов от ${count}`;

function troubles({ states, unattributed, earlierErrors, regions }: StatusCounts): string {
  const is = (many: string, count: number, one: string) => (regions === 1 ? one : `${many} — ${count}`);
  const found = [
    states.errors > 0 &&
      `${is('с ошибками', states.errors, 'в его отчёте есть ошибки')} (пока их не исправят, речь не собрать)`,
    states.partial > 0 && is('неполных', states.partial, 'его отчёт неполный'),
    states.warnings > 0 && is('с предупреждениями', states.warnings, 'в его отчёте есть предупреждения'),
    unattributed > 0 && `нечитаемых файлов, регион которых неизвестен, — ${unattributed}`,
    earlierErrors > 0 && `ошибок в файлах прошлых периодов — ${earlierErrors} (и с ними речь не собрать)`,
  ].filter((text) => text !== false);
  return found.join(', ') || 'ошибок и предупреждений нет';
}
