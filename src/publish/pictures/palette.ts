/**
 * The colours of pictures. Steps of the map go from few to many; what stands on each has its own ink. Contrast (WCAG 2.2:
 * 4.5:1 for text, 3:1 for what must be seen) and the distance of neighbouring steps for people who see few colours are tested.
 */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly bar: string;
  readonly edge: string;
  readonly steps: readonly string[];
  readonly inks: readonly string[];
}

export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#1b1b1b',
  quiet: '#5a5a5a',
  bar: '#0b5563',
  edge: '#0b5563',
  steps: ['#e3f1f3', '#96c5cf', '#4f9dac', '#0b5563'],
  inks: ['#1b1b1b', '#1b1b1b', '#101010', '#ffffff'],
};

export const DARK: Palette = {
  paper: '#17181a',
  ink: '#eae6dc',
  quiet: '#b0aca2',
  bar: '#7fd0dd',
  edge: '#7fd0dd',
  steps: ['#20343a', '#24616d', '#48a0b0', '#b5e6ee'],
  inks: ['#ffffff', '#ffffff', '#101010', '#101010'],
};

/** The attributes of a class in the colours of a light page, which a page's style replaces in the dark. */
export const paint = (name: keyof typeof PAINTS): string => {
  const [property, colour] = PAINTS[name](LIGHT);
  return `class="pic-${name}" ${property}="${colour}"`;
};

type Paint = (palette: Palette) => readonly [property: 'fill' | 'stroke', colour: string];

const step =
  (index: number): Paint =>
  ({ steps }) => ['fill', steps[index] ?? ''];
const inkOn =
  (index: number): Paint =>
  ({ inks }) => ['fill', inks[index] ?? ''];

const PAINTS = {
  ink: ({ ink }) => ['fill', ink],
  paper: ({ paper }) => ['fill', paper],
  quiet: ({ quiet }) => ['fill', quiet],
  bar: ({ bar }) => ['fill', bar],
  edge: ({ edge }) => ['stroke', edge],
  hatch: ({ quiet }) => ['stroke', quiet],
  step0: step(0),
  step1: step(1),
  step2: step(2),
  step3: step(3),
  ink0: inkOn(0),
  ink1: inkOn(1),
  ink2: inkOn(2),
  ink3: inkOn(3),
} as const satisfies Readonly<Record<string, Paint>>;

export type PaintName = keyof typeof PAINTS;

/** What a page adds to its style: the same pictures on dark paper, on a screen only. */
export const darkStyle = (): string => {
  const rules = Object.entries(PAINTS).map(([name, of]) => {
    const [property, colour] = of(DARK);
    return `.pic-${name}{${property}:${colour}}`;
  });
  return `@media screen and (prefers-color-scheme: dark){${rules.join('')}}`;
};
