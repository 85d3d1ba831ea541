import { doubled } from '../doubled.js';
import { unfinished } from '../ending.js';
import type { Finding, TextKind } from '../finding.js';
import { masked, withoutTags } from '../mask.js';
import { negativeCounts } from '../minus.js';
import { oddNumbers } from '../numbering.js';
import { straightQuotes } from '../quotes.js';
import { mixedScripts } from '../scripts.js';
import { type Conventions, hyphens, lowerCase, placeholders, type Sheet, spacing } from '../typography.js';
import { countedAt, numberAgreement } from './agreement-in-text.js';
import { foreign } from './foreign.js';
import { kazakhLetters } from './letters.js';
import { NUMBERED } from './numbering.js';

export interface ProofreadOptions {
  readonly kind?: TextKind;
  /** Nouns in the nominative that are counted here besides the usual ones. Give the same list each time: it is indexed once. */
  readonly nouns?: readonly string[];
}

const CONVENTIONS: Conventions = {
  dash: '–',
  shortForm: /(?<![\p{L}\d.])г\.(?=\p{Lu}\p{Ll})/gu,
  abbreviations: new Set('респ проф акад обл ауд мысал қала көше'.split(' ')),
  suspended: /^(?:және|мен|бен|пен|не|немесе|я|,)[ ,]/,
};

const PLACEHOLDER =
  /^[\s<«"([]*(?:мәтін(?:\s+(?:қазақша|осында|осы жерде))?|қазақша(?:\s+мәтін)?|(?:осында|осы жерге)\s+мәтін|сипаттама|мысал|үлгі|толтыру|толтырыңыз|жоқ|қазақ тілінде)[\s>»")\].…]*$/iu;

/** What is probably a slip in a Kazakh text. Silent in doubt: right text that is complained about costs more than a slip. */
export function proofread(original: string, { kind = 'sentences', nouns }: ProofreadOptions = {}): Finding[] {
  const text = masked(kind === 'template' ? withoutTags(original) : original);
  const sheet: Sheet = { text, original };
  const blanks = kind === 'template' ? [] : placeholders(sheet, PLACEHOLDER);
  if (blanks.some(({ from, to }) => from === 0 && to === original.length)) return blanks;
  const misplaced = kind === 'name' ? [] : foreign(text);
  if (misplaced.length > 0) return misplaced;
  return [
    ...blanks,
    ...mixedScripts(text, false),
    ...spacing(sheet, CONVENTIONS),
    ...straightQuotes(sheet),
    ...hyphens(sheet, CONVENTIONS),
    ...(kind === 'name'
      ? []
      : [...lowerCase(sheet, kind === 'sentences', CONVENTIONS), ...kazakhLetters(sheet)]),
    ...numberAgreement(sheet, nouns),
    ...negativeCounts(sheet, (whole, from) => countedAt(whole, from, nouns)),
    ...oddNumbers(sheet, NUMBERED),
    ...(kind === 'template' ? [] : doubled(sheet)),
    ...(kind === 'sentences' ? unfinished(sheet) : []),
  ].sort((a, b) => a.from - b.from);
}
