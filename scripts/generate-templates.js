// Precompiles the built-in templates: what is in `templates/` belongs to both languages, unless a language has its own.
import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

const LANGUAGES = ['kk', 'ru'];

/** By name, the sources that one language sees. */
function sourcesOf(language) {
  const folders = ['templates', `templates/${language}`];
  const entries = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => [file.slice(0, -'.hbs'.length), readFileSync(`${folder}/${file}`, 'utf8')]),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** As a template is compiled everywhere: a file's last line end is no part of it, and nothing is escaped again. */
const precompile = (source) =>
  Handlebars.precompile(source.replace(/\n$/, ''), { noEscape: true, ignoreStandalone: true });

/** The text of `src/generated/templates.js` and of the sources beside it. */
export function templateModules() {
  const sources = Object.fromEntries(LANGUAGES.map((language) => [language, sourcesOf(language)]));
  const specs = LANGUAGES.map((language) => {
    const entries = Object.entries(sources[language]).map(
      ([name, source]) => `${JSON.stringify(name)}: ${precompile(source)}`,
    );
    return `${language}: {\n${entries.join(',\n')}\n}`;
  });
  return {
    'templates.js': `export const specs = {\n${specs.join(',\n')}\n};\n`,
    'templates.d.ts':
      "export const specs: Readonly<Record<'kk' | 'ru', Readonly<Record<string, TemplateSpecification>>>>;\n",
    'template-sources.js': `export const sources = ${JSON.stringify(sources, null, 2)};\n`,
    'template-sources.d.ts':
      "export const sources: Readonly<Record<'kk' | 'ru', Readonly<Record<string, string>>>>;\n",
  };
}
