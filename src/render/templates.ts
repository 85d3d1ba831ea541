import runtime from 'handlebars/runtime.js';
import { type Diagnostic, diagnostic, hasErrors, suggest } from '../diagnostics/index.js';
import { specs } from '../generated/templates.js';
import type { LanguageCode, Place } from '../model/place.js';
import type { ParsedTemplate } from './check.js';
import { proofreadTemplates } from './proofread.js';
import type { TemplateSource } from './template-source.js';

type Environment = typeof runtime;
type Helpers = Parameters<Environment['registerHelper']>[0];

/** The templates that a document starts from; all others are their partials. */
const ROOTS = ['opening', 'body', 'tables', 'handout', 'post'] as const;
export type Root = (typeof ROOTS)[number];

/** Prints one root template of one language. */
export type Print = (
  language: LanguageCode,
  root: Root,
  view: object,
  helpers: Record<string, unknown>,
) => string;

const LANGUAGES: readonly LanguageCode[] = ['kk', 'ru'];

/**
 * The built-in templates, with a workspace's in the place of those whose names they bear. These are checked
 * first: with errors nothing is compiled. Handlebars' compiler is loaded only when there is such a template.
 */
export async function loadTemplates(
  overrides: readonly TemplateSource[],
  metrics: readonly string[],
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly print?: Print }> {
  if (overrides.length === 0) return { diagnostics: [], print: printer(runtime, () => ({})) };
  const { default: compiler } = await import('handlebars');
  const diagnostics = [
    ...misplaced(overrides),
    ...(await checked(compiler, overrides, metrics)),
    ...proofreadTemplates(overrides),
  ];
  if (hasErrors(diagnostics)) return { diagnostics };
  const own = (language: LanguageCode) =>
    Object.fromEntries(
      overrides
        .filter(({ name }) => name.startsWith(`${language}/`))
        .map(({ name, text }) => [
          name.slice(3),
          compiler.compile(body(text), { noEscape: true, ignoreStandalone: true }),
        ]),
    );
  return { diagnostics, print: printer(compiler, own) };
}

/** A file's last line end is no part of the template, so that partials can stand inside a line. */
const body = (text: string) => text.replace(/\r\n/g, '\n').replace(/\n$/, '');

function printer(
  handlebars: Environment,
  own: (language: LanguageCode) => Record<string, HandlebarsTemplateDelegate>,
): Print {
  const partialsOf = (language: LanguageCode) => {
    const builtIn = Object.entries(specs[language]).map(([name, spec]) => [name, handlebars.template(spec)]);
    return { ...Object.fromEntries(builtIn), ...own(language) } as Record<string, HandlebarsTemplateDelegate>;
  };
  const partials = { kk: partialsOf('kk'), ru: partialsOf('ru') };
  return (language, root, view, helpers) => {
    const template = partials[language][root];
    if (!template) throw new Error(`there is no template ${language}/${root}`);
    return template(view, {
      helpers: helpers as Helpers,
      partials: partials[language],
      allowProtoPropertiesByDefault: false,
    });
  };
}

/** Files in `templates/` that no document would ever use. */
function misplaced(overrides: readonly TemplateSource[]): Diagnostic[] {
  const known = LANGUAGES.flatMap((language) =>
    Object.keys(specs[language]).map((name) => `${language}/${name}`),
  );
  const used = (name: string) =>
    overrides.some(({ text }) => text.includes(`> ${name.slice(3)}`) || text.includes(`>${name.slice(3)}`));
  return overrides
    .filter(
      ({ name }) =>
        !known.includes(name) && !(LANGUAGES.some((code) => name.startsWith(`${code}/`)) && used(name)),
    )
    .map(({ path, name }) =>
      diagnostic(
        'template-misplaced',
        { name, known, suggestion: suggest(name, known) },
        { place: startOf(path) },
      ),
    );
}

const startOf = (file: string): Place => ({
  file,
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
});

async function checked(
  compiler: Environment,
  overrides: readonly TemplateSource[],
  metrics: readonly string[],
): Promise<Diagnostic[]> {
  const { sources } = await import('../generated/template-sources.js');
  const { checkTemplates } = await import('./check.js');
  const problems: Diagnostic[] = [];
  const parsed = (name: string, file: string, source: string): [string, ParsedTemplate][] => {
    try {
      return [[name, { name, file, source, program: compiler.parse(body(source)) }]];
    } catch (error) {
      problems.push(syntaxError(file, source, error));
      return [];
    }
  };
  const found = LANGUAGES.flatMap((language) => {
    const own = overrides.filter(({ name }) => name.startsWith(`${language}/`));
    const builtIn = Object.entries(sources[language]).flatMap(([name, text]) =>
      parsed(name, `${language}/${name}.hbs`, text),
    );
    const replaced = own.flatMap(({ name, path, text }) => parsed(name.slice(3), path, text));
    return checkTemplates(ROOTS, new Map([...builtIn, ...replaced]), metrics);
  });
  return [...problems, ...found];
}

/** Handlebars tells the line of a syntax error in its message only, and the column not at all. */
function syntaxError(file: string, source: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  const excerpt = source.split(/\r?\n/)[line - 1] ?? '';
  const column = Number(/ - (\d+):(\d+)/.exec(message)?.[2] ?? excerpt.search(/\S|$/)) + 1;
  const range = { start: { line, column }, end: { line, column: Math.max(column + 1, excerpt.length + 1) } };
  const detail = message.split('\n').at(-1) ?? message;
  return diagnostic('template-syntax', { detail }, { place: { file, range, excerpt } });
}
