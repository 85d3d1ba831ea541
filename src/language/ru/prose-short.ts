import type { RuCase } from './noun.js';
import { ordinal } from './ordinal.js';

const ROMAN: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
};

/** Endings of квартал, этап and their like, and of полугодие. */
const ENDINGS: Readonly<Record<string, RuCase>> = {
  '': 'nominative',
  а: 'genitive',
  у: 'dative',
  ом: 'instrumental',
  е: 'prepositional',
  ие: 'nominative',
  ия: 'genitive',
  ию: 'dative',
  ием: 'instrumental',
  ии: 'prepositional',
};

const ORDERED =
  /(?<![\p{L}\p{N}])(во?\s)?([IVX]+)\s(квартал|этап|тур|созыв|съезд|форум|полугод)(\p{L}{0,3})(?!\p{L})/gu;

/** Short forms with one reading, and Roman numerals before a noun, written out. */
export function spellShort(text: string): string {
  return text
    .replace(/(?<!\p{L})т\.\s?д\.(?=(\s+\p{Lu}|\s*$)?)/gu, (_, end) => `так далее${stop(end)}`)
    .replace(/(?<!\p{L})т\.\s?п\.(?=(\s+\p{Lu}|\s*$)?)/gu, (_, end) => `тому подобное${stop(end)}`)
    .replace(/(?<!\p{L})т\.\s?е\./gu, 'то есть')
    .replace(/(?<!\p{L})т\.\s?к\./gu, 'так как')
    .replace(/(?<![\p{L}])([Вв])\sг\.\s?(?=\p{Lu})/gu, '$1 городе ')
    .replace(/(?<![\p{L}])(по)\sг\.\s?(?=\p{Lu})/giu, '$1 городу ')
    .replace(/(?<![\p{L}])(из|от|до|для|у|около)\sг\.\s?(?=\p{Lu})/giu, '$1 города ')
    .replace(ORDERED, (whole, before: string | undefined, roman: string, stem: string, ending: string) => {
      const asked = ENDINGS[ending];
      const value = ROMAN[roman];
      if (asked === undefined || value === undefined) return whole;
      const said = ordinal(value, { case: asked, gender: stem === 'полугод' ? 'neuter' : 'masculine' });
      const variant = before && value === 2 ? before.replace(/^([Вв])о?/u, '$1о') : (before ?? '');
      return `${variant}${said} ${stem}${ending}`;
    });
}

const stop = (end: string | undefined): string => (end === undefined ? '' : '.');
