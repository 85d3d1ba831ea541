import { eachForm, forms, type RuForms, type RuGender } from './noun.js';

/** The words that numerals are made of, each in six cases. Only words.ts and ordinal.ts put them together. */

/** Пять, десять, двадцать and their like decline as a noun of the third declension. */
function soft(stem: string): RuForms {
  return forms(`${stem}ь ${stem}и ${stem}и ${stem}ь ${stem}ью ${stem}и`);
}

const THREE = forms('три трёх трём три тремя трёх');
const FOUR = forms('четыре четырёх четырём четыре четырьмя четырёх');
const FIVE = soft('пят');
const SIX = soft('шест');
const SEVEN = soft('сем');
/** Both восемью and восьмью are in use; the first is given. */
const EIGHT = forms('восемь восьми восьми восемь восемью восьми');
const NINE = soft('девят');

const TEENS = ['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'];

/** 0 and 3–19; 1 and 2 have gender and stand apart. */
export const UNITS: ReadonlyMap<number, RuForms> = new Map([
  [0, forms('ноль нуля нулю ноль нулём нуле')],
  [3, THREE],
  [4, FOUR],
  [5, FIVE],
  [6, SIX],
  [7, SEVEN],
  [8, EIGHT],
  [9, NINE],
  [10, soft('десят')],
  ...TEENS.map((stem, index): [number, RuForms] => [index + 11, soft(`${stem}надцат`)]),
]);

export const ONE: Readonly<Record<RuGender, RuForms>> = {
  masculine: forms('один одного одному один одним одном'),
  feminine: forms('одна одной одной одну одной одной'),
  neuter: forms('одно одного одному одно одним одном'),
};

const TWO_MASCULINE = forms('два двух двум два двумя двух');
export const TWO: Readonly<Record<RuGender, RuForms>> = {
  masculine: TWO_MASCULINE,
  feminine: forms('две двух двум две двумя двух'),
  neuter: TWO_MASCULINE,
};

/** Пятьдесят: both halves decline, пятидесяти, пятьюдесятью. */
function tens(unit: RuForms): RuForms {
  const ten = forms('десят десяти десяти десят десятью десяти');
  return eachForm(unit, (form, grammaticalCase) => form + ten[grammaticalCase]);
}

export const TENS: ReadonlyMap<number, RuForms> = new Map([
  [20, soft('двадцат')],
  [30, soft('тридцат')],
  [40, forms('сорок сорока сорока сорок сорока сорока')],
  [50, tens(FIVE)],
  [60, tens(SIX)],
  [70, tens(SEVEN)],
  [80, tens(EIGHT)],
  [90, forms('девяносто девяноста девяноста девяносто девяноста девяноста')],
]);

/** Пятьсот: both halves decline, пятисот, пятьюстами. */
function hundreds(unit: RuForms, nominative: string): RuForms {
  const hundred = forms(`${nominative} сот стам ${nominative} стами стах`);
  return eachForm(unit, (form, grammaticalCase) => form + hundred[grammaticalCase]);
}

export const HUNDREDS: ReadonlyMap<number, RuForms> = new Map([
  [100, forms('сто ста ста сто ста ста')],
  [200, hundreds(TWO.feminine, 'сти')],
  [300, hundreds(THREE, 'ста')],
  [400, hundreds(FOUR, 'ста')],
  [500, hundreds(FIVE, 'сот')],
  [600, hundreds(SIX, 'сот')],
  [700, hundreds(SEVEN, 'сот')],
  [800, hundreds(EIGHT, 'сот')],
  [900, hundreds(NINE, 'сот')],
]);

export interface Scale {
  readonly value: number;
  readonly gender: RuGender;
  readonly singular: RuForms;
  readonly plural: RuForms;
  /** What its ordinal begins with: тысячн-ый. */
  readonly ordinal: string;
}

function million(value: number, stem: string): Scale {
  return {
    value,
    gender: 'masculine',
    singular: forms(`${stem} ${stem}а ${stem}у ${stem} ${stem}ом ${stem}е`),
    plural: forms(`${stem}ы ${stem}ов ${stem}ам ${stem}ы ${stem}ами ${stem}ах`),
    ordinal: `${stem}н`,
  };
}

export const THOUSAND: Scale = {
  value: 1000,
  gender: 'feminine',
  singular: forms('тысяча тысячи тысяче тысячу тысячей тысяче'),
  plural: forms('тысячи тысяч тысячам тысячи тысячами тысячах'),
  ordinal: 'тысячн',
};

/** Largest first, as they are said. */
export const SCALES: readonly Scale[] = [
  million(1e15, 'квадриллион'),
  million(1e12, 'триллион'),
  million(1e9, 'миллиард'),
  million(1e6, 'миллион'),
  THOUSAND,
];
