import type { Locale } from '../diagnostics/catalogue.js';

const VARIABLES = ['SMG_LOCALE', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language of messages: the flag, else the first variable that is set, else English. */
export function localeOf(
  flag: Locale | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Locale {
  if (flag !== undefined) return flag;
  const set = VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  // `ru_RU.UTF-8`, `kk_KZ`, `C`
  const language = set?.toLowerCase().split(/[_.@-]/)[0];
  return language === 'kk' || language === 'ru' ? language : 'en';
}
