import type { Catalogue } from '../catalogue.js';
import { numbered } from '../letters.js';

/** What can be in the way of a document that people hold in their hands. */
export const pages = {
  'pdf-unavailable': () => ({
    message:
      'Для PDF нужны два пакета, которые не установлены: @myriaddreamin/typst-ts-node-compiler и @expo-google-fonts/tinos.',
    hint: 'Установите smg-report заново без `--omit=optional` или выполните `npm install @myriaddreamin/typst-ts-node-compiler @expo-google-fonts/tinos`; либо уберите `pdf` из форматов.',
  }),
  'pictures-unavailable': () => ({
    message: 'Для рисунков в файле Word нужен пакет, который не установлен: @napi-rs/canvas.',
    hint: 'Установите smg-report заново без `--omit=optional` или выполните `npm install @napi-rs/canvas`; либо выберите для этого документа html или pdf.',
  }),
  'letters-missing': ({ document, letters }) => ({
    message: `В документе ${document} есть знаки, которых нет в шрифте: ${letters.map(numbered).join(', ')}.`,
    hint: 'Замените их в тексте или выберите для этого документа другой формат.',
  }),
} satisfies Partial<Catalogue['codes']>;
