import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { type Addend, atTotal, compare, soften, term } from './arithmetic.js';

/**
 * Parts against their whole. Parts that are complete and all given make exactly the whole; parts that are not, or
 * of which only some are given, are never more than the whole.
 */
export function partsProblem(
  total: Addend,
  parts: readonly Addend[],
  exactly: boolean,
  pointer: string,
): Diagnostic[] {
  const { sum, open, differs, exceeds } = compare(total, parts);
  if (parts.length === 0 || !(exactly ? differs : exceeds)) return [];
  const at = atTotal(total, parts, pointer);
  const args = { total: term(total), parts: parts.map(term), sum };
  const found = exactly
    ? diagnostic('parts-differ', { ...args, least: open }, at)
    : diagnostic('parts-exceed', args, at);
  return [soften(found, [total, ...parts])];
}
