import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { type NumberProblem, numberProblem } from '../language/typed-number.js';
import { LARGEST_SUBMITTED } from '../model/quantity.js';

type Make = (at: Parameters<typeof diagnostic>[2]) => Diagnostic;

const MAKE: { readonly [C in NumberProblem['code']]: (text: string, problem: NumberProblem) => Make } = {
  'number-text':
    (text, { suggestion, instead }) =>
    (at) =>
      diagnostic('number-text', { text, suggestion, instead }, at),
  'number-fraction':
    (text, { suggestion }) =>
    (at) =>
      diagnostic('number-fraction', { text, suggestion }, at),
  'number-negative': (text) => (at) => diagnostic('number-negative', { text }, at),
  'number-too-large': (text) => (at) =>
    diagnostic('number-too-large', { text, limit: LARGEST_SUBMITTED }, at),
  'number-notation':
    (text, { suggestion, readings }) =>
    (at) =>
      diagnostic('number-notation', { text, suggestion, readings }, at),
  'number-missing': (text) => (at) => diagnostic('number-missing', { text }, at),
};

/** The diagnostic for what is written where a quantity belongs. `shown` is how a message quotes it. */
export function refuseNumber(
  written: string,
  shown: string,
  at: Parameters<typeof diagnostic>[2],
): Diagnostic {
  const problem = numberProblem(written);
  return MAKE[problem.code](shown, problem)(at);
}
