import type { ProsePiece } from '../language/index.js';
import type { Figure, Span } from '../model/document.js';
import { markSpan } from '../model/marks.js';
import type { Place } from '../model/place.js';

/** Makes marked texts and remembers what each mark stands for. One for every language of a build. */
export interface Marker {
  readonly spans: readonly Span[];
  /** «52 материала» as a figure, or as several («по 1»). */
  readonly mark: (text: string, ...figures: readonly Figure[]) => string;
  /** A date, a name or a remark: numbers in it are no figures. */
  readonly span: (kind: 'date' | 'name' | 'cue', text: string) => string;
  /**
   * Submitted prose, escaped and taken apart, and where it is written. Its numbers become figures: of `figures` if one has that
   * value, else of `prose`, so that each can be traced to the line where the text stands.
   */
  readonly quote: (
    text: readonly ProsePiece[],
    place: Place,
    figures: readonly Figure[],
    prose?: Prose,
  ) => string;
}

/** Makes the figure for a number that stands in prose and is no metric's. */
export type Prose = (value: number) => Figure;

export function createMarker(): Marker {
  const spans: Span[] = [];
  const marked = (text: string, span: Span) => markSpan(text, spans.push(span) - 1);
  const quote: Marker['quote'] = (text, place, figures, prose) => {
    const numbered = text.map((piece) => {
      const { value } = piece;
      if (value === undefined) return piece.text;
      const own = figures.find((figure) => matches(figure.quantity.value, value)) ?? prose?.(value);
      return own ? marked(piece.text, { kind: 'figure', figures: [own] }) : piece.text;
    });
    return marked(numbered.join(''), { kind: 'quoted', figures: [], place });
  };
  return {
    spans,
    mark: (text, ...figures) => marked(text, { kind: 'figure', figures }),
    span: (kind, text) => marked(text, { kind, figures: [] }),
    quote,
  };
}

/** Prose may write 10 000 as «10 тыс.», 9,000,000 as «9 млн». */
function matches(figure: number, written: number): boolean {
  return [1, 1e3, 1e6, 1e9].some((scale) => figure === written * scale);
}
