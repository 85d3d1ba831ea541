import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import type { StatedAmount, Submission } from '../../src/model/activity.js';
import { monthText, type Period } from '../../src/model/period.js';
import { QUALIFIERS, type Qualifier } from '../../src/model/quantity.js';
import { sumUp } from '../../src/sum/index.js';

const place = (line: number) => ({
  file: 'a.yaml',
  range: { start: { line, column: 1 }, end: { line, column: 2 } },
});

const stated = (value: number, qualifier: Qualifier = 'exact'): StatedAmount => ({
  value,
  qualifier,
  place: place(1),
  parts: new Map(),
});

const month = (index: number): Period => ({ text: monthText(index), first: index, last: index });

function submission(region: string, at: number, values: Readonly<Record<string, StatedAmount>>): Submission {
  return {
    file: `${region}-${at}.yaml`,
    region,
    regionPlace: place(1),
    period: month(at),
    periodPlace: place(2),
    metrics: new Map(Object.entries(values)),
    monitoring: [],
    highlights: [],
  };
}

const FLOWS = ['meetings', 'recommendations', 'media_materials', 'students_reached'];
const regions = builtin.regions.map(({ id }) => id);

const amounts = fc.record({
  value: fc.integer({ min: 0, max: 1e12 }),
  qualifier: fc.constantFrom(...QUALIFIERS),
});
const submissions = fc
  .uniqueArray(
    fc.record({
      region: fc.constantFrom(...regions),
      at: fc.integer({ min: 24_240, max: 24_251 }),
      values: fc.dictionary(
        fc.constantFrom(...FLOWS),
        amounts.map(({ value, qualifier }) => stated(value, qualifier)),
      ),
    }),
    { selector: ({ region, at }) => `${region} ${at}` },
  )
  .map((all) => all.map(({ region, at, values }) => submission(region, at, values)));

const summary = (all: readonly Submission[]) => {
  const totals = sumUp(all, { codelists: builtin });
  return [...totals.metrics].map(([id, total]) => [
    id,
    total.value,
    total.qualifier,
    [...total.regions].sort(),
    total.sources.length,
  ]);
};

test('the order of files does not matter', () => {
  fc.assert(
    fc.property(
      submissions.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect(summary(shuffled)).toEqual(summary(all));
        expect(sumUp(shuffled, { codelists: builtin }).metrics).toEqual(
          sumUp(all, { codelists: builtin }).metrics,
        );
      },
    ),
  );
});

test('splitting a file over months gives the same totals', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }), (shares) => {
      const whole = submission('kostanay', 24_240, {
        meetings: stated(shares.reduce((sum, share) => sum + share, 0)),
      });
      const split = shares.map((share, index) =>
        submission('kostanay', 24_240 + index, { meetings: stated(share) }),
      );
      const value = (all: readonly Submission[]) =>
        sumUp(all, { codelists: builtin }).metrics.get('meetings');
      expect(value(split)?.value).toBe(value([whole])?.value);
      expect(value(split)?.regions).toEqual(['kostanay']);
    }),
  );
});

test('a total is the sum of its sources, as loose as the loosest of them', () => {
  fc.assert(
    fc.property(submissions, (all) => {
      for (const total of sumUp(all, { codelists: builtin }).metrics.values()) {
        expect(total.value).toBe(total.sources.reduce((sum, { value }) => sum + value, 0));
        const loosest = Math.max(...total.sources.map(({ qualifier }) => QUALIFIERS.indexOf(qualifier)));
        expect(total.qualifier).toBe(QUALIFIERS[loosest]);
      }
    }),
  );
});

test('of a stock the latest counts in each region, and regions add up', () => {
  const all = [
    submission('kostanay', 24_240, { members: stated(10) }),
    submission('kostanay', 24_241, { members: stated(12) }),
    submission('akmola', 24_240, { members: stated(5) }),
  ];
  expect(sumUp(all, { codelists: builtin }).metrics.get('members')).toMatchObject({
    value: 17,
    regions: ['akmola', 'kostanay'],
  });
});

test('parts and notes of an earlier stock are no longer true', () => {
  const note = { kk: 'a', ru: 'a', at: { kk: place(3), ru: place(4) } };
  const parts = new Map([['own_pages', stated(4)]]);
  const metrics = builtin.metrics.map((one) =>
    one.id === 'media_materials' ? { ...one, kind: 'stock' as const } : one,
  );
  const found = (codelists: typeof builtin) =>
    sumUp(
      [
        submission('kostanay', 24_240, { media_materials: { ...stated(10), parts, note } }),
        submission('kostanay', 24_241, { media_materials: stated(12) }),
      ],
      { codelists },
    )
      .byRegion.get('kostanay')
      ?.metrics.get('media_materials');
  expect(found({ ...builtin, metrics })).toMatchObject({ value: 12, parts: new Map(), notes: [] });
  expect(found(builtin)).toMatchObject({ value: 22, notes: [note] });
  expect(found(builtin)?.parts.get('own_pages')?.value).toBe(4);
});

test('a missing total is derived only from complete parts that are all given', () => {
  const found = (values: Record<string, StatedAmount>) =>
    sumUp([submission('kostanay', 24_240, values)], { codelists: builtin }).metrics.get('violations_found');
  expect(found({ violations_fixed: stated(7), violations_in_progress: stated(3) })?.value).toBe(10);
  expect(found({ violations_fixed: stated(7) })).toBeUndefined();
});

test('missing is not zero, and a submitted zero is not missing', () => {
  const total = sumUp(
    [submission('kostanay', 24_240, { meetings: stated(0) }), submission('akmola', 24_240, {})],
    { codelists: builtin },
  );
  expect(total.metrics.get('meetings')).toMatchObject({ value: 0, regions: ['kostanay'] });
  expect(total.metrics.has('raids')).toBe(false);
});
