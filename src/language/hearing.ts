/** A number that whoever listens hears, or sees in digits. `value` is null for signs such as «½». */
export interface Heard {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
}

/** What a language says numbers with. Words are in lower case. */
export interface Ear {
  readonly magnitudes: readonly (readonly [stem: string, factor: number])[];
  /** Whether a word can be a number, or a part of one. */
  readonly isPart: (word: string) => boolean;
  /** The number that neighbouring words say together. */
  readonly numberOf: (words: readonly string[]) => number | undefined;
  /** Whether what stands around a number makes it something else: «с одной стороны». */
  readonly isIdiom: (before: string, said: string, after: string) => boolean;
}

/** Digits of any script, grouped or not, perhaps with a fraction. */
const DIGITS = /\p{N}+(?:[ \u00A0\u202F\u2009]\p{N}{3}(?!\p{N}))*(?:[.,]\p{N}+)?/gu;
const BEHIND = /[ \u00a0]?([A-Za-z\u0400-\u052F]+)/y;
const WORD = /[A-Za-z\u0400-\u052F]+(?:-[A-Za-z\u0400-\u052F]+)*/g;
/** What may stand between the words of one number; the spoken copy breaks its lines. */
const BLANK = /^(?:[ \u00a0]| {0,2}\n)$/;
/** No number is said with more words than this. */
const LONGEST = 20;
/** How much of a text idioms look at. */
const AROUND = 24;

/** All numbers of a text, in order. */
export function heardWith(text: string, ear: Ear): Heard[] {
  const digits = [...text.matchAll(DIGITS)].map((match) => inDigits(text, match, ear));
  const spoken = runs(text, ear).flatMap((run) => numbersOf(run, ear));
  const words = spoken.filter(({ from, to }) => {
    const free = digits.every((one) => to <= one.from || from >= one.to);
    const before = text.slice(Math.max(0, from - AROUND), from).toLowerCase();
    const after = text.slice(to, to + AROUND).toLowerCase();
    return free && !ear.isIdiom(before, text.slice(from, to).toLowerCase(), after);
  });
  return [...digits, ...words].sort((one, other) => one.from - other.from);
}

function inDigits(text: string, { 0: typed, index }: RegExpExecArray, { magnitudes }: Ear): Heard {
  const end = index + typed.length;
  BEHIND.lastIndex = end;
  const [unit = '', word = ''] = BEHIND.exec(text) ?? [];
  const factor = magnitudes.find(([stem]) => word.toLowerCase().startsWith(stem))?.[1];
  const value = Number(typed.replace(/\s/g, '').replace(',', '.'));
  return {
    from: index,
    to: factor === undefined ? end : end + unit.length,
    // 1.35 million is 1,350,000, and not a fraction less.
    value: Number.isNaN(value) ? null : factor === undefined ? value : Math.round(value * factor),
  };
}

interface Word {
  readonly text: string;
  readonly from: number;
}

/** Neighbouring words that may be a number together; a pair with a hyphen stands alone. */
function runs(text: string, { isPart }: Ear): Word[][] {
  const found: Word[][] = [];
  let end = -1;
  for (const { 0: typed, index: from } of text.matchAll(WORD)) {
    const word = { text: typed.toLowerCase(), from };
    const paired = typed.includes('-');
    if (!paired && !isPart(word.text)) continue;
    const last = found.at(-1);
    if (last && !paired && BLANK.test(text.slice(end, from))) last.push(word);
    else found.push([word]);
    end = paired ? -1 : from + typed.length;
  }
  return found;
}

/** As few numbers as possible: «сто двадцать» is one, «сто сто» are two. */
function numbersOf(run: readonly Word[], ear: Ear): Heard[] {
  const found: Heard[] = [];
  for (let i = 0; i < run.length; ) {
    const length = longestFrom(run, i, ear);
    const words = run.slice(i, i + Math.max(1, length));
    found.push(...(length > 0 ? [joined(words, ear)] : pair(words[0], ear)));
    i += words.length;
  }
  return found;
}

function longestFrom(run: readonly Word[], at: number, { numberOf }: Ear): number {
  for (let length = Math.min(LONGEST, run.length - at); length > 0; length--)
    if (numberOf(run.slice(at, at + length).map(({ text }) => text)) !== undefined) return length;
  return 0;
}

function joined(words: readonly Word[], { numberOf }: Ear): Heard {
  const last = words.at(-1);
  return {
    from: words[0]?.from ?? 0,
    to: last ? last.from + last.text.length : 0,
    value: numberOf(words.map(({ text }) => text)) ?? null,
  };
}

/** «два-три» are two numbers, «екі-екіден» is one; «во-вторых» and «бір-бірі» are none. */
function pair(word: Word | undefined, { numberOf }: Ear): Heard[] {
  const parts = word?.text.includes('-') ? word.text.split('-') : [];
  const values = parts.map((part) => numberOf([part]));
  if (!word || values.length === 0 || values.some((value) => value === undefined)) return [];
  const [first = null] = values;
  if (values.every((value) => value === first))
    return [{ from: word.from, to: word.from + word.text.length, value: first }];
  let from = word.from;
  return parts.map((part, i) => {
    const one = { from, to: from + part.length, value: values[i] ?? null };
    from = one.to + 1;
    return one;
  });
}
