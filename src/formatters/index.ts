import type { ColorLevel, Formatter } from './format.js';

export type { ColorLevel, FormatOptions, Formatter } from './format.js';

/** Every format that diagnostics are printed in. A further one is a file beside this one and a line here. */
const FORMATTERS = {
  pretty: async (colors: ColorLevel) => {
    const [{ prettyWith }, { painterFor }] = await Promise.all([
      import('./pretty.js'),
      import('./painter.js'),
    ]);
    return prettyWith(await painterFor(colors));
  },
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  sarif: async () => {
    const [{ sarifWith }, { pages }] = await Promise.all([
      import('./sarif.js'),
      import('../generated/rule-pages.js'),
    ]);
    return sarifWith(pages);
  },
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  markdown: async () => (await import('./markdown.js')).markdown,
} satisfies Readonly<Record<string, (colors: ColorLevel) => Promise<Formatter>>>;

export type FormatName = keyof typeof FORMATTERS;

/** Loads one formatter; the others, and what they import, stay on disk. */
export function loadFormatter(name: FormatName, colors: ColorLevel): Promise<Formatter> {
  return FORMATTERS[name](colors);
}
