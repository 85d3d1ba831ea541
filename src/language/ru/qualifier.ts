import type { Qualifier } from '../../model/quantity.js';
import type { RuCase } from './noun.js';

export interface AmountOptions {
  /** Nominative unless given. */
  readonly case?: RuCase | undefined;
  /** What stands for `about`: «около» unless given. */
  readonly about?: 'около' | 'порядка' | undefined;
}

/** In the nominative and accusative: these govern the genitive. */
const GOVERNING = { at_least: 'не менее', over: 'более', about: 'около' } as const;

/** In the other cases, where number and noun keep theirs: «в более чем 5 регионах». */
const COMPARING = { at_least: 'не менее чем', over: 'более чем', about: 'примерно' } as const;

/** The qualifier in front of what it qualifies, which must stand in the case that `governed` gives. */
export function qualified(qualifier: Qualifier, text: string, options: AmountOptions): string {
  if (qualifier === 'exact') return text;
  if (isOblique(options.case)) return `${COMPARING[qualifier]} ${text}`;
  return `${qualifier === 'about' ? (options.about ?? GOVERNING.about) : GOVERNING[qualifier]} ${text}`;
}

/** The case that number and noun take behind the qualifier: более двух материалов, в более чем двух регионах. */
export function governed(qualifier: Qualifier, asked: RuCase = 'nominative'): RuCase {
  return qualifier === 'exact' || isOblique(asked) ? asked : 'genitive';
}

function isOblique(asked: RuCase = 'nominative'): boolean {
  return asked !== 'nominative' && asked !== 'accusative';
}
