import { kk } from '../../language/index.js';
import type { StatusCounts, StatusWords } from '../status-words.js';

/** Who has reported, in Kazakh. */
export const status: StatusWords = {
  columns: {
    region: 'өңір',
    state: 'есебі',
    errors: 'қате',
    warnings: 'ескерту',
    lastPeriod: 'соңғы кезең',
    submittedBy: 'кім тапсырды',
  },
  states: {
    missing: 'жоқ',
    errors: 'қатесі бар',
    partial: 'толық емес',
    warnings: 'тексеру керек',
    reported: 'бар',
  },
  sentence: (counts) => {
    const { period, regions, states } = counts;
    const came = regions - states.missing;
    return `${kk.period(period.text)} бойынша ${reported(came, regions)}${missing(came, states.missing)}; ${troubles(counts)}.`;
  },
};

function reported(came: number, regions: number): string {
  if (came === 0) return `${regions} өңірдің ешқайсысы есеп тапсырған жоқ`;
  if (came === regions) return `${kk.allRegions<number>(regions, (text) => text, regions)} есеп тапсырды`;
  return `${kk.ofRegions<number>(came, regions, (text) => text, [came, regions])} есеп тапсырды`;
}

const missing = (came: number, count: number) =>
  came === 0 || count === 0 ? '' : `, ${kk.numeral(count, 'nominative', { possessive: true })} тапсырған жоқ`;

function troubles({ states, unattributed }: StatusCounts): string {
  const found = [
    states.errors > 0 &&
      `${states.errors} өңірдің есебінде қате бар (түзетілмейінше баяндама құрастырылмайды)`,
    states.partial > 0 && `${states.partial} өңірдің есебі толық емес`,
    states.warnings > 0 && `${states.warnings} өңірдің есебінде ескерту бар`,
    unattributed > 0 && `бүлінген ${unattributed} файлдың қай өңірдікі екені белгісіз`,
  ].filter((text) => text !== false);
  return found.join(', ') || 'қате де, ескерту де жоқ';
}
