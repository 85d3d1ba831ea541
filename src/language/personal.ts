import { isCard, isIban, isIin } from './check-digits.js';

/** What a text may hold that belongs to a person: an individual identification number, a telephone, a mail address, a bank card or account. */
export type PersonalKind = 'iin' | 'phone' | 'email' | 'card';

/** A stretch of a text. Offsets count UTF-16 units, `to` is exclusive. */
export interface Personal {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
}

/** Blanks, hyphens, dots and brackets between the groups of a long number; or a line that was broken there. */
const BETWEEN = String.raw`(?:[ \t\u00a0\u2007\u2009\u202f().\-\u2010-\u2015]{1,4}|[ \t]*\r?\n[ \t]*)`;

/** Ten digits that nothing but such signs keeps apart, an @, or the head of an account number: most texts have none of it. */
const SUSPECT = new RegExp(String.raw`@|kz\d\d|\d(?:${BETWEEN}?\d){9}`, 'i');

const RUN = new RegExp(String.raw`(?<!\d)\+?\d+(?:${BETWEEN}\d+)*`, 'g');

const EMAIL =
  /(?<![\w.%+\-\u0400-\u04ff])[\w.%+\-\u0400-\u04ff]+@[\w\-\u0400-\u04ff]+(?:\.[\w\-\u0400-\u04ff]+)+/g;

const IBAN = /(?<![A-Za-z\d])KZ\d\d(?:[ \u00a0-]?[A-Za-z\d]){16}(?![A-Za-z\d])/gi;

/** What belongs to a person in a text, in order. Silent about what an office announces: its hot line, its address. */
export function personalIn(text: string): Personal[] {
  if (!SUSPECT.test(text)) return [];
  const emails = matches(text, EMAIL).filter(({ from, to }) => !isOfficial(text.slice(from, to)));
  const accounts = matches(text, IBAN).filter(({ from, to }) => isIban(text.slice(from, to)));
  return apart([
    ...emails.map((span) => ({ kind: 'email' as const, ...span })),
    ...accounts.map((span) => ({ kind: 'card' as const, ...span })),
    ...[...text.matchAll(RUN)].flatMap((run) => inRun(text, run)),
  ]);
}

/** In order; what overlaps is one: a mail address may begin with a telephone number. */
function apart(found: readonly Personal[]): Personal[] {
  const made: Personal[] = [];
  for (const one of found.toSorted((a, b) => a.from - b.from)) {
    const last = made.at(-1);
    if (last && one.from < last.to) made[made.length - 1] = { ...last, to: Math.max(last.to, one.to) };
    else made.push(one);
  }
  return made;
}

/** The text with what is personal blotted out. Its length and its lines stay. */
export function concealed(text: string, filler = '•'): string {
  let made = '';
  let at = 0;
  for (const { from, to } of personalIn(text)) {
    made += text.slice(at, from) + text.slice(from, to).replace(/\S/g, filler);
    at = to;
  }
  return at === 0 ? text : made + text.slice(at);
}

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));

/** Mail boxes of the state, and those that are named after an office: nobody's own. */
const STATE = /[@.]gov\.kz$/i;
const OFFICES = new Set(
  'smg amt info press office anticor antikor anticorruption hotline kense pressa priemnaya contact support 1424'.split(
    ' ',
  ),
);

function isOfficial(address: string): boolean {
  const [local = ''] = address.toLowerCase().split('@');
  return STATE.test(address) || local.split(/[._\-+]/).some((word) => OFFICES.has(word));
}

/** Digits that stand together. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
}

/** Neighbouring groups of a run. What stands around them is looked up only for digits that look personal. */
interface Stretch {
  readonly text: string;
  readonly groups: readonly Group[];
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** All of the run. */
  readonly whole: boolean;
}

function inRun(text: string, { 0: typed, index }: RegExpExecArray): Personal[] {
  const groups = [...typed.matchAll(/\d+/g)].map((match) => {
    const from = index + match.index;
    return { from, to: from + match[0].length, digits: match[0] };
  });
  if (isSum(text, groups)) return hitAt(text, groups, 0, true)?.found ?? [];
  const found: Personal[] = [];
  for (let first = 0; first < groups.length; ) {
    const hit = hitAt(text, groups, first, false);
    if (hit) found.push(...hit.found);
    first = hit?.next ?? first + 1;
  }
  return found;
}

const KINDS = [
  ['phone', isPhone],
  ['card', isCardNumber],
  ['iin', isPersonalNumber],
] as const;

/** The longest stretch from a group on that is personal; of a sum only the whole. */
function hitAt(text: string, groups: readonly Group[], first: number, inOne: boolean) {
  const stretches = stretchesFrom(text, groups, first).filter(({ whole }) => whole || !inOne);
  for (const [kind, test] of KINDS) {
    const stretch = stretches.findLast(test);
    if (!stretch) continue;
    const from = hasPlus(stretch) ? stretch.from - 1 : stretch.from;
    return { found: [{ kind, from, to: stretch.to }], next: first + stretch.groups.length };
  }
  return undefined;
}

const FEWEST_DIGITS = 10;
/** Longer than a card number nothing is. */
const MOST_DIGITS = 19;

function stretchesFrom(text: string, groups: readonly Group[], first: number): Stretch[] {
  const made: Stretch[] = [];
  const from = groups[first]?.from ?? 0;
  let digits = '';
  for (let last = first; last < groups.length; last++) {
    digits += groups[last]?.digits ?? '';
    if (digits.length > MOST_DIGITS) break;
    if (digits.length < FEWEST_DIGITS) continue;
    const whole = first === 0 && last === groups.length - 1;
    const inFours = last === first || whole || groups[first]?.digits.length === 4;
    if (!isLike(digits, text[from - 1], inFours)) continue;
    const own = groups.slice(first, last + 1);
    made.push({ text, groups: own, digits, from, to: own.at(-1)?.to ?? 0, whole });
  }
  return made;
}

/** Whether so many digits can be personal at all: of a long list of numbers nearly all stretches are none, at once. */
const isLike = (digits: string, sign: string | undefined, inFours: boolean) =>
  sign === '+' ||
  digits.length === 12 ||
  (digits.length <= 11 && /^[78]?7[0-7]\d{8}$/.test(digits)) ||
  (inFours && isCard(digits));

/** How far before a number its name may stand. */
const FAR = 70;
const before = ({ text, from }: Stretch) => text.slice(Math.max(0, from - FAR), from);
const after = ({ text, to }: Stretch) => text.slice(to, to + 12);
const hasPlus = ({ text, from }: Stretch) => text[from - 1] === '+';
/** Only blanks and hyphens in between: no date and no code of a town. */
const isPlain = ({ text, from, to }: Stretch) => !/[.()]/.test(text.slice(from, to));
const inWord = (one: Stretch) => /[A-Za-z_]$/.test(before(one)) || /^[A-Za-z_]/.test(after(one));
/** Millions and more, written out in full. */
const isRound = (digits: string) => /0{6}$/.test(digits);

/** Grouped as sums are: 10 000 000 000. */
function isSum(text: string, groups: readonly Group[]): boolean {
  const blank = (a: Group, b: Group) => /^[ \u00a0\u2009\u202f.]$/.test(text.slice(a.to, b.from));
  const [head, ...rest] = groups;
  if (!head || rest.length === 0 || head.digits.length > 3) return false;
  return rest.every((group, i) => group.digits.length === 3 && blank(groups[i] ?? head, group));
}

const PHONE_NAMED =
  /(?:тел|моб|сот|факс|whats\s?app|ватсап|телефон\p{L}*|нөмір\p{L}*|номер\p{L}*)[.:]{0,2}[ \u00a0]?\(?$/iu;

/** What an office announces so that it is called: «Телефон доверия: 1424, +7 (7172) 90-91-92». */
const ANNOUNCED =
  /доверия|горяч\p{L}+ лини|call|колл-?центр|контакт-?центр|при[её]мн|дежурн|сенім телефон|жедел желі|байланыс орталы|қабылдау/iu;
const isAnnounced = (one: Stretch) =>
  ANNOUNCED.test(
    before(one)
      .split(/[.!?]\s+(?=\p{Lu})|\n/u)
      .at(-1) ?? '',
  );

/** Of Kazakhstan (7 7xx, mobile or with the code of a town), or of another country with its plus. 8 800 is nobody's. */
function isPhone(one: Stretch): boolean {
  const { text, groups, digits } = one;
  const abroad = hasPlus(one) && /^(?:7(?!800)\d{10}|[1-69]\d{10,12})$/.test(digits);
  const code = groups[0]?.digits ?? '';
  const here =
    /^(?:[78]7[0-7]\d{8})$/.test(digits) || (/^7[0-7]\d{8}$/.test(digits) && /^(?:.{3,5}|.{10})$/.test(code));
  if (!(abroad || here) || inWord(one) || isAnnounced(one)) return false;
  if (PHONE_NAMED.test(before(one)) || (hasPlus(one) && digits.startsWith('7'))) return true;
  if (hasPlus(one)) return abroad && !isRound(digits);
  return !isRound(digits) && !isSum(text, groups) && !/№\s?$/.test(before(one));
}

/** The beginning of a web address, or so much of one that its beginning is too far away. */
const ADDRESS = /(?:\/\/|www\.|[A-Za-z\d]\.[A-Za-z]{2,}\/)\S*$|^\S{70}$/;

/** Dates, years and the numbers of pages on the web are long, too. */
function isCardNumber(one: Stretch): boolean {
  const { text, groups, digits, whole } = one;
  if (!isCard(digits) || isRound(digits) || !isPlain(one) || isSum(text, groups)) return false;
  const sizes = groups.map((group) => group.digits.length);
  const fours = sizes.slice(0, -1).every((size) => size === 4);
  const usual = sizes.length === 1 || fours || (whole && sizes.every((size) => size <= 8));
  const dates = groups.every((group) => /^(?:19|20)\d\d/.test(group.digits));
  return usual && !dates && !inWord(one) && !ADDRESS.test(before(one));
}

const IIN_NAMED = /(?:ИИН|ЖСН|IIN)[^\d\n.!?]{0,12}$/iu;
const MONEY = /^[ \u00a0]?(?:тенге|теңге|тг|₸|kzt|руб|долл|евро|сом|тыс|мың|мл[нр]|милл)/i;

/** The number of an organisation has 4 to 6 where a person's has the tens of the day. */
const ORGANISATION = /^\d{4}[4-6]/;

function isPersonalNumber(one: Stretch): boolean {
  const { text, groups, digits } = one;
  if (digits.length !== 12 || !isPlain(one)) return false;
  if (isIin(digits)) return !(isSum(text, groups) && MONEY.test(after(one)));
  return !ORGANISATION.test(digits) && IIN_NAMED.test(before(one));
}
