import { type Catalogue, type Code, type RulePage, SEVERITIES, sentenceOf } from '../diagnostics/index.js';
import { INK, type Painter } from './painter.js';

type Pages = Readonly<Record<string, RulePage>>;

const CODES = Object.keys(SEVERITIES) as Code[];

/** Every code with its severity and the sentence that must hold. */
const listed = (pages: Pages, { locale }: Catalogue) =>
  CODES.map((code) => {
    const page = pages[code];
    return { code, severity: SEVERITIES[code], sentence: page ? sentenceOf(page, locale) : '' };
  });

/** All codes in columns. */
export function codesText(pages: Pages, catalogue: Catalogue, paint: Painter): string {
  const rows = listed(pages, catalogue);
  const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  const codes = longest(CODES);
  const severities = longest(Object.values(catalogue.severity));
  const lines = rows.map(({ code, severity, sentence }) => {
    const word = catalogue.severity[severity].padEnd(severities);
    return `${paint.bold(code.padEnd(codes))}  ${paint[INK[severity]](word)}  ${sentence}`.trimEnd();
  });
  return `${lines.join('\n')}\n`;
}

/** All codes for programs. */
export function codesJson(pages: Pages, catalogue: Catalogue): string {
  return `${JSON.stringify({ schemaVersion: 1, codes: listed(pages, catalogue) }, null, 2)}\n`;
}
