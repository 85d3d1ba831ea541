import type { RuGender } from './noun.js';

/** The forms of an adjective that stand between a number and its noun. */
export type AdjectiveForm = 'one' | 'accusative' | 'genitive' | 'many' | 'few';

/** How a word ends that may be an adjective; shorter ones are pronouns (их) or nouns. */
const LOOKS = /^[а-яё]{2,}(?:[ыи]й|ой|[ая]я|[ое]е|[ыи]е|[ыи]х|[ое]го|[ое]му|[ыи]ми?|[ую]ю|ей)$/;
const ENDING = /(?:[ыи]й|ой|[ая]я|[ое]е|[ыи]е|[ыи]х|[ое]го|[ое]му|[ыи]ми?|[ую]ю|ей)$/u;

export const looksLikeAdjective = (word: string): boolean => word.length > 4 && LOOKS.test(word);

/** Adjectives with the stress on the ending: правовой, not правовый. */
const STRESSED =
  /(?:правов|делов|судов|бытов|годов|полев|передов|прям|больш|молод|жил|кругов|городск|мирск|людск|морск|целев|штрафн|областн|основн|родн|дорогост)$/u;
/** Stems in -ов that may be either: the masculine is not guessed. */
const UNSURE = /[оев]в$/u;

const HARD = {
  masculine: 'ый',
  feminine: 'ая',
  neuter: 'ое',
  genitive: 'ого',
  her: 'ой',
  accusative: 'ую',
  plural: 'ые',
  many: 'ых',
};
const VELAR = { ...HARD, masculine: 'ий', plural: 'ие', many: 'их' };
const SOFT = {
  masculine: 'ий',
  feminine: 'яя',
  neuter: 'ее',
  genitive: 'его',
  her: 'ей',
  accusative: 'юю',
  plural: 'ие',
  many: 'их',
};
const SIBILANT = { ...SOFT, feminine: 'ая', accusative: 'ую' };

function endingsOf(stem: string, ending: string) {
  if (/[кгх]$/u.test(stem)) return VELAR;
  if (/[жшчщ]$/u.test(stem)) return SIBILANT;
  return /^[иеяю]/u.test(ending) ? SOFT : HARD;
}

/**
 * The adjective in another form, by its own ending: мобильных → мобильный. After 2–4 it takes the genitive plural with
 * masculine and neuter nouns and the nominative plural with feminine ones. Undefined if it cannot be told.
 */
export function adjectiveAs(word: string, form: AdjectiveForm, gender: RuGender): string | undefined {
  const ending = ENDING.exec(word)?.[0] ?? '';
  const stem = word.slice(0, word.length - ending.length);
  const endings = endingsOf(stem, ending);
  if (form === 'many') return stem + endings.many;
  if (form === 'few') return stem + (gender === 'feminine' ? endings.plural : endings.many);
  if (form === 'genitive') return stem + (gender === 'feminine' ? endings.her : endings.genitive);
  if (gender === 'feminine') return stem + (form === 'accusative' ? endings.accusative : endings.feminine);
  if (gender === 'neuter') return stem + endings.neuter;
  if (STRESSED.test(stem)) return `${stem}ой`;
  return UNSURE.test(stem) && !/[ыо]й$/u.test(ending) ? undefined : stem + endings.masculine;
}

/** Whether the adjective may stand in this form as it is. The genitive plural is accepted with feminine nouns too. */
export function adjectiveFits(word: string, form: AdjectiveForm, gender: RuGender): boolean {
  if (form === 'many') return /[ыи]х$/u.test(word);
  if (form === 'few') return gender === 'feminine' ? /[ыи][ех]$/u.test(word) : /[ыи]х$/u.test(word);
  if (form === 'genitive') return gender === 'feminine' ? /(?:ой|ей)$/u.test(word) : /[ое]го$/u.test(word);
  if (gender === 'feminine') return form === 'accusative' ? /[ую]ю$/u.test(word) : /[ая]я$/u.test(word);
  return gender === 'neuter' ? /[ое]е$/u.test(word) : /(?:[ыи]й|ой)$/u.test(word);
}
