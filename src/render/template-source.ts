import type { Place } from '../model/place.js';

/** A workspace's template. `path` is shown in diagnostics; `name` is `ru/greeting`. */
export interface TemplateSource {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** A stretch of a template as a place. */
export function placeIn({ path, text }: TemplateSource, from: number, to: number): Place {
  const start = position(text, from);
  const excerpt = (text.split('\n')[start.line - 1] ?? '').replace(/\r$/, '');
  return { file: path, range: { start, end: position(text, to) }, excerpt };
}

function position(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
