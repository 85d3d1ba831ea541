import type { Catalogue } from '../catalogue.js';
import { numbered } from '../letters.js';

/** What can be in the way of a document that people hold in their hands. */
export const pages = {
  'pdf-unavailable': () => ({
    message:
      'PDF жасауға қажетті екі пакет орнатылмаған: @myriaddreamin/typst-ts-node-compiler және @expo-google-fonts/tinos.',
    hint: 'smg-report бағдарламасын `--omit=optional` параметрінсіз қайта орнатыңыз немесе `npm install @myriaddreamin/typst-ts-node-compiler @expo-google-fonts/tinos` командасын орындаңыз; болмаса, пішімдер тізімінен `pdf` сөзін алып тастаңыз.',
  }),
  'pictures-unavailable': () => ({
    message: 'Word файлындағы суреттерге қажетті пакет орнатылмаған: @napi-rs/canvas.',
    hint: 'smg-report бағдарламасын `--omit=optional` параметрінсіз қайта орнатыңыз немесе `npm install @napi-rs/canvas` командасын орындаңыз; болмаса, бұл құжатты html не pdf пішімінде жасаңыз.',
  }),
  'letters-missing': ({ document, letters }) => ({
    message: `${document} құжатында қаріпте жоқ таңбалар бар: ${letters.map(numbered).join(', ')}.`,
    hint: 'Оларды мәтінде басқа таңбамен алмастырыңыз немесе бұл құжатты басқа пішімде жасаңыз.',
  }),
} satisfies Partial<Catalogue['codes']>;
