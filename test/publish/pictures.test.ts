import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtin, regionsAt, tileAt } from '../../src/codelists/index.js';
import type { Figure, Picture, PictureItem } from '../../src/model/document.js';
import { descriptionOf, sizeOf, svgOf } from '../../src/publish/pictures/index.js';

const figure = (value: number): Figure => ({
  quantity: { value, qualifier: 'exact', sources: [] },
  origin: 'submitted',
  metric: 'media_materials',
  region: 'kostanay',
  sphere: null,
  part: null,
});

const item = (label: string, value: number, column: number): PictureItem => ({
  label,
  tile: { column, row: 0 },
  figure: figure(value),
  text: String(value),
  said: `${value} раз`,
  missing: false,
});
const none = (label: string, missing: boolean, column: number): PictureItem => ({
  label,
  tile: { column, row: 0 },
  text: missing ? 'нет отчёта' : 'нет данных',
  said: missing ? 'нет отчёта' : 'нет данных',
  missing,
});

const items = [
  item('Костанай', 97, 0),
  item('Северный Казахстан', 0, 1),
  none('Абай', true, 2),
  none('Атырау', false, 3),
];
const picture = (kind: Picture['kind'], of = items): Picture => ({ kind, title: 'Материалы', items: of });

const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const textsOf = (svg: string) =>
  [...parsed(svg).getElementsByTagName('text')].map(({ textContent }) => textContent);

describe.each(['bars', 'map'] as const)('%s', (kind) => {
  const svg = svgOf(picture(kind), 'p-1');

  test('names every item and says its number, or why there is none', () => {
    const said = textsOf(svg).join(' ');
    for (const { label, text } of items) {
      for (const word of label.split(' ')) expect(said).toContain(word);
      expect(said.replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
    }
  });

  test('is an image with a title and all numbers for those who hear it', () => {
    const root = parsed(svg).documentElement;
    expect(root?.getAttribute('role')).toBe('img');
    expect(root?.getAttribute('aria-labelledby')).toBe('p-1-title p-1-text');
    expect(svg).toContain(
      '<desc id="p-1-text">Костанай: 97 раз; Северный Казахстан: 0 раз; Абай: нет отчёта; Атырау: нет данных.</desc>',
    );
  });

  test('only what is missing is hatched; zero is a number', () => {
    expect(svg.match(/<path /g)).toHaveLength(1);
    expect(svgOf(picture(kind, [item('Костанай', 0, 0)]), 'p')).not.toContain('<path ');
  });

  test('what is typed is text, and nothing stands outside of the picture', () => {
    const label = fc.oneof(fc.constant('<b>"&\'</b>'), fc.string({ maxLength: 60 }));
    const some = fc.array(
      fc.record({ label, value: fc.nat(1e12), column: fc.nat(8), missing: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(some, (all) => {
        const made = picture(
          kind,
          all.map((one) =>
            one.missing ? none(one.label, true, one.column) : item(one.label, one.value, one.column),
          ),
        );
        const drawn = svgOf(made, 'p');
        const { width, height } = sizeOf(made);
        const number = (element: { getAttribute(name: string): string | null }, name: string) =>
          Number(element.getAttribute(name));
        for (const rect of parsed(drawn.replace(/(?![\n])\p{Cc}/gu, '')).getElementsByTagName('rect')) {
          expect(number(rect, 'x') + number(rect, 'width')).toBeLessThanOrEqual(width + 1);
          expect(number(rect, 'y') + number(rect, 'height')).toBeLessThanOrEqual(height + 1);
          expect(number(rect, 'width')).toBeGreaterThan(0);
        }
        expect(drawn).toBe(svgOf(made, 'p'));
      }),
      { numRuns: 100 },
    );
  });
});

test('a longer bar is a larger number', () => {
  const svg = svgOf(picture('bars', [item('а', 10, 0), item('б', 20, 0), item('в', 40, 0)]), 'p');
  const widths = [...svg.matchAll(/<rect x="[^"]*" y="[^"]*" width="([^"]*)"/g)].map(([, width]) =>
    Number(width),
  );
  const [a = 0, b = 0, c = 0] = widths;
  expect(b / a).toBeCloseTo(2, 1);
  expect(c / b).toBeCloseTo(2, 1);
});

test('what has no place on the map stands below it', () => {
  const homeless: PictureItem = {
    label: 'Байқоңыр',
    text: '5',
    said: '5',
    figure: figure(5),
    missing: false,
  };
  const twice = item('Семей', 7, 0);
  const made = picture('map', [item('Костанай', 1, 0), homeless, twice]);
  expect(sizeOf(made).height).toBeGreaterThan(sizeOf(picture('map', [item('Костанай', 1, 0)])).height);
  expect(textsOf(svgOf(made, 'p'))).toEqual(['Костанай', '1', 'Байқоңыр', '5', 'Семей', '7']);
});

test('missing items are named together', () => {
  expect(descriptionOf(picture('bars', [none('А', true, 0), none('Б', true, 1)]))).toBe('А, Б: нет отчёта.');
});

describe('the map of the country', () => {
  const days = new Set([
    '2000-01-01',
    ...builtin.regions.flatMap(({ names, tiles = [] }) =>
      [...names, ...tiles].flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined)),
    ),
    '2030-01-01',
  ]);

  test.each([...days])('%s: every region has a place of its own', (day) => {
    const places = regionsAt(builtin, day).map(({ id }) => tileAt(builtin, id, day));
    expect(places).not.toContain(undefined);
    const keys = places.map((tile) => `${tile?.column} ${tile?.row}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(['2020-02-29', '2023-12-31'])('%s: no hole inside looks like a missing region', (day) => {
    const taken = new Set(
      regionsAt(builtin, day).map(({ id }) => {
        const tile = tileAt(builtin, id, day);
        return `${tile?.column} ${tile?.row}`;
      }),
    );
    const at = (column: number, row: number) => taken.has(`${column} ${row}`);
    const holes = Array.from({ length: 7 * 4 }, (_, i) => [i % 7, Math.floor(i / 7)] as const).filter(
      ([c, r]) => !at(c, r) && at(c - 1, r) && at(c + 1, r) && at(c, r - 1) && at(c, r + 1),
    );
    expect(holes).toEqual([]);
  });
});
