/** Marks and escapes of rendered text stand between its letters; `model/marks.ts` makes them of such characters. */
const MARK = '[\\uE000-\\uE01F]*';

/** A line longer than this is broken where it may be. */
const LONG = 120;
/** By how much a line may be longer than an even division gives. */
const SLACK = 15;

/** A sentence that begins with a number: digits have no capital, words have. */
const SMALL_START = new RegExp(`(^|[.!?…]${MARK}\\s+)((?:\\uE000[\\uE010-\\uE019]+\\uE001)+)(\\p{Ll})`, 'gu');

/** How far an abbreviation looks back, in characters: further than any sentence. */
const REACH = 1000;

/** The text as it reads. */
const bare = (text: string): string => text.replace(/[\uE000-\uE01F]/gu, '');

/** A paragraph by sentences, those that are too long to be said in one breath broken at pauses. */
export function spokenLines(typed: string, short: readonly string[]): string[] {
  const paragraph = typed.replace(SMALL_START, (_, before: string, mark: string, letter: string) => {
    return before + mark + letter.toUpperCase();
  });
  return splitSentences(paragraph, short).flatMap(broken);
}

/**
 * A paragraph by sentences. A full stop ends none behind an initial («А. Шпекбаева»), behind a short form, or
 * before a small letter.
 *
 * @param short words that are written with a full stop, as they stand before it
 */
export function splitSentences(paragraph: string, short: readonly string[]): string[] {
  const ends = new RegExp(
    `(?<![.!?…])[.!?…]+[»"”)]*${MARK}[»"”)]*${MARK}\\s+(?=${MARK}[«"„(]*${MARK}[\\p{Lu}\\p{N}])`,
    'gu',
  );
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: end, index } of paragraph.matchAll(ends)) {
    const word = /[\p{L}.]*$/u.exec(bare(paragraph.slice(Math.max(start, index - REACH), index)))?.[0] ?? '';
    const isShort = /^\.(?!\.)/u.test(end) && (/^\p{Lu}$/u.test(word) || short.includes(word));
    if (isShort) continue;
    sentences.push(paragraph.slice(start, index + end.length).trimEnd());
    start = index + end.length;
  }
  return [...sentences, paragraph.slice(start)].filter((one) => bare(one).trim() !== '');
}

/** A pause of some length, with marks between the sign and the space. */
const pause = (signs: string) => new RegExp(`(?<=[${signs}]${MARK})\\s`, 'u');
const PAUSE = pause(';:');
const SHORT_PAUSE = pause(',');

/** A long sentence at its long pauses, and at the short ones where that is not enough. */
function broken(sentence: string): string[] {
  if (bare(sentence).length <= LONG) return [sentence];
  const fits = (piece: string) => bare(piece).length <= LONG;
  return sentence.split(PAUSE).flatMap((piece) => (fits(piece) ? [piece] : packed(piece.split(SHORT_PAUSE))));
}

/** Neighbours together, in as few lines as they fit and none much shorter than the others. */
function packed(pieces: readonly string[]): string[] {
  const length = bare(pieces.join(' ')).length;
  const most = Math.min(LONG, length / Math.ceil(length / LONG) + SLACK);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joins = last !== undefined && bare(`${last} ${piece}`).length <= most;
    if (joins) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

/** See `SpokenLanguage.unbracket`. `dash` is as the language types it, with its spaces. */
export function unbracketed(text: string, dash: string): string {
  const source = new RegExp(` \\((${MARK})(\\p{L}+): ([^()]*)\\)(${MARK})\\.`, 'gu');
  const sourced = text.replace(source, (_, marks: string, label: string, rest: string, close: string) => {
    return `.${close} ${marks}${label.charAt(0).toUpperCase()}${label.slice(1)}${dash}${rest}.`;
  });
  return sourced
    .replace(new RegExp(` \\(([^()]*)\\)(?=${MARK}[.,;:!?])`, 'gu'), `${dash}$1`)
    .replace(/ \(([^()]*)\)(?=[\uE000-\uE01F]* )/gu, `${dash}$1${dash.trimEnd()}`);
}

/** Minutes and seconds, to the nearest ten. */
export function duration(seconds: number): { readonly minutes: number; readonly seconds: number } {
  const tens = Math.max(1, Math.round(seconds / 10)) * 10;
  return { minutes: Math.floor(tens / 60), seconds: tens % 60 };
}

/** How many words are read. */
export function countWords(text: string): number {
  return bare(text).match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** What takes the place of an abbreviation, and what it is known by when it comes again. */
interface Expansion {
  readonly key: string;
  readonly text: string;
}

/**
 * Replaces what a pattern finds where it stands first. Headings are passed over, since nobody hears them.
 *
 * @param replace gets the match and the text before it without marks; undefined: it stays, and is still unknown
 */
export function firstUses(
  text: string,
  pattern: RegExp,
  replace: (match: readonly (string | undefined)[], before: string) => Expansion | undefined,
): string {
  const known = new Set<string>();
  return text.replace(pattern, (...found: unknown[]) => {
    const groups = found.slice(
      0,
      found.findIndex((one) => typeof one === 'number'),
    ) as (string | undefined)[];
    const [whole = '', short = ''] = groups;
    const index = Number(found[groups.length]);
    if (known.has(short)) return whole;
    const line = text.lastIndexOf('\n', index - 1) + 1;
    if (/^\s*#/.test(text.slice(line, line + REACH))) return whole;
    const expansion = replace(groups, bare(text.slice(Math.max(line, index - REACH), index)));
    if (expansion) known.add(expansion.key);
    return expansion?.text ?? whole;
  });
}
