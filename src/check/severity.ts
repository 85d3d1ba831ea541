import { type Code, type Diagnostic, diagnostic, isCode, SEVERITIES, suggest } from '../diagnostics/index.js';
import { pointerTo, type Tree } from '../model/tree.js';
import type { Workspace } from '../model/workspace.js';
import { asObject } from './amount.js';

type Level = Workspace['rules'][string];

/** Errors that leave a file readable; a workspace may lower these to warnings, and no others. */
const NEGOTIABLE: readonly Code[] = [
  'parts-differ',
  'parts-exceed',
  'spheres-exceed',
  'about-not-reported',
  'about-number-missing',
  'unfilled-template',
  'id-in-document',
];

/** Errors about people, not about numbers: `rules` may not lower them, a comment with its reason may silence them. */
const WITH_REASON: readonly Code[] = ['personal-iin', 'personal-phone', 'personal-email', 'personal-card'];

/** Found by build and fix only: for validate, a comment that silences one of these is of use nonetheless. */
const LATE: readonly string[] = ['unspoken-number', 'fix-refused'] satisfies Code[];

export const isFoundLate = (code: string): boolean => LATE.includes(code);

/** Whether a comment may silence a code: what leaves a number in doubt must be said. */
export const isSilenceable = (code: Code): boolean => allowed(code).length > 1 || WITH_REASON.includes(code);

/** The severities that a workspace may set for a code. What an error says must not pass in silence. */
function allowed(code: Code): readonly Level[] {
  if (SEVERITIES[code] !== 'error') return ['error', 'warning', 'note', 'off'];
  return NEGOTIABLE.includes(code) ? ['error', 'warning'] : ['error'];
}

/** The workspace's `rules` name codes that exist, with severities that these may have. */
export function ruleProblems(tree: Tree, rules: unknown): Diagnostic[] {
  return Object.entries(asObject(rules) ?? {}).flatMap(([code, level]) => {
    const pointer = `/rules${pointerTo(code)}`;
    if (!isCode(code)) {
      const args = { id: code, suggestion: suggest(code, Object.keys(SEVERITIES)) };
      return [diagnostic('unknown-code', args, { place: tree.place(pointer, 'key'), pointer })];
    }
    const possible = allowed(code);
    if (possible.some((one) => one === level)) return [];
    return [
      diagnostic(
        'wrong-value',
        { text: String(level), allowed: possible },
        { place: tree.place(pointer), pointer },
      ),
    ];
  });
}
