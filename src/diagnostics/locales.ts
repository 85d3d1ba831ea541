import type { Catalogue, Locale } from './catalogue.js';

/** Loads one locale's catalogue; the others stay on disk. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  if (locale === 'kk') return (await import('./kk/index.js')).kk;
  if (locale === 'ru') return (await import('./ru/index.js')).ru;
  return (await import('./en/index.js')).en;
}
