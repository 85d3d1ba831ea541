import type { Catalogue } from '../catalogue.js';
import { code, readAs } from '../show.js';

/** What programs may make of something, as it stands in a sentence. */
export const READ_KINDS = { text: 'текст', date: 'дату', infinity: 'бесконечность' };

/** What is typed so that somebody, or some program, would read something else. */
export const exactness = {
  'number-missing': ({ text }) => ({
    message: `${code(text)} — не число. Отсутствие числа — не ноль: неизвестный показатель не указывают.`,
    hint: 'Удалите строку. `0` пишут, только если считали и ничего не было.',
  }),
  'text-notation': ({ text, readings }) => ({
    message: `Здесь ${code(text)} — текст, но другие программы прочтут его как ${readings.map((one) => readAs(one, READ_KINDS)).join(' или ')}.`,
    hint: `Заключите его в кавычки: ${code(`"${text}"`)}.`,
  }),
} satisfies Partial<Catalogue['codes']>;
