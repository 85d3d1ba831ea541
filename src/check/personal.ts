import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { type PersonalKind, personalIn } from '../language/personal.js';
import type { Tree } from '../model/tree.js';

/** A text and where it stands. */
interface Text {
  readonly pointer: string;
  readonly text: string;
}

const ALL: readonly PersonalKind[] = ['iin', 'phone', 'email', 'card'];

/** What some texts hold that belongs to a person, each at its characters. */
export function personalProblems(
  tree: Tree,
  texts: readonly Text[],
  kinds: readonly PersonalKind[] = ALL,
): Diagnostic[] {
  return texts.flatMap(({ pointer, text }) =>
    personalIn(text)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, from, to }) =>
        diagnostic(
          `personal-${kind}`,
          { where: 'text' },
          { place: tree.placeWithin(pointer, from, to), pointer },
        ),
      ),
  );
}
