import type { Codelists } from '../codelists/index.js';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { type CountedNouns, type Finding, proofread, type TextKind } from '../language/proofread.js';
import type { LanguageCode } from '../model/place.js';
import { pointerTo, type Tree } from '../model/tree.js';
import { asList, asObject } from './amount.js';

/** A text that somebody wrote. */
export interface Prose {
  readonly pointer: string;
  readonly text: string;
  readonly language: LanguageCode;
  readonly kind: TextKind;
}

const LANGUAGES: readonly LanguageCode[] = ['kk', 'ru'];

/** The texts of an activity file: highlights, and the notes of quantities wherever these stand. */
export function activityProse(value: unknown): Prose[] {
  const file = asObject(value) ?? {};
  return [
    ...asList(file['highlights']).flatMap((one, i) =>
      bilingual(one, pointerTo('highlights', i), 'sentences'),
    ),
    ...notes(file['metrics'], '/metrics'),
    ...notes(file['monitoring'], '/monitoring'),
  ];
}

/** The texts of `smg-report.yaml`: who speaks, and the sources of stated figures. */
export function workspaceProse(value: unknown): Prose[] {
  const settings = asObject(value) ?? {};
  const speaker = asObject(settings['speaker']) ?? {};
  return [
    ...bilingual(speaker['name'], '/speaker/name', 'name'),
    ...bilingual(speaker['position'], '/speaker/position', 'phrase'),
    ...asList(settings['stated']).flatMap((one, i) =>
      bilingual(asObject(one)?.['source'], pointerTo('stated', i, 'source'), 'phrase'),
    ),
  ];
}

function bilingual(value: unknown, pointer: string, kind: TextKind): Prose[] {
  const texts = asObject(value) ?? {};
  return LANGUAGES.flatMap((language) => {
    const text = texts[language];
    return typeof text === 'string' && text !== ''
      ? [{ pointer: `${pointer}/${language}`, text, language, kind }]
      : [];
  });
}

/** Whatever is called `note`, at any depth. */
function notes(value: unknown, pointer: string): Prose[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => notes(one, `${pointer}/${i}`));
  return Object.entries(asObject(value) ?? {}).flatMap(([key, inner]) => {
    if (typeof inner !== 'object') return [];
    const below = `${pointer}${pointerTo(key)}`;
    return key === 'note' ? bilingual(inner, below, 'phrase') : notes(inner, below);
  });
}

const nouns = new WeakMap<Codelists['metrics'], CountedNouns>();

/** The nouns of the codelist's metrics. */
function nounsOf({ metrics }: Codelists): CountedNouns {
  const known = nouns.get(metrics) ?? {
    kk: metrics.map(({ kk }) => kk.noun),
    ru: metrics.map(({ ru }) => ru.noun),
  };
  nouns.set(metrics, known);
  return known;
}

/** What is probably a slip in some texts, each at the characters that were typed. */
export function proseProblems(tree: Tree, prose: readonly Prose[], codelists: Codelists): Diagnostic[] {
  return exchanged(problemsOf(tree, prose, codelists));
}

/** Two texts of which each is in the other's language were exchanged: one mistake. */
function exchanged(found: readonly Diagnostic[]): Diagnostic[] {
  const wrong = found.filter(({ code }) => code === 'wrong-language');
  const parent = ({ pointer = '' }: Diagnostic) => pointer.slice(0, pointer.lastIndexOf('/'));
  const seconds = new Map(
    wrong.flatMap((one, i) => {
      const next = wrong[i + 1];
      return next && parent(one) === parent(next) ? [[one, next] as const] : [];
    }),
  );
  const dropped = new Set(seconds.values());
  return found
    .filter((one) => !dropped.has(one))
    .map((one) => {
      const place = seconds.get(one)?.place;
      if (one.code !== 'wrong-language' || !place) return one;
      const related = [{ role: 'other-language' as const, place }];
      return { ...one, args: { ...one.args, exchanged: true }, related };
    });
}

function problemsOf(tree: Tree, prose: readonly Prose[], codelists: Codelists): Diagnostic[] {
  return prose.flatMap(({ pointer, text, language, kind }) =>
    proofread(text, language, kind, nounsOf(codelists)).map((found) =>
      asDiagnostic(found, language, { place: tree.placeWithin(pointer, found.from, found.to), pointer }),
    ),
  );
}

function asDiagnostic({ code, typed, write }: Finding, language: LanguageCode, at: object): Diagnostic {
  if (code === 'wrong-language') return diagnostic(code, { language }, at);
  return diagnostic(code, { text: typed, suggestion: write }, at);
}
