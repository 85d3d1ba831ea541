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
import { type CountedNoun, headNouns } from './common-nouns.js';
import { foreign } from './foreign.js';
import type { RuNoun } from './noun.js';
import { NUMBERED } from './numbering.js';

export interface ProofreadOptions {
  readonly kind?: TextKind;
  /** Nouns that are counted here besides the usual ones. Give the same list each time: it is indexed once. */
  readonly nouns?: readonly RuNoun[];
}

const CONVENTIONS: Conventions = {
  dash: '—',
  shortForm: /(?<![\p{L}\d.])(?:г|гг|ст|ч|п|пп|ул|кв|пр|гл|обл|пос|с|д)\.(?=\p{Lu}\p{Ll}|\d)/gu,
  abbreviations: new Set(
    'респ проф акад табл прим напр соотв област госуд район улиц стран мест назв'.split(' '),
  ),
  suspended: /^(?:и|или|либо|,)[ ,]/,
};

const PLACEHOLDER =
  /^[\s<«"([]*(?:(?:(?:здесь|тут)\s+)?текст(?:\s+(?:на русском(?: языке)?|здесь|по-русски))?|русский текст|описание|пример(?: текста)?|образец|заполнить|заполните|вставить текст|на русском(?: языке)?|нет)[\s>»")\].…]*$/iu;

const indexes = new WeakMap<readonly RuNoun[], ReadonlyMap<string, CountedNoun>>();

function indexOf(nouns: readonly RuNoun[]): ReadonlyMap<string, CountedNoun> {
  const index = indexes.get(nouns) ?? headNouns(nouns);
  indexes.set(nouns, index);
  return index;
}

/** What is probably a slip in a Russian text. Silent in doubt: right text that is complained about costs more than a slip. */
export function proofread(original: string, { kind = 'sentences', nouns }: ProofreadOptions = {}): Finding[] {
  const text = masked(kind === 'template' ? withoutTags(original) : original);
  const sheet: Sheet = { text, original };
  const blanks = kind === 'template' ? [] : placeholders(sheet, PLACEHOLDER);
  if (blanks.some(({ from, to }) => from === 0 && to === original.length)) return blanks;
  const misplaced = kind === 'name' ? [] : foreign(text);
  if (misplaced.length > 0) return misplaced;
  return [
    ...blanks,
    ...mixedScripts(text, true),
    ...spacing(sheet, CONVENTIONS),
    ...straightQuotes(sheet),
    ...hyphens(sheet, CONVENTIONS),
    ...(kind === 'name' ? [] : lowerCase(sheet, kind === 'sentences', CONVENTIONS)),
    ...numberAgreement(sheet, kind === 'sentences', nouns && indexOf(nouns)),
    ...negativeCounts(sheet, (whole, from) => countedAt(whole, from, nouns && indexOf(nouns))),
    ...oddNumbers(sheet, NUMBERED),
    ...(kind === 'template' ? [] : doubled(sheet)),
    ...(kind === 'sentences' ? unfinished(sheet) : []),
  ].sort((a, b) => a.from - b.from);
}
