/**
 * How a rendered text carries its figures, escapes and tables until it is published. The marks are
 * private-use characters, which submitted text may not contain:
 *
 * - `open n digits separator … close` is span number n; spans nest;
 * - `escape` stands before a character of submitted text that Markdown would take for its own;
 * - `space` is one of several spaces that were submitted in a row;
 * - `table n digits separator` is table number n, `picture n digits separator` picture number n;
 *   where nothing is drawn, the line ends behind a picture go with it.
 */
const MARKS = {
  open: '\uE000',
  separator: '\uE001',
  close: '\uE002',
  escape: '\uE003',
  table: '\uE004',
  space: '\uE005',
  picture: '\uE006',
} as const;

const DIGIT = 0xe010;

const encode = (index: number) =>
  [...String(index)].map((digit) => String.fromCharCode(DIGIT + Number(digit))).join('');

/** The text as span number `index`. */
export function markSpan(text: string, index: number): string {
  return `${MARKS.open}${encode(index)}${MARKS.separator}${text}${MARKS.close}`;
}

/** Table number `index`, on a line of its own. */
export function markTable(index: number): string {
  return `${MARKS.table}${encode(index)}${MARKS.separator}`;
}

/** Picture number `index`, on a line of its own or beside a table. */
export function markPicture(index: number): string {
  return `${MARKS.picture}${encode(index)}${MARKS.separator}`;
}

/** Puts something else in the place of each table. */
export function replaceTables(text: string, make: (index: number) => string): string {
  return text.replace(/\uE004([\uE010-\uE019]+)\uE001/g, (_, digits: string) => make(decode(digits)));
}

/** What a marked text consists of, in order. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'escaped'; readonly text: string }
  | { readonly kind: 'open'; readonly index: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'table' | 'picture'; readonly index: number };

const TOKEN =
  /\uE000([\uE010-\uE019]+)\uE001|([\uE004\uE006])([\uE010-\uE019]+)\uE001(?:(?<=\uE006[\uE010-\uE019]+\uE001)\n+)?|\uE003([\s\S])|\uE002|\uE005|[^\uE000-\uE006]+/gu;

const decode = (digits: string) => Number([...digits].map((digit) => digit.charCodeAt(0) - DIGIT).join(''));

/** Takes a marked text apart. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match): Token => {
    const [whole, span, mark, node, escaped] = match;
    if (span !== undefined) return { kind: 'open', index: decode(span) };
    if (node !== undefined) return { kind: mark === MARKS.table ? 'table' : 'picture', index: decode(node) };
    if (escaped !== undefined) return { kind: 'escaped', text: escaped };
    if (whole === MARKS.space) return { kind: 'text', text: ' ' };
    return whole === MARKS.close ? { kind: 'close' } : { kind: 'text', text: whole };
  });
}

/** A beginning of a marked text, with what it leaves open closed. */
export function closeSpans(text: string): string {
  const all = tokens(text);
  const open =
    all.filter(({ kind }) => kind === 'open').length - all.filter(({ kind }) => kind === 'close').length;
  return text + MARKS.close.repeat(Math.max(0, open));
}

/** The text as it reads, without marks and tables. */
export function unmarked(text: string): string {
  return tokens(text)
    .map((token) => ('text' in token ? token.text : ''))
    .join('');
}

/** The text without marks, as Markdown: what was submitted is escaped. */
export function asMarkdown(text: string): string {
  return tokens(text)
    .map((token) => (token.kind === 'escaped' ? `\\${token.text}` : token.kind === 'text' ? token.text : ''))
    .join('');
}

/** Characters that mean something to Markdown anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>|~&]/g;
/** What would make a heading, a list, a quotation, a rule or an underline of the start of a line. */
const AT_START = /^(?:[#+\-=:]|\d+(?=[.)]))/;

/** Submitted text, marked so that it reads as typed in whatever it is printed into; its lines become one. */
export function escapeText(text: string): string {
  const line = text
    .trim()
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/(?<= ) /g, MARKS.space);
  const escaped = line.replace(ANYWHERE, (character) => MARKS.escape + character);
  return escaped.replace(AT_START, (start) =>
    /\d/.test(start) ? start + MARKS.escape : MARKS.escape + start,
  );
}
