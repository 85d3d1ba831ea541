import type { Catalogue } from '../catalogue.js';
import { changedLetters } from '../letters.js';
import { code, shortened } from '../show.js';

const LANGUAGE = { kk: 'казахском', ru: 'русском' };

const write = (suggestion: string | undefined) =>
  suggestion === undefined ? {} : { hint: `Напишите ${code(suggestion)}.` };

/** «(`p` U+0070)», or nothing. */
const bracketed = (letters: string) => (letters === '' ? '' : ` (${letters})`);

/** What is probably a slip in the texts that regions send. */
export const prose = {
  'mixed-script': ({ text, suggestion }) => ({
    message: `В слове ${code(text)} смешаны похожие буквы разных алфавитов${bracketed(changedLetters(text, suggestion))}.`,
    ...(suggestion !== undefined && { hint: `Напишите ${code(suggestion)}, все буквы одного алфавита.` }),
  }),
  'kazakh-letter': ({ text, suggestion }) => ({
    message: `В слове ${code(text)} вместо казахских букв набраны русские.`,
    ...write(suggestion),
  }),
  spacing: ({ text, suggestion }) => ({
    message: `Пропущен или лишний пробел: ${code(text)}.`,
    ...write(suggestion),
  }),
  'straight-quotes': ({ text, suggestion }) => ({
    message: `Прямые кавычки: ${code(text)}. В речи ставят «…».`,
    ...write(suggestion),
  }),
  'hyphen-for-dash': ({ text, suggestion }) => ({
    message: `Дефис стоит там, где нужно тире: ${code(text)}.`,
    ...write(suggestion),
  }),
  'lower-case-sentence': ({ text, suggestion }) => ({
    message: `Предложение начинается со строчной буквы: ${code(text)}.`,
    ...write(suggestion),
  }),
  'number-agreement': ({ text, suggestion }) => ({
    message: `В словах ${code(text)} нет согласования с числом.`,
    ...(suggestion === undefined ? { hint: 'Прочтите вслух, назвав число словами.' } : write(suggestion)),
  }),
  'figures-differ': ({ number, language, other }) => ({
    message:
      other === undefined
        ? `В тексте на ${LANGUAGE[language]} языке есть число ${code(number)}, а на ${LANGUAGE[language === 'kk' ? 'ru' : 'kk']} его нет.`
        : `В тексте на ${LANGUAGE[language]} языке стоит ${code(number)}, а на ${LANGUAGE[language === 'kk' ? 'ru' : 'kk']} — ${code(other)}.`,
    hint: 'Прозвучат оба текста: числа в них должны совпадать.',
  }),
  'metric-differs': ({ metric, text, number }) => ({
    message: `В тексте сказано ${code(text)}, а показатель ${code(metric)} в этом файле равен ${number}.`,
    hint: 'Исправьте текст или показатель. Если в тексте речь о другом, уточните, о чём.',
  }),
  'placeholder-text': ({ text }) => ({
    message: `${code(text)} похоже на заготовку, которую забыли заполнить.`,
    hint: 'Напишите то, что должно прозвучать, или уберите текст.',
  }),
  'doubled-text': ({ text }) => ({
    message: `Текст написан два раза подряд: ${code(shortened(text))}.`,
    hint: 'Уберите повтор.',
  }),
  'negative-count': ({ text, suggestion }) => ({
    message: `${code(text)} — меньше нуля, а количество таким не бывает.`,
    hint: `Напишите ${code(suggestion ?? text)}. Если это тире, с обеих сторон ставится пробел.`,
  }),
  'odd-number': ({ text, suggestion }) => ({
    message: `Год, класс, статья и часть закона обозначаются целым положительным числом, а здесь стоит ${code(text)}.`,
    hint: suggestion === undefined ? 'Напишите нужное целое число.' : `Напишите ${code(suggestion)}.`,
  }),
  'unfinished-text': ({ text, suggestion }) => ({
    message: `Текст обрывается на середине предложения или в конце нет точки: ${code(text)}.`,
    hint:
      suggestion === undefined
        ? 'Допишите предложение.'
        : `Если ничего не пропущено, напишите ${code(suggestion)}.`,
  }),
  'wrong-language': ({ language, exchanged }) =>
    exchanged
      ? {
          message: `Тексты под ${code('kk')} и ${code('ru')} перепутаны местами.`,
          hint: 'Поменяйте их местами.',
        }
      : {
          message: `Текст не на ${LANGUAGE[language]} языке, хотя стоит под ключом ${code(language)}.`,
          hint: `Здесь нужен текст на ${LANGUAGE[language]} языке.`,
        },
  'fix-refused': () => ({
    message: 'Файл не изменён: исправления затронули бы не только тексты.',
    hint: 'Исправьте его вручную, как показывает `smg-report validate`.',
  }),
} satisfies Partial<Catalogue['codes']>;
