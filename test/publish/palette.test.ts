import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../../src/publish/pictures/palette.js';

type Rgb = readonly [red: number, green: number, blue: number];

/** Linear light, 0 to 1 (sRGB, IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map((one) => luminance(linear(one)) + 0.05).sort((x, y) => y - x);
  return light / dark;
}

/** How somebody sees who lacks one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const EYES = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  none: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const;

/** CIE L*a*b* of linear light (D65). */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: string, b: string, eye: (typeof EYES)[keyof typeof EYES]): number {
  const seen = (hex: string) => {
    const light = linear(hex);
    const cone = (row: readonly number[]) =>
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, part, i) => sum + part * (light[i] ?? 0), 0),
        ),
      );
    return lab([cone(eye[0]), cone(eye[1]), cone(eye[2])]);
  };
  return Math.hypot(...seen(a).map((value, i) => value - (seen(b)[i] ?? 0)));
}

const TEXT = 4.5;
const GRAPHICS = 3;
/** CIE76: about 2 can just be told apart side by side; far more is wanted at a distance. */
const APART = 15;

describe.each(Object.entries({ LIGHT, DARK }))('%s', (_, palette) => {
  test('what is read can be read', () => {
    expect(contrast(palette.ink, palette.paper)).toBeGreaterThan(TEXT);
    expect(contrast(palette.quiet, palette.paper)).toBeGreaterThan(TEXT);
    for (const [i, step] of palette.steps.entries())
      expect(contrast(palette.inks[i] ?? '', step)).toBeGreaterThan(TEXT);
  });

  test('what must be seen can be seen: bars, hatching and the edges of squares', () => {
    for (const colour of [palette.bar, palette.quiet, palette.edge])
      expect(contrast(colour, palette.paper)).toBeGreaterThan(GRAPHICS);
  });

  test.each(Object.entries(EYES))('neighbouring steps differ for %s', (__, eye) => {
    const distances = palette.steps.slice(1).map((step, i) => distance(step, palette.steps[i] ?? '', eye));
    expect(Math.min(...distances)).toBeGreaterThan(APART);
  });

  test('more is always further from the paper', () => {
    const far = palette.steps.map((step) => contrast(step, palette.paper));
    expect(far).toEqual([...far].sort((a, b) => a - b));
  });
});
