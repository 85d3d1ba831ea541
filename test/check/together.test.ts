import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTogether, readWorkspace, type TogetherContext } from '../../src/check/index.js';
import { builtin } from '../../src/codelists/index.js';
import type { Digest } from '../../src/model/digest.js';
import { report, treeOf } from './support.js';

const submission = (region: string, period: string, file?: string) => report(region, period, undefined, file);
const workspace = (text: string) => readWorkspace(treeOf(text, 'smg-report.yaml'), builtin).workspace;
const Q1 = workspace('period: 2020-Q1\nexpected: [kostanay, abai-none, akmola]\n'.replace('abai-none, ', ''));

const found = (submissions: readonly Digest[], context: Partial<TogetherContext> = {}) =>
  checkTogether(submissions, { codelists: builtin, ...context });
const codes = (submissions: readonly Digest[], context: Partial<TogetherContext> = {}) =>
  found(submissions, context).map(({ code, severity, place }) => `${severity} ${code} ${place?.file}`);

describe('one region', () => {
  const january = submission('kostanay', '2020-01', 'a.yaml');

  test('reports a period once', () => {
    const [one] = found([submission('KZ-39', '2020-01', 'b.yaml'), january]);
    expect(one).toMatchObject({
      code: 'duplicate-report',
      args: { region: 'kostanay', period: '2020-01', other: 'a.yaml' },
      place: { file: 'b.yaml', range: { start: { line: 2, column: 9 } } },
      related: [{ role: 'other-report', place: { file: 'a.yaml' } }],
    });
  });

  test('reports a month once', () => {
    expect(found([january, submission('kostanay', '2020-Q1', 'b.yaml')])[0]).toMatchObject({
      code: 'period-overlap',
      args: { region: 'kostanay', period: '2020-Q1', other: 'a.yaml', otherPeriod: '2020-01' },
    });
    const year = submission('kostanay', '2020', 'y.yaml');
    expect(
      codes([year, submission('kostanay', '2020-02', 'f.yaml'), submission('kostanay', '2020-05', 'm.yaml')]),
    ).toEqual(['error period-overlap f.yaml', 'error period-overlap m.yaml']);
  });

  test('may report month by month', () => {
    expect(codes(['2020-01', '2020-02', '2020-03'].map((period) => submission('kostanay', period)))).toEqual(
      [],
    );
  });
});

describe('a briefing', () => {
  test('lists what is missing', () => {
    expect(codes([submission('kostanay', '2020-01', 'a.yaml')], { workspace: Q1 })).toEqual([
      'note period-gap a.yaml',
      'note region-missing smg-report.yaml',
    ]);
    expect(found([submission('kostanay', '2020-01')], { workspace: Q1 })[0]?.args).toEqual({
      region: 'kostanay',
      months: ['2020-02', '2020-03'],
    });
  });

  test('requires all if asked to', () => {
    const context = { workspace: Q1, requireAll: true };
    expect(codes([submission('kostanay', '2020-Q1', 'a.yaml')], context)).toEqual([
      'error region-missing smg-report.yaml',
    ]);
    expect(
      codes([submission('kostanay', '2020-Q1', 'a.yaml')], { ...context, withheld: ['akmola'] }),
    ).toEqual([]);
  });

  test('refuses another period, wonders at another region', () => {
    const all = [submission('kostanay', '2020-Q1'), submission('akmola', '2020-Q1')];
    expect(codes([...all, submission('kostanay', '2020-04', 'x.yaml')], { workspace: Q1 })).toEqual([
      'error period-outside x.yaml',
    ]);
    expect(codes([...all, submission('almaty', '2020-Q1', 'x.yaml')], { workspace: Q1 })).toEqual([
      'warning region-unexpected x.yaml',
    ]);
  });

  test('says which of those that are missing may be meant', () => {
    const almaty = { id: 'almaty', name: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty' } };
    const both = workspace('period: 2023-Q1\nexpected: [almaty, kostanay]\n');
    const reports = [submission('kostanay', '2023-Q1'), submission('almaty-region', '2023-Q1', 'x.yaml')];
    expect(found(reports, { workspace: both }).map(({ code, args }) => ({ code, ...args }))).toEqual([
      { code: 'region-missing', regions: [almaty] },
      { code: 'region-unexpected', region: 'almaty-region', missing: [almaty] },
    ]);
    expect(
      found(reports, { workspace: workspace('period: 2023-Q1\nexpected: [kostanay]\n') })[0]?.args,
    ).toEqual({
      region: 'almaty-region',
      missing: [],
    });
  });

  test('names a wrong period once, and no region that did not exist', () => {
    const all = [submission('kostanay', '2020-Q1'), submission('akmola', '2020-Q1')];
    expect(codes([...all, submission('almaty', '2020-Q3', 'x.yaml')], { workspace: Q1 })).toEqual([
      'error period-outside x.yaml',
    ]);
    expect(codes([...all, submission('abai', '2020-Q1', 'x.yaml')], { workspace: Q1 })).toEqual([]);
    const late = [submission('kostanay', '2020-01'), submission('kostanay', '2021-02', 'x.yaml')];
    expect(codes([...late, submission('akmola', '2020-Q1')], { workspace: Q1 })).toEqual([
      'error period-outside x.yaml',
    ]);
  });
});

test('the order of files does not matter', () => {
  const files = ['2020-01', '2020-01', '2020-02', '2020-Q1', '2020'].map((period, i) =>
    submission('kostanay', period, `${i}.yaml`),
  );
  const expected = codes(files, { workspace: Q1 });
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(codes(shuffled, { workspace: Q1 })).toEqual(expected);
    }),
  );
});
