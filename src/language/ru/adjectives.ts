import { forms, type RuForms, type RuGender } from './noun.js';

/** Первый · второй, with the stress on the ending · медицинский, where и is written for ы · третий. */
export type AdjectiveEnding = 'hard' | 'stressed' | 'velar' | 'third';

type Endings = Readonly<Record<RuGender | 'plural', RuForms>>;

const FEMININE = forms('ая ой ой ую ой ой');
const PLURAL = forms('ые ых ым ые ыми ых');

const HARD: Endings = {
  masculine: forms('ый ого ому ый ым ом'),
  feminine: FEMININE,
  neuter: forms('ое ого ому ое ым ом'),
  plural: PLURAL,
};

export const ADJECTIVE_ENDINGS: Readonly<Record<AdjectiveEnding, Endings>> = {
  hard: HARD,
  stressed: { ...HARD, masculine: forms('ой ого ому ой ым ом') },
  velar: {
    masculine: forms('ий ого ому ий им ом'),
    feminine: FEMININE,
    neuter: forms('ое ого ому ое им ом'),
    plural: forms('ие их им ие ими их'),
  },
  third: {
    masculine: forms('ий ьего ьему ий ьим ьем'),
    feminine: forms('ья ьей ьей ью ьей ьей'),
    neuter: forms('ье ьего ьему ье ьим ьем'),
    plural: forms('ьи ьих ьим ьи ьими ьих'),
  },
};

/** The endings of an adjective by its dictionary form: правовой, медицинский, местный. */
export function endingOf(adjective: string): AdjectiveEnding {
  if (adjective.endsWith('ой')) return 'stressed';
  return /[кгх]ий$/u.test(adjective) ? 'velar' : 'hard';
}
