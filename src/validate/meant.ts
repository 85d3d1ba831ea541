import { type Codelists, regionMeant } from '../codelists/index.js';
import type { ValueKind } from '../diagnostics/index.js';
import { concealed } from '../language/personal.js';
import { ENTRY_KEYS } from '../model/activity.js';

/** Where a value of the wrong kind stands, and what belongs there. */
export interface Misfit {
  /** The key that holds it, or the list whose item it is. */
  readonly key: string;
  readonly isItem: boolean;
  readonly expected: readonly ValueKind[];
  readonly data: unknown;
}

const WORD = /^[\w-]+$/;

/** How a value of the wrong kind was probably meant, as its lines should be; undefined where that is not certain. */
export function valueMeant(misfit: Misfit, codelists: Codelists): string | undefined {
  const [expected] = misfit.expected;
  if (expected === 'list') return listMeant(misfit);
  if (expected === 'mapping') return mappingMeant(misfit);
  const { data, key } = misfit;
  if (Array.isArray(data) && data.length === 1 && isScalar(data[0])) return String(data[0]);
  return key === 'region' && typeof data === 'number' ? regionMeant(String(data), codelists) : undefined;
}

const isScalar = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** As many entries are shown as anybody needs to see how the others are written. */
const MOST_ENTRIES = 4;

/** `about: raids, meetings` is a list without its brackets, `monitoring: { roads: 3 }` one without its dashes. */
function listMeant({ key, data }: Misfit): string | undefined {
  if (typeof data === 'string') {
    const words = data.replace(/[[\]"']/g, '').split(/\s*[,;]\s*/);
    return words.every((word) => WORD.test(word)) ? `${key}: [${words.join(', ')}]` : undefined;
  }
  const all = Object.entries(data ?? {});
  const [first] = all;
  if (!first) return undefined;
  const [name, value] = first;
  // Whoever forgets the dash writes the keys of an entry right below the list's name.
  // Metrics are a list in a codelist only, and only there a list is expected of them.
  if (ENTRY_KEYS[key]?.includes(name) || (key === 'metrics' && name === 'id'))
    return `- ${name}: ${asWritten(value)}`;
  if (key !== 'monitoring' || !all.every(([, count]) => isScalar(count))) return undefined;
  const entries = all
    .slice(0, MOST_ENTRIES)
    .map(([sphere, count]) => `- { sphere: ${sphere}, count: ${count} }`);
  return [...entries, ...(all.length > MOST_ENTRIES ? ['…'] : [])].join('\n');
}

/** What is repeated of a text. */
const LONGEST_LINE = 60;

function asWritten(value: unknown): string {
  if (Array.isArray(value) && value.every(isScalar)) return `[${value.join(', ')}]`;
  const text = isScalar(value) ? String(value) : '…';
  return text.length > LONGEST_LINE || concealed(text) !== text ? '…' : text;
}

/** `- health` is a sphere without its key, `meetings 2` a metric without its colon. */
function mappingMeant({ key, isItem, data }: Misfit): string | undefined {
  if (Array.isArray(data)) {
    const [name, value] = Object.entries(data[0] ?? {})[0] ?? [];
    return name !== undefined && isScalar(value) ? `${name}: ${value}` : undefined;
  }
  if (typeof data !== 'string') return undefined;
  if (isItem) return key === 'monitoring' && WORD.test(data) ? `- sphere: ${data}` : undefined;
  const [, name, value] = /^([A-Za-z_]\w*)\s*[:=]?\s*(\d.*)$/.exec(data) ?? [];
  return key === 'metrics' && name !== undefined ? `${name}: ${value}` : undefined;
}
