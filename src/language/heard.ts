import type { LanguageCode } from '../model/place.js';
import { type Heard, heardWith } from './hearing.js';
import { ear as kk } from './kk/ear.js';
import { ear as ru } from './ru/ear.js';

export type { Heard } from './hearing.js';

const EARS = { kk, ru };

/**
 * The numbers that whoever listens to a text hears: all digits, numerals in every case, «оба», «пара», «вдвое»,
 * «сотни», and ordinals from the second on, which say that there was a first. «Первый» alone is praise or order,
 * and «одни», «один из» and their like count nothing.
 */
export function heardIn(text: string, language: LanguageCode): Heard[] {
  return heardWith(text, EARS[language]);
}
