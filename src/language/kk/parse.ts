import { LARGEST_SPOKEN } from '../../model/quantity.js';
import { soundOf } from './harmony.js';
import type { KkCase } from './noun.js';
import { decline, type Form } from './suffix.js';
import { derived, SCALES, SIMPLE } from './words.js';

const CASES: readonly KkCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'locative',
  'ablative',
  'instrumental',
];

const SCALE: ReadonlyMap<string, number> = new Map(SCALES.map(([value, word]) => [word, value]));

/** The number word behind every form in which one can end a number: сегізден → сегіз, алтауы → алты. */
const ENDINGS: ReadonlyMap<string, string> = new Map(
  [...SIMPLE.keys(), ...SCALE.keys()].flatMap((word) =>
    formsOf(word).map((form): [string, string] => [form, word]),
  ),
);

/**
 * Reads a number in words back. The last word may stand in any case, be possessive, ordinal or collective.
 * бір may be said or left out before жүз, and before мың, миллион and larger; undefined if it is no number
 * up to 10^15, or its words stand in an order in which no number has them.
 */
export function parseWords(text: string): number | undefined {
  const said = text.trim().toLowerCase().split(/\s+/);
  const last = ENDINGS.get(said.pop() ?? '');
  if (last === undefined) return undefined;
  const all = [...said, last];
  if (all.length === 1 && last === 'нөл') return 0;
  return summed(all);
}

/** Sums groups of up to three digits, each larger scale before any smaller one. */
function summed(said: readonly string[]): number | undefined {
  let total = 0;
  let ceiling = Number.POSITIVE_INFINITY;
  let group: string[] = [];
  for (const word of said) {
    const scale = SCALE.get(word);
    if (scale === undefined) group.push(word);
    else {
      const many = group.length === 0 ? 1 : below1000(group);
      if (many === undefined || scale >= ceiling) return undefined;
      total += many * scale;
      ceiling = scale;
      group = [];
    }
  }
  const rest = group.length === 0 ? 0 : below1000(group);
  return rest === undefined || total + rest > LARGEST_SPOKEN ? undefined : total + rest;
}

/** Hundreds, tens and units in this order, each once at most; only 2 to 9 and бір stand before жүз. */
function below1000(group: readonly string[]): number | undefined {
  const values = group.map((word) => SIMPLE.get(word) ?? 0);
  const at = values.indexOf(100);
  const [hundreds, ...tooMany] = at < 0 ? [0] : at === 0 ? [1] : values.slice(0, at);
  const tail = values.slice(at + 1);
  const tens = tail[0] !== undefined && tail[0] >= 10 ? tail.shift() : 0;
  const [units = 0, ...left] = tail;
  const ordered = tooMany.length === 0 && left.length === 0 && !values.includes(0);
  if (!ordered || hundreds === undefined || hundreds > 9 || units > 9 || tens === 100) return undefined;
  return hundreds * 100 + (tens ?? 0) + units;
}

function formsOf(word: string): readonly string[] {
  const bare: Form = { text: word, ...soundOf(word) };
  const value = SIMPLE.get(word) ?? SCALE.get(word) ?? 0;
  const few = value >= 1 && value <= 7;
  const choices = [false, true].flatMap((possessive) => [
    { possessive },
    { possessive, ordinal: true },
    ...(few ? [{ possessive, collective: true }] : []),
  ]);
  const forms = choices.map((suffixes) => derived(bare, value, word, suffixes));
  return forms.flatMap((form) => CASES.map((kase) => decline(form, kase)));
}
