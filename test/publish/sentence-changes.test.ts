import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChanges } from '../../src/publish/build-changes.js';
import type { AuditedFigure } from '../../src/publish/changes.js';

const figure = (text: string, metric: string): AuditedFigure => ({
  document: 'speech.ru',
  text,
  value: Number(/\d+/.exec(text)?.[0]),
  qualifier: 'exact',
  origin: 'submitted',
  metric,
  region: 'kostanay',
  sphere: null,
  part: null,
});
const build = (sentences: readonly string[], figures: readonly AuditedFigure[] = [], more: object = {}) =>
  JSON.stringify({ figures, texts: { 'speech.ru': sentences, ...more } });
const told = (before: string, after: string) =>
  buildChanges(before, after)?.sentences.map((one) => `${one.before ?? ''} → ${one.after ?? ''}`);

describe('the sentences of two builds', () => {
  it('pairs what stood and what stands at one place, and tells what has come and gone', () => {
    expect(told(build(['А.', 'Б.', 'В.']), build(['А.', 'Б иначе.', 'В.']))).toEqual(['Б. → Б иначе.']);
    expect(told(build(['А.', 'Б.', 'В.']), build(['А.', 'В.', 'Г.']))).toEqual(['Б. → ', ' → Г.']);
  });

  it('tells of a sentence that has moved', () => {
    expect(told(build(['А.', 'Б.', 'В.']), build(['Б.', 'В.', 'А.']))).toEqual(['А. → ', ' → А.']);
  });

  it('leaves to the figures what they tell', () => {
    const meetings = (text: string) => [figure(text, 'meetings')];
    const before = build(['Провели 3 заседания.'], meetings('3 заседания'));
    expect(told(before, build(['Провели 5 заседаний.'], meetings('5 заседаний')))).toEqual([]);
    const raids = figure('7 рейдов', 'raids');
    const without = build([], [raids]);
    const having = build(['Провели 3 заседания.'], [raids, ...meetings('3 заседания')]);
    expect(told(having, without)).toEqual([]);
    expect(told(without, having)).toEqual([]);
  });

  it('tells of other words around a number that has changed as well', () => {
    const [before, after] = ['3 акта', '4 акта'].map((text) => figure(text, 'acts_drawn_up'));
    if (!before || !after) throw new Error('both are there');
    const changed = told(build(['Составлено 3 акта.'], [before]), build(['Подписано 4 акта.'], [after]));
    expect(changed).toEqual(['Составлено 3 акта. → Подписано 4 акта.']);
  });

  it('takes no part of a number for the number that has changed', () => {
    const raids = (text: string) => [figure(text, 'raids')];
    const plan = 'План принят до 2025 года.';
    expect(told(build([plan], raids('5')), build([plan], raids('6')))).toEqual([]);
    expect(
      told(build(['А.'], raids('7')), build(['А.', plan], [...raids('7'), figure('5', 'meetings')])),
    ).toEqual([` → ${plan}`]);
  });

  it('tells of all figures of a document that has none left', () => {
    const [before, after] = [
      build(['Провели 3 заседания.'], [figure('3', 'meetings')]),
      build(['Нет данных.']),
    ];
    expect(buildChanges(before, after)?.figures).toMatchObject([{ documents: ['speech.ru'], before: '3' }]);
    expect(buildChanges(after, before)?.figures).toMatchObject([{ documents: ['speech.ru'], after: '3' }]);
  });

  it('tells of numbers that have changed places, since no figure has changed', () => {
    const figures = ['2019', '2025'].map((text) => figure(text, 'years'));
    const [before, after] = [
      ['Итоги за 2019 год.', 'План на 2025 год.'],
      ['Итоги за 2025 год.', 'План на 2019 год.'],
    ] as const;
    expect(told(build(before, figures), build(after, figures))).toEqual([
      'Итоги за 2019 год. → Итоги за 2025 год.',
      'План на 2025 год. → План на 2019 год.',
    ]);
  });

  it('compares texts of any length, such as somebody has made up', () => {
    const made = (prefix: string) => Array.from({ length: 100_000 }, (_, i) => `${prefix} ${i} а.`);
    expect(told(build(made('А')), build(made('Б')))).toHaveLength(100_000);
  });

  it('names each document in which a sentence stands, once', () => {
    const [before, after] = [
      build(['А.'], [], { 'speech.both': ['А.'] }),
      build(['Б.'], [], { 'speech.both': ['Б.'] }),
    ];
    expect(buildChanges(before, after)?.sentences).toEqual([
      { before: 'А.', after: 'Б.', documents: ['speech.ru', 'speech.both'] },
    ]);
  });

  it('compares no document that only one build made, and no texts of an audit that has none or broken ones', () => {
    const after = build(['А.'], [], { constructor: ['Б.'], 'post.ru': ['В.'] });
    expect(told(build(['А.']), after)).toEqual([]);
    expect(told(JSON.stringify({ figures: [] }), after)).toEqual([]);
    expect(told(JSON.stringify({ figures: [], texts: { 'speech.ru': [7] } }), after)).toEqual([]);
  });

  it('turns the old text into the new one, whatever they are', () => {
    const text = fc.uniqueArray(fc.constantFrom(...'АБВГДЕЖЗИКЛМ'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = buildChanges(build(before), build(after))?.sentences ?? [];
        if (before.join() === after.join()) expect(changes).toEqual([]);
        else expect(changes).not.toEqual([]);
        const texts = (side: 'before' | 'after') => changes.flatMap((one) => one[side] ?? []);
        expect([...before, ...texts('after')].sort()).toEqual([...after, ...texts('before')].sort());
      }),
    );
  });
});
