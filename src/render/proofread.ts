import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { withoutTags } from '../language/mask.js';
import { personalIn } from '../language/personal.js';
import { type Finding, proofread } from '../language/proofread.js';
import type { LanguageCode, Place } from '../model/place.js';
import { placeIn, type TemplateSource } from './template-source.js';

/** The language in which a template is written, by its folder. */
export function languageOfTemplate(name: string): LanguageCode | undefined {
  return (['kk', 'ru'] as const).find((language) => name.startsWith(`${language}/`));
}

/** What is probably a slip in the literal text of templates, and what belongs to a person. */
export function proofreadTemplates(templates: readonly TemplateSource[]): Diagnostic[] {
  return templates.flatMap((template) => {
    const { name, text } = template;
    const language = languageOfTemplate(name);
    const slips = (language ? proofread(text, language, 'template') : []).map((found) =>
      asDiagnostic(found, language ?? 'ru', placeIn(template, found.from, found.to)),
    );
    const personal = personalIn(withoutTags(text)).map(({ kind, from, to }) =>
      diagnostic(`personal-${kind}`, { where: 'text' }, { place: placeIn(template, from, to) }),
    );
    return [...slips, ...personal];
  });
}

function asDiagnostic({ code, typed, write }: Finding, language: LanguageCode, place: Place): Diagnostic {
  if (code === 'wrong-language') return diagnostic(code, { language }, { place });
  return diagnostic(code, { text: typed, suggestion: write }, { place });
}
