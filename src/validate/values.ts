import type { Codelists } from '../codelists/index.js';
import { type Diagnostic, diagnostic, suggest, type ValueKind } from '../diagnostics/index.js';
import type { ErrorObject } from '../generated/validators.js';
import { concealed, personalIn } from '../language/personal.js';
import type { Tree } from '../model/tree.js';
import { valueMeant } from './meant.js';
import { refuseNumber } from './number.js';
import { suggestPeriod } from './period.js';

/** What a message quotes of a value. */
const LONGEST_QUOTE = 60;

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text', integer: 'number', number: 'number', array: 'list', object: 'mapping', boolean: 'truth', null: 'nothing',
}; // biome-ignore format: one line

/** The one thing that is wrong with a value. The schema says in `$comment` what it is meant to be. */
export function valueProblem(
  tree: Tree,
  pointer: string,
  error: ErrorObject,
  codelists: Codelists,
): Diagnostic {
  const { data, keyword } = error;
  const at = { place: tree.place(pointer), pointer };
  const role = error.parentSchema?.['$comment'];
  if (data === null) return emptyValue(pointer, role, at);
  const written = tree.scalar(pointer) ?? String(data);
  const isScalar = typeof data === 'string' || typeof data === 'number';
  if (role === 'quantity' && isScalar) return notANumber(written, at);
  if (role === 'period' && isScalar) return badPeriod(written, at);
  if (keyword === 'type') return wrongType(error, role, at, codelists);
  if (keyword === 'enum') return wrongValue(written, error.params['allowedValues'], isScalar, at);
  if (role === 'text') return diagnostic('empty-text', {}, at);
  if (keyword === 'minItems') return emptyValue(pointer, role, at);
  return patternProblem(written, error, at);
}

type At = Parameters<typeof diagnostic>[2];

/** Blotted out before it is cut: half of a number would not be recognised. */
function quote(written: string): string {
  const text = concealed(written);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

const lastKey = (pointer: string) =>
  pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');

function notANumber(written: string, at: At): Diagnostic {
  const [personal] = personalIn(written);
  if (personal) return diagnostic(`personal-${personal.kind}`, { where: 'number' }, at);
  return refuseNumber(written, quote(written), at);
}

function badPeriod(written: string, at: At): Diagnostic {
  return diagnostic('bad-period', { text: quote(written), suggestion: suggestPeriod(written) }, at);
}

function emptyValue(pointer: string, role: unknown, at: At): Diagnostic {
  const key = lastKey(pointer);
  const what = role === 'quantity' ? 'quantity' : pointer === '/metrics' ? 'metrics' : 'other';
  return diagnostic('empty-value', { key, what }, at);
}

function wrongType(
  { data, params, instancePath }: ErrorObject,
  role: unknown,
  at: At,
  codelists: Codelists,
): Diagnostic {
  const types: string[] = [params['type']].flat();
  const kinds = types.map((type) => KINDS[type] ?? 'text');
  const expected: readonly ValueKind[] =
    role === 'quantity' ? ['quantity'] : role === 'period' ? ['text'] : kinds;
  const [, list, index] = /([^/]*)(?:\/(\d+))?$/.exec(instancePath) ?? [];
  const misfit = { key: list ?? '', isItem: index !== undefined, expected, data };
  const [actual, meant] = [kindOf(data), valueMeant(misfit, codelists)];
  const isEntry = actual === 'mapping' && meant?.startsWith('- ');
  const [entry = '', ...rest] = meant?.split('\n') ?? [];
  const written = isEntry ? { entry, ...(rest.length > 0 && { rest }) } : { suggestion: meant };
  return diagnostic('wrong-type', { expected, actual, key: misfit.key, ...written }, at);
}

function kindOf(value: unknown): ValueKind {
  return Array.isArray(value) ? 'list' : (KINDS[typeof value] ?? 'nothing');
}

function wrongValue(written: string, allowed: readonly string[], isScalar: boolean, at: At): Diagnostic {
  const text = isScalar ? quote(written) : '…';
  return diagnostic('wrong-value', { text, allowed, suggestion: suggest(text, allowed) }, at);
}

/** `^all$` names the only word that may stand there; other patterns are forms. */
function patternProblem(written: string, { params }: ErrorObject, at: At): Diagnostic {
  const pattern = String(params['pattern'] ?? '');
  const word = /^\^(\w+)\$$/.exec(pattern)?.[1];
  if (word !== undefined) return wrongValue(written, [word], true, at);
  return diagnostic('bad-format', { text: quote(written), pattern }, at);
}
