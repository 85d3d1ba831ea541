import type { Catalogue, Diagnostic, Severity } from '../diagnostics/index.js';
import type { Place } from '../model/place.js';
import type { FormatOptions, Formatter } from './format.js';
import { firstOf } from './limit.js';
import { linesOf } from './lines.js';
import { fromRoot } from './path.js';
import { visible } from './visible.js';

const COMMANDS: { readonly [S in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** For GitHub Actions: a workflow command for each problem, which becomes an annotation on the line. */
export const github: Formatter = (found, counts, catalogue, options) => {
  const { shown, more } = firstOf(found, options.limit);
  const rest = more === 0 ? [] : [catalogue.more(more)];
  const lines = [...shown.map((one) => annotation(one, catalogue, options)), ...rest];
  return `${[...lines, catalogue.summary(counts)].join('\n')}\n`;
};

function annotation(one: Diagnostic, catalogue: Catalogue, { folder }: FormatOptions): string {
  const place = one.place ? propertiesOf(one.place, folder) : {};
  const properties = Object.entries({ ...place, title: one.code }).map(
    ([name, value]) => `${name}=${property(String(value))}`,
  );
  return `::${COMMANDS[one.severity]} ${properties.join(',')}::${data(linesOf(one, catalogue).join('\n'))}`;
}

const propertiesOf = ({ file, range: { start, end } }: Place, folder: string | undefined) => ({
  file: fromRoot(file, folder),
  line: start.line,
  endLine: end.line,
  col: start.column,
  endColumn: end.column,
});

/** Line breaks are escaped, and come back when the runner reads them; other control characters never get there. */
const data = (text: string) =>
  visible(text, '\t\r\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
