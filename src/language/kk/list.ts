import { conjunctionOf } from './inflect.js';

/** «а», «а және б», «а, б және в»; nothing for no items. Kazakh has no comma before және. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} және ${items.at(-1)}`;
}

/**
 * The noun with the conjunction behind it, ready for the next one: «БАҚ пен», «топ пен», «жүз бен», «қала
 * мен». бен follows з and ж, пен voiceless sounds, мен all others.
 */
export function conjunct(noun: string): string {
  return `${noun} ${conjunctionOf(noun)}`;
}
