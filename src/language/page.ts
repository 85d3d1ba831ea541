import type { LanguageCode } from '../model/place.js';
import { page as kk } from './kk/page.js';
import type { PageWords } from './page-words.js';
import { page as ru } from './ru/page.js';

/** The words of a page by its language. */
export const pageWords: { readonly [L in LanguageCode]: PageWords } = { kk, ru };
