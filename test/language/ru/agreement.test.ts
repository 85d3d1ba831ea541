import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ru } from '../../../src/language/ru/index.js';
import type { RuCase, RuNoun } from '../../../src/language/ru/noun.js';
import type { Amount } from '../../../src/model/quantity.js';
import { NOUNS, PREDICATES } from './nouns.js';

const TABLE = new URL('../tables/ru-agreement.tsv', import.meta.url);

interface Row {
  readonly number: string;
  readonly lemma: string;
  readonly context: string;
  readonly expected: string;
  readonly words: string;
}

const ROWS: readonly Row[] = readFileSync(TABLE, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [number = '', lemma = '', context = '', expected = '', , words = ''] = line.split('\t');
    return { number, lemma, context, expected, words };
  });

const CASES: Readonly<Record<string, RuCase>> = {
  prepositional: 'prepositional',
  dative: 'dative',
  instrumental: 'instrumental',
  accusative: 'accusative',
};

function nounOf(lemma: string): RuNoun {
  const noun = NOUNS[lemma];
  if (!noun) throw new Error(`no paradigm for ${lemma}`);
  return noun;
}

function amountOf({ number, context }: Row): Amount {
  const over = context.startsWith('genitive after') || context.endsWith('более N');
  return { value: Number(number.replace(',', '.')), qualifier: over ? 'over' : 'exact' };
}

/** The row said by the language, with the preposition that the table has («о», «в», «с», «по»). */
function said(row: Row, count: typeof ru.countNoun): string {
  const noun = nounOf(row.lemma);
  const of = amountOf(row);
  const asked = CASES[row.context];
  const text = count(of, noun, { case: asked });
  if (row.context.startsWith('verb'))
    return `${ru.predicate(of, PREDICATES[row.lemma] ?? { one: '', other: '' })} ${text}`;
  if (!asked || asked === 'accusative') return text;
  const base = row.expected.replace(/ .*/, '').replace('об', 'о').replace('со', 'с').replace('во', 'в');
  return ru.preposition(base, text);
}

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** Rows that count by a decimal, or in thousands with a second noun behind them. */
function isScaled({ number, expected }: Row): boolean {
  return number.includes(',') || /тысячи? \p{L}|тысяч \p{L}/u.test(expected);
}

function saidScaled(row: Row): string {
  const of = amountOf(row);
  const [, noun] = / тысячи? (\p{L}+)$| тысяч (\p{L}+)$/u.exec(row.expected)?.filter(Boolean) ?? [];
  if (!noun) return ru.countDecimal(of, nounOf(row.lemma));
  const counted = { ...nounOf('участник'), many: noun };
  return ru.scaled({ ...of, value: of.value * 1000 }, { noun: counted });
}

describe('the table of agreement', () => {
  it('has all its rows', () => {
    expect(ROWS).toHaveLength(3064);
    expect(ROWS.filter(isScaled)).toHaveLength(4);
    expect(ROWS.filter((row) => row.words !== '')).toHaveLength(2471);
  });

  it('is said in digits', () => {
    for (const row of ROWS) {
      const text = isScaled(row) ? saidScaled(row) : said(row, ru.countNoun);
      expect(plain(text), JSON.stringify(row)).toBe(plain(row.expected));
    }
  });

  it('is said in words', () => {
    for (const row of ROWS.filter(({ words }) => words !== '')) {
      expect(said(row, ru.countInWords), JSON.stringify(row)).toBe(row.words);
    }
  });
});
