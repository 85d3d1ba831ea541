import { type Catalogue, type Diagnostic, type Related, wordsFor } from '../diagnostics/index.js';
import type { Place } from '../model/place.js';
import { type Excerpt, excerptOf } from './excerpt.js';
import type { Formatter } from './format.js';
import { firstOf } from './limit.js';
import { location } from './location.js';
import { INK, type Painter } from './painter.js';
import { visible } from './visible.js';

/** For people: each problem with its source line, a caret, a hint; the count at the end. */
export const prettyWith =
  (paint: Painter): Formatter =>
  (found, counts, catalogue, { limit }) => {
    const { shown, more } = firstOf(found, limit);
    const problems = shown.map((one, i) => {
      const repeated = isSamePlace(one.place, shown[i - 1]?.place);
      const gap = isSamePlace(one.place, shown[i + 1]?.place) ? '\n' : '\n\n';
      return `${problem(one, repeated, catalogue, paint).join('\n')}${gap}`;
    });
    const rest = more === 0 ? '' : `${catalogue.more(more)}\n\n`;
    return `${problems.join('')}${rest}${summary(catalogue.summary(counts), counts, paint)}\n`;
  };

/** Of several problems of one place the source line is shown once. */
function isSamePlace(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b || a.file !== b.file) return a === b;
  const points = ({ range: { start, end } }: Place) =>
    [start.line, start.column, end.line, end.column].join();
  return points(a) === points(b);
}

function summary(
  text: string,
  { errors, warnings }: { errors: number; warnings: number },
  paint: Painter,
): string {
  if (errors > 0) return paint.red(text);
  return warnings > 0 ? paint.yellow(text) : text;
}

function problem(one: Diagnostic, repeated: boolean, catalogue: Catalogue, paint: Painter): string[] {
  const { message, hint } = wordsFor(one, catalogue);
  const margin = marginOf(one);
  const severity = paint.bold(paint[INK[one.severity]](catalogue.severity[one.severity]));
  const where = one.place ? `${paint.bold(location(one.place))}: ` : '';
  return [
    `${where}${severity} ${paint.dim(one.code)}: ${visible(message)}`,
    ...(repeated ? [] : source(one.place, margin, paint, INK[one.severity])),
    ...(hint === undefined ? [] : [`${' '.repeat(margin + 1)}${paint.green('→')} ${visible(hint)}`]),
    ...(one.related ?? []).flatMap((other) => related(other, margin, catalogue, paint)),
  ];
}

/** As wide as the longest line number, so that the bars stand beneath each other. */
function marginOf(one: Diagnostic): number {
  const places = [one.place, ...(one.related ?? []).map((other) => other.place)];
  return Math.max(2, ...places.map((place) => String(place?.range.start.line ?? '').length));
}

function source(
  place: Place | undefined,
  margin: number,
  paint: Painter,
  ink: 'red' | 'yellow' | 'cyan',
): string[] {
  const excerpt = place && excerptOf(place);
  if (!place || !excerpt) return [];
  return [
    `${paint.dim(`${String(place.range.start.line).padStart(margin)} │`)} ${excerpt.source}`,
    `${paint.dim(`${' '.repeat(margin)} │`)} ${underline(excerpt, paint[ink])}`,
  ];
}

const underline = ({ indent, width }: Excerpt, color: (text: string) => string) =>
  `${' '.repeat(indent)}${color('^'.repeat(width))}`;

function related({ role, place }: Related, margin: number, catalogue: Catalogue, paint: Painter): string[] {
  const head = `${' '.repeat(margin + 1)}${paint.dim('•')} ${location(place)}: ${catalogue.related[role]}`;
  return [head, ...source(place, margin, paint, 'cyan')];
}
