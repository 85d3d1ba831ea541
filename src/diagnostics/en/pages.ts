import type { Catalogue } from '../catalogue.js';
import { numbered } from '../letters.js';

/** What can be in the way of a document that people hold in their hands. */
export const pages = {
  'pdf-unavailable': () => ({
    message:
      'PDF needs two packages that are not installed: @myriaddreamin/typst-ts-node-compiler and @expo-google-fonts/tinos.',
    hint: 'Install smg-report again without `--omit=optional`, or run `npm install @myriaddreamin/typst-ts-node-compiler @expo-google-fonts/tinos`; or leave `pdf` out of the formats.',
  }),
  'pictures-unavailable': () => ({
    message: 'The pictures of a Word file need a package that is not installed: @napi-rs/canvas.',
    hint: 'Install smg-report again without `--omit=optional`, or run `npm install @napi-rs/canvas`; or make this document as html or pdf.',
  }),
  'letters-missing': ({ document, letters }) => ({
    message: `${document} holds letters that the font has no picture of: ${letters.map(numbered).join(', ')}.`,
    hint: 'Replace them in the text, or make this document in another format.',
  }),
} satisfies Partial<Catalogue['codes']>;
