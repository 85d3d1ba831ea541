import { type Codelists, regionMeant } from '../codelists/index.js';
import type { ValueKind } from '../diagnostics/index.js';

/** Where a value of the wrong kind stands, and what belongs there. */
export interface Misfit {
  /** The key that holds it, or the list whose item it is. */
  readonly key: string;
  readonly isItem: boolean;
  readonly expected: readonly ValueKind[];
  readonly data: unknown;
}

const WORD = /^[\w-]+$/;

/** How a value of the wrong kind was probably meant, as it should be written; undefined where that is not certain. */
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

/** `about: raids, meetings` is a list without its brackets, `monitoring: { roads: 3 }` one without its dashes. */
function listMeant({ key, data }: Misfit): string | undefined {
  if (typeof data === 'string') {
    const words = data.replace(/[[\]"']/g, '').split(/\s*[,;]\s*/);
    return words.every((word) => WORD.test(word)) ? `${key}: [${words.join(', ')}]` : undefined;
  }
  const [first] = Object.entries(data ?? {});
  if (key !== 'monitoring' || !first) return undefined;
  const [name, value] = first;
  if (name === 'sphere') return `- sphere: ${value}`;
  return isScalar(value) ? `- { sphere: ${name}, count: ${value} }` : undefined;
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
