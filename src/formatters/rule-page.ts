import {
  type Catalogue,
  type Code,
  type ExampleFile,
  type RulePage,
  type Rules,
  type Severity,
  sentenceOf,
} from '../diagnostics/index.js';
import { INK, type Painter } from './painter.js';
import { visible } from './visible.js';

/** A code with all that is known of it. */
export interface Explained {
  readonly code: Code;
  readonly severity: Severity;
  /** What the `rules` of the workspace make of it. */
  readonly inWorkspace?: Rules[Code];
  readonly page: RulePage | undefined;
  /** What is printed about the wrong example. */
  readonly messages: string;
}

/** So many columns are read with ease. */
const WIDTH = 96;

/** The page of a code as Markdown, which reads well in a terminal too. */
export function pageText(one: Explained, catalogue: Catalogue, paint: Painter): string {
  const { page, messages } = one;
  const words = catalogue.page;
  const blocks = [
    heading(one, catalogue, paint),
    ...(page?.text[catalogue.locale].trim().split('\n\n') ?? []).map((text) => paragraph(text, paint)),
    ...example(words.wrong, page?.wrong ?? [], paint),
    ...(messages === '' ? [] : [paint.bold(`## ${words.messages}`), indented(messages)]),
    ...example(words.right, page?.right ?? [], paint),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function heading({ code, severity, inWorkspace }: Explained, catalogue: Catalogue, paint: Painter): string {
  const { page, severity: names } = catalogue;
  const here = inWorkspace === 'off' ? page.off : inWorkspace && names[inWorkspace];
  const set = here === undefined ? '' : ` (${page.inWorkspace}: ${here})`;
  return `${paint.bold(code)} — ${paint[INK[severity]](names[severity])}${set}`;
}

function paragraph(text: string, paint: Painter): string {
  if (text.startsWith('#')) return paint.bold(text);
  return wrapped(text).replace(/`[^`]+`/g, (code) => paint.cyan(code));
}

/** Words and pieces of code on lines of a readable length. */
function wrapped(text: string): string {
  let column = 0;
  return text.replace(/ ?(?:`[^`]*`|[^ ])+/g, (word) => {
    const fits = column + word.length <= WIDTH;
    column = fits ? column + word.length : word.length - 1;
    return fits ? word : `\n${word.trimStart()}`;
  });
}

function example(title: string, files: readonly ExampleFile[], paint: Painter): string[] {
  if (files.length === 0) return [];
  const shown = files.flatMap((file) => [paint.bold(`### ${file.path}`), indented(linesOf(file))]);
  return [paint.bold(`## ${title}`), ...shown];
}

/** As an editor would show it: what is no UTF-8 becomes �. */
const textOf = ({ encoding, content }: ExampleFile) =>
  encoding === 'utf8' ? content : Buffer.from(content, 'base64').toString('utf8');

const linesOf = (file: ExampleFile) =>
  textOf(file)
    .split('\n')
    .map((line) => visible(line, '\t'))
    .join('\n');

const indented = (text: string) => text.trimEnd().replace(/^(?=.)/gm, '    ');

/** The same for programs. */
export function pageJson(one: Explained, catalogue: Catalogue): string {
  const { code, severity, inWorkspace, page, messages } = one;
  const files = (list: readonly ExampleFile[]) =>
    list.map((file) => ({ path: file.path, text: textOf(file) }));
  const made = {
    schemaVersion: 1,
    code,
    severity,
    ...(inWorkspace !== undefined && { severityInWorkspace: inWorkspace }),
    sentence: page && sentenceOf(page, catalogue.locale),
    page: page?.text[catalogue.locale],
    command: page?.command,
    wrong: files(page?.wrong ?? []),
    messages,
    right: files(page?.right ?? []),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}
