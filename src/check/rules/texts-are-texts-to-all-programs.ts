import { diagnostic } from '../../diagnostics/index.js';
import { readingsOf } from '../../language/typed-number.js';
import type { Tree } from '../../model/tree.js';
import { asObject } from '../amount.js';
import type { FileRule } from '../draft.js';

/** Longer texts are no number, date or truth to any program. */
const LONGEST = 20;

/** A text without quotation marks is none that other programs take for a truth, a number or a date: `no`, `012`. */
export const textsAreTextsToAllPrograms: FileRule = ({ tree, prose }) => {
  const { submitted_by: author } = asObject(tree.value) ?? {};
  const signed = typeof author === 'string' ? [{ pointer: '/submitted_by', text: author }] : [];
  return [...prose, ...signed]
    .filter(({ pointer, text }) => text.length <= LONGEST && isPlain(tree, pointer))
    .flatMap(({ pointer, text }) => {
      const readings =
        readingsOf(text)?.filter((one) => typeof one === 'string' || one.kind !== 'text') ?? [];
      if (readings.length === 0) return [];
      return [diagnostic('text-notation', { text, readings }, { place: tree.place(pointer), pointer })];
    });
};

const isPlain = (tree: Tree, pointer: string) => tree.offsets(pointer)?.style === 'plain';
