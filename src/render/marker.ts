import type { ProsePiece } from '../language/index.js';
import type { Figure, Span } from '../model/document.js';
import { markSpan } from '../model/marks.js';

/** Makes marked texts and remembers what each mark stands for. One for every language of a build. */
export interface Marker {
  readonly spans: readonly Span[];
  /** «52 материала» as a figure, or as several («по 1»). */
  readonly mark: (text: string, ...figures: readonly Figure[]) => string;
  /** A date, a name or a remark: numbers in it are no figures. */
  readonly span: (kind: 'date' | 'name' | 'cue', text: string) => string;
  /**
   * Submitted prose, escaped and taken apart. Its numbers become figures: of `figures` if one has that
   * value, else of `prose`, so that each can be traced to the line where the text stands.
   */
  readonly quote: (text: readonly ProsePiece[], figures: readonly Figure[], prose?: Prose) => string;
}

/** Makes the figure for a number that stands in prose and is no metric's. */
export type Prose = (value: number) => Figure;

export function createMarker(): Marker {
  const spans: Span[] = [];
  const marked = (kind: Span['kind'], text: string, figures: readonly Figure[]) => {
    spans.push({ kind, figures });
    return markSpan(text, spans.length - 1);
  };
  const quote: Marker['quote'] = (text, figures, prose) => {
    const numbered = text.map((piece) => {
      const { value } = piece;
      if (value === undefined) return piece.text;
      const own = figures.find((figure) => matches(figure.quantity.value, value)) ?? prose?.(value);
      return own ? marked('figure', piece.text, [own]) : piece.text;
    });
    return marked('quoted', numbered.join(''), []);
  };
  return {
    spans,
    mark: (text, ...figures) => marked('figure', text, figures),
    span: (kind, text) => marked(kind, text, []),
    quote,
  };
}

/** Prose may write 10 000 as «10 тыс.», 9,000,000 as «9 млн». */
function matches(figure: number, written: number): boolean {
  return [1, 1e3, 1e6, 1e9].some((scale) => figure === written * scale);
}
