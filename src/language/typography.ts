import { type Finding, finding } from './finding.js';

/** Where the twins' typography and short forms differ. */
export interface Conventions {
  /** «—» in Russian, «–» in Kazakh. */
  readonly dash: string;
  /** A short form that must not touch the name or number behind it: «г.Алматы». Sticky, up to its full stop. */
  readonly shortForm: RegExp;
  /** Words behind which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** What may follow a hyphen and a blank: «одно- и двухместные». */
  readonly suspended: RegExp;
}

/** Rules look at `text`, in which addresses are blotted out; what was typed is taken from `original`. */
export interface Sheet {
  readonly text: string;
  readonly original: string;
}

/** A word, a bracket or a quotation mark, the mark, and what stands too close behind it. */
const NO_SPACE = [
  // A full stop before a capital; single letters are initials, «Яндекс.Карты» is a name.
  /(?:(?<!\p{L})(?!\p{Lu}\p{Ll}?\.)(?!Яндекс)\p{L}{2,}|[)»\d])[.](?=\p{Lu}\p{L})/gu,
  /[\p{L}\d)»][!?](?=\p{Lu}\p{Ll})/gu,
  /[\p{L}\d)»"][,;](?=\p{L})|[\p{L})»"][,;](?=\d)/gu,
  /[\p{Script=Cyrillic})»][:](?=[\p{L}\d])/gu,
];
/** Cheap tests that almost no right text passes: the rules behind them look at every letter. */
const TIGHT = /[.,;:!?][^\s.,;:!?)»"“…]/;
const LOOSE = /[ \u00a0][,;:.!?)»]|[(«] /;
const TIGHT_YEAR = /\d[гж]/;
const YEAR = /(?<!\d)\d{4}(?=(?:г|гг|ж|жж)\.)/g;
const BEFORE_MARK =
  /(?<=[\p{L}\d)»%"])[ \u00a0]+(?=[,;:.!?](?:\s|$|[»"]))|(?<=[\p{L}\d.!?"]) +(?=[)»])|(?<=[(«]) +(?=\S)/gu;
const REPEATED = /(?<=[^\s\uFFFC])[ \u00a0]{2,}(?=[^\s\uFFFC])/g;

/** No blank behind a mark or a short form, a blank before a mark, two blanks. */
export function spacing(sheet: Sheet, { shortForm }: Conventions): Finding[] {
  const found: Finding[] = [];
  const { text, original } = sheet;
  const rules = [
    ...(TIGHT.test(text) ? [...NO_SPACE, shortForm] : []),
    ...(TIGHT_YEAR.test(text) ? [YEAR] : []),
  ];
  const ends = rules.flatMap((rule) => [...text.matchAll(rule)].map(endOf));
  for (const at of new Set(ends)) found.push(parted(sheet, at));
  if (LOOSE.test(text)) {
    for (const { 0: blank, index } of text.matchAll(BEFORE_MARK))
      found.push(closed(original, index, blank.length));
  }
  if (/[ \u00a0]{2}/.test(text)) found.push(...repeated(sheet, found));
  return found;
}

const endOf = ({ 0: typed, index }: RegExpExecArray) => index + typed.length;

/** With a blank at an offset, shown with the words on both sides. */
function parted({ text, original }: Sheet, at: number): Finding {
  const from = at - (/[\p{L}\d]*[^\p{L}\d\s]?$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0);
  const to = at + (/^[\p{L}\d]*\.?/u.exec(text.slice(at, at + 40))?.[0].length ?? 0);
  return finding(
    'spacing',
    original,
    from,
    to,
    `${original.slice(from, at)} ${original.slice(at, to)}`,
    true,
  );
}

/** Without the blank at an offset, shown with the word before it. */
function closed(original: string, at: number, length: number): Finding {
  const from = at - (/\S{0,30}$/u.exec(original.slice(Math.max(0, at - 30), at))?.[0].length ?? 0);
  const to = at + length + 1;
  return finding(
    'spacing',
    original,
    from,
    to,
    original.slice(from, at) + original.slice(at + length, to),
    true,
  );
}

function repeated({ text, original }: Sheet, found: readonly Finding[]): Finding[] {
  return [...text.matchAll(REPEATED)]
    .filter(({ index }) => text[text.lastIndexOf('\n', index - 1) + 1] !== '|')
    .filter(
      ({ 0: blank, index }) => !found.some(({ from, to }) => from <= index && index + blank.length <= to),
    )
    .map(({ 0: blank, index }) => around(original, index, index + blank.length));
}

function around(original: string, at: number, end: number): Finding {
  const from = at - (/\S{0,30}$/u.exec(original.slice(Math.max(0, at - 30), at))?.[0].length ?? 0);
  const to = end + (/^\S{0,30}/u.exec(original.slice(end))?.[0].length ?? 0);
  return finding(
    'spacing',
    original,
    from,
    to,
    `${original.slice(from, at)} ${original.slice(end, to)}`,
    true,
  );
}

// The hyphen first, or the blanks before it would be counted from each of them.
const SPACED_HYPHEN = /(?=-)(?<=[\p{L}\d)»"%.,]\uFFFC*[ \u00a0]+)-{1,2}(?=[ \u00a0]+[\p{L}\d«"(\uFFFC])/gu;
const LEANING_HYPHEN = /(?<!\p{L})\p{L}{2,}- (?=\p{L})/gu;

/** A hyphen where a dash is meant: between blanks, or with a blank behind it only. */
export function hyphens({ text, original }: Sheet, { dash, suspended }: Conventions): Finding[] {
  if (!/-[ \u00a0]/.test(text)) return [];
  const between = [...text.matchAll(SPACED_HYPHEN)]
    .filter(
      ({ index }) =>
        !/\d[ \u00a0]+$/.test(text.slice(Math.max(0, index - 20), index)) ||
        !/^-+[ \u00a0]+\d/.test(text.slice(index)),
    )
    .map(({ 0: typed, index }) =>
      finding('hyphen-for-dash', original, index, index + typed.length, dash, true),
    );
  const leaning = [...text.matchAll(LEANING_HYPHEN)]
    .filter(
      ({ 0: typed, index }) => !suspended.test(text.slice(index + typed.length, index + typed.length + 10)),
    )
    .map(({ 0: typed, index }) => {
      const write = `${typed.slice(0, -2)} ${dash} `;
      return finding('hyphen-for-dash', original, index, index + typed.length, write);
    });
  return [...between, ...leaning];
}

/** A full stop (or ! or ?) that ends a sentence, and the lower-case word behind it. */
const NEW_SENTENCE =
  /((?<!\p{Script=Cyrillic})\p{Script=Cyrillic}{4,}|[)»])[.!?]\s+(?=\p{Script=Cyrillic})(\p{Ll}\p{L}*)(?!\.)/gu;
const OPENING = /^[\s«„"(*_]*([а-яёәғқңөұүһі][\u0400-\u052F]*)(?![.A-Za-z\u0400-\u052F])(?!-[A-Za-z])/;
const SMALL_START = /^[^А-ЯЁӘҒҚҢӨҰҮҺІA-Z0-9]/;
const SMALL_BEHIND = /[.!?]\s+[а-яёәғқңөұүһі]/;
/** A text that ends like a sentence; «екі отырыс» is a note. */
const SENTENCE = /[.!?…]["»“)]*\s*$/;
const VOWEL = /[аәеёиоөуұүыіэюя]/iu;

/** Sentences that begin in lower case. The beginning of the text counts where whole sentences are asked for. */
export function lowerCase(
  { text, original }: Sheet,
  whole: boolean,
  { abbreviations }: Conventions,
): Finding[] {
  const found: Finding[] = [];
  const first = whole && SMALL_START.test(text) && SENTENCE.test(text.slice(-6)) ? OPENING.exec(text) : null;
  if (first) found.push(raised(original, first[0].length - (first[1]?.length ?? 0), first[1] ?? ''));
  if (!SMALL_BEHIND.test(text)) return found;
  for (const match of text.matchAll(NEW_SENTENCE)) {
    const [all, before = '', word = ''] = match;
    const ends = /^\p{L}/u.test(before)
      ? VOWEL.test(before) && !abbreviations.has(before.toLowerCase())
      : true;
    if (ends) found.push(raised(original, match.index + all.length - word.length, word));
  }
  return found;
}

function raised(original: string, at: number, word: string): Finding {
  const write = word.charAt(0).toUpperCase() + word.slice(1);
  return finding('lower-case-sentence', original, at, at + word.length, write);
}

/** Signs that somebody meant to fill something in. XXX before «век» or «съезд» is a number. */
const TODO =
  /(?<![\p{L}\d])(?:TODO|TBD|FIXME|X{4,}|Х{4,}|(?:XXX|ХХХ)(?!\s*(?:сесс|съезд|век|форум|конф|олимп|игр|ғасыр|құрылтай|сайлау)))(?![\p{L}\d])|lorem ipsum|_{3,}|\?{3,}/giu;

/** A letter or digit of some language, or a tag of a template. */
const SAYS_SOMETHING = /[0-9A-Za-z\u00C0-\u1FFF\u2C00-\uFFFC]/;
/** A text that is longer says something. */
const LONGEST_BLANK = 60;

/** Placeholders; `words` are those of a language that stand for a text as a whole. */
export function placeholders({ text, original }: Sheet, words: RegExp): Finding[] {
  const bare = original.trim();
  if (bare !== '' && ((bare.length < LONGEST_BLANK && words.test(bare)) || !SAYS_SOMETHING.test(text))) {
    return [finding('placeholder-text', original, 0, original.length)];
  }
  if (!/__|\?\?|ХХХ|ххх|[A-Za-z]{3}/.test(text)) return [];
  return [...text.matchAll(TODO)].map(({ 0: typed, index }) =>
    finding('placeholder-text', original, index, index + typed.length),
  );
}
