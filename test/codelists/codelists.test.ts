import { describe, expect, test } from 'vitest';
import {
  builtin,
  findRegion,
  idsOf,
  mergeCodelists,
  metricIndex,
  regionNameAt,
  regionsAt,
} from '../../src/codelists/index.js';
import { regionIds } from '../../src/codelists/lookup.js';

describe('regions', () => {
  test.each([
    ['kostanay', 'kostanay'],
    ['KZ-39', 'kostanay'],
    ['kz-kus', 'kostanay'],
    ['nur-sultan', 'astana'],
    ['Kostanay', undefined],
    ['', undefined],
  ])('%j is %s', (id, expected) => {
    expect(findRegion(builtin, id)?.id).toBe(expected);
  });

  test('names follow the day', () => {
    const kk = (id: string, day: string) => regionNameAt(builtin, id, day)?.kk.nominative;
    expect(kk('astana', '2020-02-29')).toBe('Нұр-Сұлтан қаласы');
    expect(kk('astana', '2022-09-16')).toBe('Нұр-Сұлтан қаласы');
    expect(kk('astana', '2022-09-17')).toBe('Астана қаласы');
    expect(kk('abai', '2022-06-07')).toBeUndefined();
    expect(kk('abai', '2022-06-08')).toBe('Абай облысы');
  });

  test('17 regions in 2020, 20 since 2022', () => {
    expect(regionsAt(builtin, '2020-02-29')).toHaveLength(17);
    expect(regionsAt(builtin, '2023-12-31')).toHaveLength(20);
  });

  test('every id is there for did-you-mean', () => {
    expect(regionIds(builtin)).toEqual(expect.arrayContaining(['kostanay', 'KZ-39', 'nur-sultan']));
  });
});

describe('mergeCodelists', () => {
  const [first, second] = builtin.spheres;

  test('an entry replaces its namesake, a new one comes last', () => {
    const changed = { ...first, name: { kk: 'а', ru: 'б', en: 'c' } } as NonNullable<typeof first>;
    const added = { ...changed, id: 'wells' };
    const merged = mergeCodelists(builtin, { spheres: [added, changed] });
    expect(merged.spheres[0]).toEqual(changed);
    expect(merged.spheres[1]).toBe(second);
    expect(merged.spheres.at(-1)).toEqual(added);
    expect(merged.spheres).toHaveLength(builtin.spheres.length + 1);
    expect(merged.metrics).toBe(builtin.metrics);
  });

  test('nothing of one’s own changes nothing', () => {
    expect(mergeCodelists(builtin, {})).toEqual(builtin);
  });
});

test('indexes', () => {
  expect(metricIndex(builtin).byId.get('raids')?.id).toBe('raids');
  expect(metricIndex(builtin).compound.map(({ id }) => id)).toContain('violations_found');
  expect(idsOf(builtin.spheres).has('health')).toBe(true);
});
