import type { Qualifier } from '../../model/quantity.js';

/** How «about» is said: шамамен 30 · 30 шақты, for small round numbers · 30-ға жуық, nearly, from below. */
export type About = 'шамамен' | 'шақты' | 'жуық';

/** The forms of a number that qualifiers ask for. */
export interface Qualified {
  /** As it stands in the sentence: 30 · 30-ы. */
  readonly plain: string;
  /** 30-дан */
  readonly ablative: string;
  /** 30-ға */
  readonly dative: string;
}

/**
 * A number with its qualifier: 30 · 30-дан астам · кемінде 30 · шамамен 30. More than N governs the
 * ablative, nearly N the dative; at least N and about N leave the number as it is.
 *
 * @param possessed whether the whole is «of them»: астам, жуық and шақты then take its suffix (астамы)
 */
export function qualified(
  form: Qualified,
  qualifier: Qualifier,
  about: About = 'шамамен',
  possessed = false,
): string {
  if (qualifier === 'exact') return form.plain;
  if (qualifier === 'over') return `${form.ablative} ${possessed ? 'астамы' : 'астам'}`;
  if (qualifier === 'at_least') return `кемінде ${form.plain}`;
  if (about === 'жуық') return `${form.dative} ${possessed ? 'жуығы' : 'жуық'}`;
  return about === 'шақты' && !possessed ? `${form.plain} шақты` : `шамамен ${form.plain}`;
}
