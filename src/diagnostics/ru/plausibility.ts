import type { Catalogue } from '../catalogue.js';
import { code } from '../show.js';

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
} satisfies Partial<Catalogue['codes']>;
