import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { withoutTags } from '../language/mask.js';
import { personalIn } from '../language/personal.js';
import { type Finding, proofread } from '../language/proofread.js';
import type { LanguageCode, Place } from '../model/place.js';

/** A workspace's template: `name` is `ru/greeting`. */
interface Template {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** The language in which a template is written, by its folder. */
export function languageOfTemplate(name: string): LanguageCode | undefined {
  return (['kk', 'ru'] as const).find((language) => name.startsWith(`${language}/`));
}

/** What is probably a slip in the literal text of templates, and what belongs to a person. */
export function proofreadTemplates(templates: readonly Template[]): Diagnostic[] {
  return templates.flatMap(({ path, name, text }) => {
    const language = languageOfTemplate(name);
    const slips = (language ? proofread(text, language, 'template') : []).map((found) =>
      asDiagnostic(found, language ?? 'ru', placeIn(path, text, found)),
    );
    const personal = personalIn(withoutTags(text)).map(({ kind, from, to }) =>
      diagnostic(`personal-${kind}`, { where: 'text' }, { place: placeIn(path, text, { from, to }) }),
    );
    return [...slips, ...personal];
  });
}

function asDiagnostic({ code, typed, write }: Finding, language: LanguageCode, place: Place): Diagnostic {
  if (code === 'wrong-language') return diagnostic(code, { language }, { place });
  return diagnostic(code, { text: typed, suggestion: write }, { place });
}

function placeIn(file: string, text: string, { from, to }: Pick<Finding, 'from' | 'to'>): Place {
  const start = position(text, from);
  const excerpt = (text.split('\n')[start.line - 1] ?? '').replace(/\r$/, '');
  return { file, range: { start, end: position(text, to) }, excerpt };
}

function position(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
