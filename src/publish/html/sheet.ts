import { escapeHtml } from './escape.js';

/** A page without what is particular to its kind. */
export interface Sheet {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  readonly body: string;
  /** A class for the body. */
  readonly look?: string;
  /** Colours that the page itself knows. */
  readonly schemes?: 'light dark';
}

/** A whole page around its body: nothing of it lies elsewhere, so that it can be mailed and opened without a network. */
export function sheetHtml({ language, title, style, body, look, schemes }: Sheet): string {
  const colours = schemes === undefined ? '' : `<meta name="color-scheme" content="${schemes}">\n`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${colours}<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>
${style}</style>
</head>
<body${look === undefined ? '' : ` class="${look}"`}>
${body}</body>
</html>
`;
}
