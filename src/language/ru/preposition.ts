import { LARGEST_SPOKEN } from '../../model/quantity.js';
import { ABBREVIATIONS } from './abbreviation.js';
import { ordinal } from './ordinal.js';
import { words } from './words.js';

/**
 * A preposition in front of a text, in the form that the text's sound asks for: «об одном», «со ста», «во втором»,
 * «ко всем», but «о двух», «с двумя», «в двух». Digits, Roman numerals and abbreviations count as they are read:
 * «об 11 случаях», «со 100 вопросами», «во II квартале», «об СМГ». Other prepositions stand as they are.
 */
export function preposition(base: string, text: string): string {
  const sound = readAloud(base, text);
  const variant = VARIANTS[base.toLowerCase()]?.find(({ before }) => before.test(sound));
  return `${base}${variant?.added ?? ''} ${text}`;
}

interface Variant {
  readonly added: string;
  readonly before: RegExp;
}

const VARIANTS: Readonly<Record<string, readonly Variant[]>> = {
  о: [
    { added: 'бо', before: /^(?:вс(?:[её]м|ех|ей|ё)|мне)(?!\p{L})/u },
    // A vowel without a й in it: об одном, but о её.
    { added: 'б', before: /^[аоуэиы]/u },
  ],
  с: [{ added: 'о', before: /^(?:[сзшж][бвгджзклмнпрстфхцчшщ]|щ|в[стз]|мно|льв)/u }],
  в: [{ added: 'о', before: /^(?:[вф][бвгджзклмнпрстфхцчшщ]|мн[оеё])/u }],
  к: [{ added: 'о', before: /^(?:в[ст]|мн[оеё]|дню|льв)/u }],
};

/** The text's beginning as it sounds, in lower case. */
function readAloud(base: string, text: string): string {
  const bare = text.replace(/^[«„"(\s]+/u, '');
  const roman = ROMAN.get(/^[IVX]+(?![\p{L}\p{N}])/u.exec(bare)?.[0] ?? '');
  if (roman) return ordinal(roman, { case: 'prepositional' });
  const digits = /^\d+(?:[\u00A0\u202F ]\d{3})*/u.exec(bare)?.[0];
  if (digits) return numberAloud(base, digits, bare.slice(digits.length));
  const word = /^[\p{L}.]+/u.exec(bare)?.[0] ?? '';
  return (ABBREVIATIONS.get(word)?.reading ?? bare).toLowerCase();
}

function numberAloud(base: string, digits: string, rest: string): string {
  const value = Number(digits.replace(/\D/gu, ''));
  if (value > LARGEST_SPOKEN) return '';
  // «5-м», «2020 году» are ordinals: во 2-м квартале.
  if (/^(?:-\p{L}|\sгод(?:у|е|ом)(?!\p{L}))/u.test(rest)) return ordinal(value, { case: 'prepositional' });
  return words(value, { case: base === 'с' ? 'instrumental' : 'prepositional' });
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].map((numeral, index) => [numeral, index + 1]),
);
