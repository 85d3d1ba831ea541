/**
 * Kazakh and Russian with numbers.
 *
 * @packageDocumentation
 */
export { countWords } from './aloud.js';
export type * from './interface.js';
export { type KkCase, type KkPart, type KkSphere, type KkVerb, type KkWords, kk } from './kk/index.js';
export type { ProsePiece } from './prose.js';
export {
  type RuCase,
  type RuGender,
  type RuNoun,
  type RuPart,
  type RuPredicate,
  type RuSphere,
  type RuWords,
  ru,
} from './ru/index.js';
export { capitalize } from './sentence.js';
