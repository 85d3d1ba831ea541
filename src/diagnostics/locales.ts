import type { AuditWords } from './audit-words.js';
import type { Catalogue, Locale } from './catalogue.js';
import type { PreviewWords } from './preview-words.js';
import type { StatusWords } from './status-words.js';
import type { UsageWords } from './usage-words.js';

/** Loads one locale's catalogue; the others stay on disk. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  if (locale === 'kk') return (await import('./kk/index.js')).kk;
  if (locale === 'ru') return (await import('./ru/index.js')).ru;
  return (await import('./en/index.js')).en;
}

/** Loads the words of `status`. */
export async function loadStatusWords(locale: Locale): Promise<StatusWords> {
  if (locale === 'kk') return (await import('./kk/status.js')).status;
  if (locale === 'ru') return (await import('./ru/status.js')).status;
  return (await import('./en/status.js')).status;
}

/** Loads what the audit says to people. */
export async function loadAuditWords(locale: Locale): Promise<AuditWords> {
  if (locale === 'kk') return (await import('./kk/audit.js')).audit;
  if (locale === 'ru') return (await import('./ru/audit.js')).audit;
  return (await import('./en/audit.js')).audit;
}

/** Loads what is said of a command line that makes no sense. */
export async function loadUsageWords(locale: Locale): Promise<UsageWords> {
  if (locale === 'kk') return (await import('./kk/usage.js')).usage;
  if (locale === 'ru') return (await import('./ru/usage.js')).usage;
  return (await import('./en/usage.js')).usage;
}

/** Loads the words of `preview`. */
export async function loadPreviewWords(locale: Locale): Promise<PreviewWords> {
  if (locale === 'kk') return (await import('./kk/preview.js')).preview;
  if (locale === 'ru') return (await import('./ru/preview.js')).preview;
  return (await import('./en/preview.js')).preview;
}
