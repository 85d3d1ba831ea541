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
  if (regions === 1) return came === 0 ? 'жалғыз өңір есеп тапсырған жоқ' : 'жалғыз өңір есеп тапсырды';
  if (came === 0) return `${regions} өңірдің ешқайсысы есеп тапсырған жоқ`;
  if (came === regions) return `${kk.allRegions<number>(regions, (text) => text, regions)} есеп тапсырды`;
  return `${kk.ofRegions<number>(came, regions, (text) => text, [came, regions])} есеп тапсырды`;
}

const missing = (came: number, count: number) =>
  came === 0 || count === 0 ? '' : `, ${kk.numeral(count, 'nominative', { possessive: true })} тапсырған жоқ`;

function troubles({ states, unattributed, earlierErrors, regions }: StatusCounts): string {
  const whose = (count: number) => (regions === 1 ? 'оның' : `${count} өңірдің`);
  const found = [
    states.errors > 0 &&
      `${whose(states.errors)} есебінде қате бар (түзетілмейінше баяндама құрастырылмайды)`,
    states.partial > 0 && `${whose(states.partial)} есебі толық емес`,
    states.warnings > 0 && `${whose(states.warnings)} есебінде ескерту бар`,
    unattributed > 0 && `бүлінген ${unattributed} файлдың қай өңірдікі екені белгісіз`,
    earlierErrors > 0 &&
      `бұрынғы кезеңдердің файлдарында ${earlierErrors} қате бар (олар түзетілмейінше де баяндама құрастырылмайды)`,
  ].filter((text) => text !== false);
  return found.join(', ') || 'қате де, ескерту де жоқ';
}
