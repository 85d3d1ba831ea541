import { LARGEST_SPOKEN } from '../../model/quantity.js';
import { isEntangled, type ProsePiece, type ProseRule, say, spokenProse, toNumber } from '../prose.js';
import { countInWords } from './count.js';
import { decimalWords } from './decimal.js';
import type { RuCase, RuNoun } from './noun.js';
import { category } from './number.js';
import { bareThousand } from './numerals.js';
import { casesBehind, nounIn, type Slot, slotsBefore } from './prose-cases.js';
import { article, compound, dayOfMonth, inOrder, numericDate, ordinalSuffix } from './prose-ordinals.js';
import { spellShort } from './prose-short.js';
import { yearRange, yearRule } from './prose-years.js';
import { words } from './words.js';

/**
 * Submitted prose with its numbers in words: «более 10 000 учащихся» is «более десяти тысяч учащихся», «11-х
 * классов» «одиннадцатых классов». The case is that which the word before the number governs, as far as the
 * ending of the noun behind it agrees; where both leave a choice that would be heard, the number stays in digits.
 */
export function speakProse(text: string): readonly ProsePiece[] {
  return spokenProse(spellShort(text), '№\\s?|(?<!\\p{L})(?:ст|ч|п|гл)\\.\\s?', {
    whole: RULES,
    decimal: [percent, scaled, cardinal],
  });
}

/** «10–15 материалов», «в 5–6 школах»: both in one case. */
const range: ProseRule = (found) => {
  const [whole, digits = ''] = /^\s?[–—-]\s?(\d{1,15})(?![\d,.:/]?\d)(?=\s)/u.exec(found.after) ?? [];
  if (!whole || isEntangled(found)) return undefined;
  const to = toNumber(digits);
  const slot = slotOf(found.before, to, found.after.slice(whole.length));
  if (!slot) return undefined;
  const pieces = [
    { text: words(found.value, slot), value: found.value },
    { text: ' — ' },
    { text: words(to, slot), value: to },
  ];
  return { pieces, taken: whole.length };
};

/** «№ 5»: read as a name. */
const numbered: ProseRule = (found) =>
  found.prefix.startsWith('№') && !isEntangled(found) ? say(`номер ${words(found.value)}`, found) : undefined;

const PERCENT: RuNoun = {
  gender: 'masculine',
  one: 'процент',
  few: 'процента',
  many: 'процентов',
  genitive: 'процента',
  accusative: 'процент',
  dative: ['проценту', 'процентам'],
  instrumental: ['процентом', 'процентами'],
  prepositional: ['проценте', 'процентах'],
};

const percent: ProseRule = (found) => {
  const [whole] = /^[ \u00A0]?%/u.exec(found.after) ?? [];
  const asked = whole ? firstCase(casesBehind(found.before)) : undefined;
  if (!whole || !asked || isEntangled({ ...found, after: '' })) return undefined;
  const { value, digits } = found;
  if (digits.includes(',')) return say(`${decimal(digits, value, asked)} процента`, found, whole.length);
  return say(countInWords({ value, qualifier: 'exact' }, PERCENT, { case: asked }), found, whole.length);
};

const decimal = (digits: string, value: number, asked: RuCase): string =>
  decimalWords(value, { digits: digits.split(',')[1]?.length ?? 1, case: asked });

/** «10 тыс.», «9 млн», «1,5 млрд тенге»: what is counted behind them stands in the genitive plural. */
const scaled: ProseRule = (found) => {
  const [whole, short = ''] = /^[ \u00A0](тыс\.?|млн\.?|млрд\.?|трлн\.?)(?!\p{L})/u.exec(found.after) ?? [];
  const asked = whole ? firstCase(casesBehind(found.before)) : undefined;
  const value = Math.round(found.value * (SCALE[short.replace('.', '')] ?? 1));
  if (!whole || !asked || value > LARGEST_SPOKEN || isEntangled({ ...found, after: '' })) return undefined;
  const stop =
    whole.endsWith('.') && /^(?:\s+[\p{Lu}«]|\s*$)/u.test(found.after.slice(whole.length)) ? '.' : '';
  const half = /^1,5$/.test(found.digits) && short !== 'тыс.' ? HALF[asked] : undefined;
  const said = half
    ? `${half} ${NAMES[short.replace('.', '')]}`
    : bareThousand(words(value, { case: asked }));
  return { pieces: [{ text: said, value: found.value }, { text: stop }], taken: whole.length };
};

const SCALE: Readonly<Record<string, number>> = { тыс: 1e3, млн: 1e6, млрд: 1e9, трлн: 1e12 };
const NAMES: Readonly<Record<string, string>> = { млн: 'миллиона', млрд: 'миллиарда', трлн: 'триллиона' };
const HALF: Readonly<Partial<Record<RuCase, string>>> = { nominative: 'полтора', accusative: 'полтора' };

/** «52 материала», «более 10 000 учащихся», «из 17». */
const cardinal: ProseRule = (found) => {
  if (found.prefix !== '' || isEntangled(found)) return undefined;
  const { before, after, value, digits } = found;
  if (digits.includes(',')) {
    const asked = firstCase(casesBehind(before));
    return asked && say(decimal(digits, value, asked), found);
  }
  const slot = slotOf(before, value, after);
  return slot && say(bareThousand(words(value, slot)), found);
};

/** The slot in which a number stands, if all that are possible sound alike. */
function slotOf(before: string, value: number, after: string): Slot | undefined {
  const noun = nounIn(after);
  const allowed = casesBehind(before);
  if (!allowed && (noun === undefined || value % 1000 === 0)) return undefined;
  const possible = noun === undefined ? bare(value) : slotsBefore(value, noun);
  const slots = possible.filter(({ case: one }) => (allowed ?? UNTOLD).includes(one));
  if (new Set(slots.map((slot) => words(value, slot))).size === 1) return slots[0];
  // «проведена тысяча», «провели тысячу»: there only the verb tells a subject from an object.
  const verb = /(?:(л)|л[аи]|[аеуя][ею]т)\s$/u.exec(before);
  const asked = verb ? 'accusative' : 'nominative';
  const direct = slots.every((slot) => DIRECT.includes(slot.case) && slot.gender === slots[0]?.gender);
  // «провёл» takes an object, «вышел» does not.
  return direct && !verb?.[1] ? slots.find((slot) => slot.case === asked) : undefined;
}

const DIRECT: readonly RuCase[] = ['nominative', 'accusative'];

/** Where nothing is known of the word before: a subject, an object, or what a noun governs. */
const UNTOLD: readonly RuCase[] = [
  'nominative',
  'accusative',
  'genitive',
  'dative',
  'instrumental',
  'prepositional',
];

/** A number without a noun; one that has gender may be said where it is the same in all of them. */
function bare(value: number): readonly Slot[] {
  const gendered = category(value) === 'one' || (value % 10 === 2 && value % 100 !== 12);
  const genders = gendered ? (['masculine', 'feminine'] as const) : (['masculine'] as const);
  return UNTOLD.flatMap((one) => genders.map((gender) => ({ case: one, gender })));
}

/** The case of a number whose noun does not tell: only where the word before leaves no choice. */
function firstCase(cases: readonly RuCase[] | undefined): RuCase | undefined {
  if (cases?.includes('accusative')) return cases.includes('nominative') ? 'nominative' : 'accusative';
  return cases?.length === 1 ? cases[0] : undefined;
}

const RULES = [
  numericDate,
  yearRange,
  inOrder,
  yearRule,
  dayOfMonth,
  article,
  numbered,
  percent,
  scaled,
  range,
  ordinalSuffix,
  compound,
  cardinal,
];
