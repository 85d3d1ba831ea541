import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditedFigure, figureChanges, readAudit } from '../../src/publish/changes.js';

const figure = (text: string, more: Partial<AuditedFigure> = {}): AuditedFigure => ({
  document: 'speech.ru',
  text,
  value: Number(/\d+/.exec(text)?.[0]),
  qualifier: 'exact',
  origin: 'submitted',
  metric: 'meetings',
  region: 'kostanay',
  sphere: null,
  part: null,
  ...more,
});
const changes = (before: readonly AuditedFigure[], after: readonly AuditedFigure[]) =>
  figureChanges({ figures: before, texts: {} }, { figures: after, texts: {} });
const told = (before: readonly AuditedFigure[], after: readonly AuditedFigure[]) =>
  changes(before, after).map((one) => `${one.before ?? ''} → ${one.after ?? ''}`);

describe('figureChanges', () => {
  it('pairs old and new by what they are about', () => {
    const other = figure('7 мониторингов', { metric: 'monitorings' });
    expect(told([other, figure('52 материала')], [figure('54 материала'), other])).toEqual([
      '52 материала → 54 материала',
    ]);
  });

  it('tells what has come and what has gone', () => {
    const gone = figure('3 рейда', { metric: 'raids' });
    const come = figure('2 лекции', { metric: 'lectures' });
    expect(told([gone], [come])).toEqual([' → 2 лекции', '3 рейда → ']);
  });

  it('takes no other wording, no new origin and no other order for news', () => {
    const before = [figure('52 материала'), figure('7', { metric: 'monitorings', origin: 'derived' })];
    const after = [figure('7 раз', { metric: 'monitorings' }), figure('материалов: 52')];
    expect(told(before, after)).toEqual([]);
  });

  it('sees a qualifier that has changed, and keeps stated figures apart from sums', () => {
    expect(told([figure('52')], [figure('более 52', { qualifier: 'over' })])).toEqual(['52 → более 52']);
    const national = { region: null, metric: 'media_materials' };
    const stated = figure('более 1258', { ...national, origin: 'stated' });
    expect(
      told(
        [stated, figure('458', { ...national, origin: 'derived' })],
        [stated, figure('460', { ...national, origin: 'derived' })],
      ),
    ).toEqual(['458 → 460']);
  });

  it('pairs counts of regions by their order', () => {
    const count = (text: string) => figure(text, { origin: 'coverage', metric: null, region: null });
    expect(
      told(['7 регионов', '17', 'в 4 регионах'].map(count), ['8 регионов', '17', 'в 5 регионах'].map(count)),
    ).toEqual(['7 регионов → 8 регионов', 'в 4 регионах → в 5 регионах']);
  });

  it('does not guess which number of prose became which', () => {
    const prose = (text: string) => figure(text, { metric: null });
    expect(told(['26', '21'].map(prose), ['21', '30'].map(prose))).toEqual(['26 → 30']);
    expect(told(['1', '2'].map(prose), ['3', '4'].map(prose))).toEqual(['1 → ', '2 → ', ' → 3', ' → 4']);
  });

  it('compares documents that both builds made, and says once what several say', () => {
    const both = { document: 'speech.both' };
    expect(
      changes(
        [figure('1'), figure('1', both), figure('9', { document: 'tables.ru' })],
        [figure('2'), figure('2', both), figure('8', { document: 'spoken.ru' })],
      ),
    ).toMatchObject([{ documents: ['speech.ru', 'speech.both'], before: '1', after: '2' }]);
  });

  const figures = fc.array(
    fc.record({
      document: fc.constantFrom('speech.kk', 'speech.ru'),
      text: fc.string(),
      value: fc.nat(3),
      qualifier: fc.constantFrom('exact', 'over'),
      origin: fc.constantFrom('submitted', 'derived', 'stated', 'coverage'),
      metric: fc.constantFrom('meetings', 'raids', null),
      region: fc.constantFrom('abai', null),
      sphere: fc.constant(null),
      part: fc.constant(null),
    }),
    { maxLength: 12 },
  );

  it('finds nothing where nothing has changed, and nothing that stands in both', () => {
    fc.assert(fc.property(figures, (one) => changes(one, one).length === 0));
    fc.assert(
      fc.property(figures, figures, (before, after) => {
        for (const change of changes(before, after)) {
          const texts = (all: readonly AuditedFigure[]) => all.map(({ text }) => text);
          if (change.before !== undefined) expect(texts(before)).toContain(change.before);
          if (change.after !== undefined) expect(texts(after)).toContain(change.after);
        }
      }),
    );
  });
});

describe('readAudit', () => {
  it('reads what a build writes', () => {
    const text = JSON.stringify({ schemaVersion: 1, figures: [figure('1')], unsourced: [] });
    expect(readAudit(text)).toEqual({ figures: [figure('1')], texts: {} });
  });

  it.each([
    '',
    'null',
    '{}',
    '{"figures": {}}',
    '{"figures": [null]}',
    '{"figures": [{"text": 1}]}',
    `{"figures": ${'['.repeat(100_000)}`,
  ])('refuses what is none (%#)', (text) => {
    expect(readAudit(text)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.json(), (text) => readAudit(`{"figures": [${text}]}`) !== null));
  });
});
