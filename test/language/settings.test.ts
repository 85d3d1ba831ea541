import { describe, expect, test } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import { type KkWords, kk, type RuWords, ru } from '../../src/language/index.js';

const mark = (text: string) => text;
const exactly = (value: number) => ({ value, qualifier: 'exact' as const });
const plain = (sentences: readonly string[]) => sentences.map((one) => one.replaceAll('\u00A0', ' '));
const metric = (id: string) => builtin.metrics.find((one) => one.id === id) ?? expect.fail(id);

/** A metric, its number, and in how many regions it was; of 14 that reported. */
type Counted = readonly [id: string, value: number, regions: number];

const clause = ([, value, regions]: Counted, language: typeof kk | typeof ru) => ({
  amount: exactly(value),
  parts: [],
  complete: false,
  key: value,
  where: {
    id: regions,
    text: language.inRegions(regions, regions === 14 ? 'all' : undefined),
    again: regions === 14 ? '' : language.inTheSameRegions,
  },
});

function inKazakh(...items: readonly Counted[]) {
  const clauses = items.map((one) => ({ ...clause(one, kk), words: metric(one[0]).kk as KkWords }));
  return plain(kk.sentences<number>(['{passive}'], clauses, mark));
}

function inRussian(...items: readonly Counted[]) {
  const clauses = items.map((one) => ({ ...clause(one, ru), words: metric(one[0]).ru as RuWords }));
  return plain(ru.sentences<number>(['{passive}'], clauses, mark));
}

describe('where it was', () => {
  test('neighbours of one place say it once', () => {
    const items: Counted[] = [
      ['meetings', 53, 14],
      ['recommendations', 378, 14],
    ];
    expect(inRussian(...items)).toEqual([
      'Во всех 14 регионах проведено 53 заседания и выработано 378 рекомендаций.',
    ]);
    expect(inKazakh(...items)).toEqual(['Барлық 14 өңірде 53 отырыс өткізіліп, 378 ұсыным әзірленді.']);
  });

  test('two places share a sentence if their verbs differ', () => {
    const items: Counted[] = [
      ['violations_found', 172, 14],
      ['violations_fixed', 73, 10],
    ];
    expect(inRussian(...items)).toEqual([
      'Во всех 14 регионах выявлено 172 нарушения, а в 10 регионах устранено 73 нарушения.',
    ]);
    expect(inKazakh(...items)).toEqual([
      'Барлық 14 өңірде 172 бұзушылық анықталып, 10 өңірде 73 бұзушылық жойылды.',
    ]);
  });

  test('one verb is not said twice in a sentence', () => {
    const items: Counted[] = [
      ['meetings', 22, 2],
      ['round_tables', 31, 3],
    ];
    expect(inRussian(...items)).toEqual([
      'В 2 регионах проведено 22 заседания.',
      'В 3 регионах проведён 31 круглый стол.',
    ]);
    expect(inKazakh(...items)).toHaveLength(2);
  });

  test('the next sentence of the same place does not repeat it', () => {
    const ofSome: Counted[] = [
      ['meetings', 5, 4],
      ['questions_considered', 6, 4],
      ['violations_found', 7, 4],
    ];
    expect(inRussian(...ofSome).at(-1)).toBe('В этих же регионах выявлено 7 нарушений.');
    expect(inKazakh(...ofSome).at(-1)).toBe('Осы өңірлерде 7 бұзушылық анықталды.');
    const ofAll = ofSome.map(([id, value]): Counted => [id, value, 14]);
    expect(inRussian(...ofAll).at(-1)).toBe('Выявлено 7 нарушений.');
    expect(inKazakh(...ofAll).at(-1)).toBe('7 бұзушылық анықталды.');
  });

  test.each([
    ['all', 2, 'екі өңірде де', 'в обоих регионах'],
    ['all', 5, 'барлық 5 өңірде', 'во всех 5 регионах'],
    ['all', 21, 'барлық 21 өңірде', 'в 21 регионе'],
    ['reporting', 2, 'есеп тапсырған екі өңірде де', 'в обоих отчитавшихся регионах'],
    ['reporting', 9, 'есеп тапсырған барлық 9 өңірде', 'во всех 9 отчитавшихся регионах'],
    ['reporting', 21, 'есеп тапсырған барлық 21 өңірде', 'в 21 отчитавшемся регионе'],
  ] as const)('%s regions, %i', (of, count, kazakh, russian) => {
    expect(plain([kk.inRegions(count, of), ru.inRegions(count, of)])).toEqual([kazakh, russian]);
  });
});

describe('a part that is all of the whole', () => {
  const received = metric('appeals_received');
  const resolved = metric('appeals_resolved');
  const appeals = (value: number, part: number) => ({
    amount: exactly(value),
    complete: false,
    key: value,
    parts: [{ amount: exactly(part), key: part }],
  });
  const both = (value: number, part: number) => {
    const clause = appeals(value, part);
    const kazakh = { ...clause, words: received.kk as KkWords };
    const russian = { ...clause, words: received.ru as RuWords };
    const part0 = clause.parts[0] ?? expect.fail();
    return plain([
      ...kk.sentences<number>(
        ['{passive}'],
        [{ ...kazakh, parts: [{ ...part0, words: (resolved.kk as KkWords & { part: string }).part }] }],
        mark,
      ),
      ...ru.sentences<number>(
        ['{passive}'],
        [
          {
            ...russian,
            parts: [
              { ...part0, words: (resolved.ru as RuWords & { part: { one: string; other: string } }).part },
            ],
          },
        ],
        mark,
      ),
    ]);
  };

  test.each([
    [13, 10, '13 өтініш түсті, оның 10-ы шешімін тапты.', 'Поступило 13 обращений, из них 10 разрешено.'],
    [13, 13, '13 өтініш түсті, бәрі шешімін тапты.', 'Поступило 13 обращений, все они разрешены.'],
    [21, 21, '21 өтініш түсті, бәрі шешімін тапты.', 'Поступило 21 обращение, все они разрешены.'],
    [1, 1, '1 өтініш түсті, ол шешімін тапты.', 'Поступило 1 обращение, оно разрешено.'],
  ])('%i of %i', (value, part, kazakh, russian) => expect(both(value, part)).toEqual([kazakh, russian]));
});
