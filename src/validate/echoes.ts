import type { Diagnostic } from '../diagnostics/index.js';

const parentOf = (pointer = '') => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));

/**
 * One mistake that shows twice is said once. A key that stands twice where another is missing was probably meant to be
 * that one; texts of one highlight in two items miss nothing but each other.
 */
export function withoutEchoes(found: readonly Diagnostic[]): Diagnostic[] {
  const echoes = new Set<Diagnostic>();
  const said = found.map((one, i) => {
    const made = asMisspelt(one, found, echoes) ?? asSplit(one, found[i + 1], echoes);
    return made ?? one;
  });
  return said.filter((_, i) => !echoes.has(found[i] as Diagnostic));
}

function asMisspelt(one: Diagnostic, found: readonly Diagnostic[], echoes: Set<Diagnostic>) {
  if (one.code !== 'duplicate-key') return undefined;
  const missing = found.filter(
    ({ code, pointer }) =>
      (code === 'missing-key' || code === 'missing-language') && (pointer ?? '') === parentOf(one.pointer),
  );
  const [only, ...more] = missing;
  if (!only || more.length > 0) return undefined;
  echoes.add(only);
  const suggestion =
    only.code === 'missing-language' ? only.args.language : only.code === 'missing-key' ? only.args.key : '';
  return { ...one, args: { ...one.args, suggestion } };
}

/** `- kk: …` and then `- ru: …`. */
function asSplit(one: Diagnostic, next: Diagnostic | undefined, echoes: Set<Diagnostic>) {
  if (one.code !== 'missing-language' || next?.code !== 'missing-language') return undefined;
  const [item, following] = [one.pointer, next.pointer].map((pointer) =>
    Number(/^\/highlights\/(\d+)$/.exec(pointer ?? '')?.[1] ?? Number.NaN),
  );
  if (
    item === undefined ||
    following !== item + 1 ||
    one.args.language === next.args.language ||
    echoes.has(one)
  )
    return undefined;
  echoes.add(next);
  return { ...one, args: { ...one.args, split: true } };
}
