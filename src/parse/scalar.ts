/** A whole number in the one notation that means the same to everybody; `-0` and `007` are none. */
const WHOLE = /^(?:0|-?[1-9][0-9]*)$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]*)\.[0-9]*[1-9][0-9]*$/;

const WORDS: Readonly<Record<string, boolean | null>> = {
  // biome-ignore format: the core schema's list
  '': null,
  '~': null,
  null: null,
  Null: null,
  NULL: null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

/**
 * The value of an unquoted scalar. Narrower than YAML's core schema on purpose: `012`, `1e3`, `0x1F`, `2.0` and
 * `+5` stay text, because YAML 1.1 and 1.2 or people and programs read them differently; as text they fail the
 * schema and are refused by what is written. `no`, `1:30`, `1_000` and dates are text in YAML 1.2 anyway.
 */
export function plainValue(source: string): string | number | boolean | null {
  const first = source.charCodeAt(0);
  if (first === 0x2d || (first >= 0x30 && first <= 0x39)) {
    return WHOLE.test(source) || DECIMAL.test(source) ? Number(source) : source;
  }
  if (source.length > 5 || !Object.hasOwn(WORDS, source)) return source;
  return WORDS[source] ?? null;
}
