import { type At, type Diagnostic, diagnostic } from '../diagnostics/index.js';
import type { Difference } from '../language/numbers-in-text.js';
import { differences } from '../language/proofread.js';
import type { Tree } from '../model/tree.js';
import type { Prose } from './prose.js';

/** A text in both languages, and the pointer below which they stand. */
interface Bilingual {
  readonly kk: string;
  readonly ru: string;
  readonly pointer: string;
}

/** The numbers that only one language of a short text holds: of a note, or of a source. */
export function differingPhrases(tree: Tree, prose: readonly Prose[]): Diagnostic[] {
  return prose.flatMap((one, i) => {
    const next = prose[i + 1];
    const pointer = one.pointer.replace(/\/kk$/, '');
    if (one.kind !== 'phrase' || one.language !== 'kk' || next?.pointer !== `${pointer}/ru`) return [];
    const texts = { kk: one.text, ru: next.text, pointer };
    return differences(texts.kk, texts.ru).map((found) => figuresDiffer(tree, texts, found));
  });
}

/** A number of one language that the other lacks, with the place where the other would say it. */
export function figuresDiffer(
  tree: Tree,
  { kk, ru, pointer: below }: Bilingual,
  found: Difference,
): Diagnostic {
  const { language, number, other } = found;
  const pointer = `${below}/${language}`;
  const opposite = `${below}/${language === 'kk' ? 'ru' : 'kk'}`;
  const text = language === 'kk' ? kk : ru;
  const twin = other ? tree.placeWithin(opposite, other.from, other.to) : tree.place(opposite);
  const at: At = {
    place: tree.placeWithin(pointer, number.from, number.to),
    pointer,
    related: [{ role: 'other-language', place: twin }],
  };
  const args = {
    number: text.slice(number.from, number.to),
    language,
    other: other && (language === 'kk' ? ru : kk).slice(other.from, other.to),
  };
  return diagnostic('figures-differ', args, at);
}
