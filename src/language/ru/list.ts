/** «а, б и в», or with another conjunction «а, б или в»; nothing for nothing. No comma before the conjunction. */
export function list(items: readonly string[], conjunction = 'и'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
