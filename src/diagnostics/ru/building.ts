import type { Catalogue } from '../catalogue.js';
import { around, clock, code, countedFiles, remaining, timed } from '../show.js';
import { inWords } from '../system.js';
import { meant } from './meant.js';
import { choose } from './reading.js';
import { system } from './system.js';

const LANGUAGE = { kk: 'казахской', ru: 'русской' };

const suggested = (suggestion: string | undefined, otherwise: string) => ({
  hint: suggestion === undefined ? otherwise : meant(suggestion),
});

/** What can be wrong with workspace, codelists, templates, documents and the output folder. */
export const building = {
  'duplicate-id': ({ id }) => ({
    message: `Идентификатор ${code(id)} указан дважды.`,
    hint: 'В справочнике он не повторяется. Чтобы заменить встроенную запись, достаточно одной записи с её идентификатором в рабочей папке.',
  }),
  'unknown-group': ({ id, suggestion }) => ({
    message: `Нет такой группы показателей: ${code(id)}.`,
    ...suggested(suggestion, 'Объявите её в `groups` или уберите.'),
  }),
  'unknown-code': ({ id, suggestion }) => ({
    message: `Нет сообщения с кодом ${code(id)}.`,
    ...suggested(
      suggestion,
      'Код стоит в каждом сообщении после слова «ошибка», «предупреждение» или «примечание».',
    ),
  }),
  'phrase-slot': ({ slot, text }) => ({
    message: `В обороте ${code(text)} должно ровно один раз стоять ${code(slot)}.`,
    hint: `На место ${code(slot)} ставится число.`,
  }),
  'no-files': ({ pattern }) => ({
    message: `Шаблону ${code(pattern)} не соответствует ни один файл отчётов.`,
    hint: 'Проверьте путь. Если файлов может не быть, добавьте `--allow-empty`.',
  }),
  'no-workspace': ({ folder }) => ({
    message: `Файла smg-report.yaml нет ни в папке ${folder}, ни в папках выше.`,
    hint: 'Укажите рабочую папку или файлы.',
  }),
  'template-syntax': ({ detail }) => ({
    message: `Шаблон не читается: ${detail}`,
    hint: 'К каждому `{{#имя}}` нужно `{{/имя}}`.',
  }),
  'template-unknown-name': ({ name, known, suggestion }) => ({
    message: `Имени ${code(name)} в брифинге здесь нет.`,
    ...choose(suggestion, known),
  }),
  'template-unknown-helper': ({ name, known, suggestion }) => ({
    message: `Функции ${code(name)} нет.`,
    ...choose(suggestion, known),
  }),
  'template-unknown-partial': ({ name, known, suggestion }) => ({
    message: `Вложенного шаблона ${code(name)} нет.`,
    ...choose(suggestion, known),
  }),
  'template-misplaced': ({ name, known, suggestion }) => ({
    message: `Шаблона с именем ${code(name)} нет: этот файл никогда не был бы использован.`,
    ...choose(suggestion, known),
  }),
  'template-argument': ({ helper, usage }) => ({
    message: `Функция ${code(helper)} вызвана с неподходящими аргументами.`,
    hint: `Она вызывается так: ${code(usage)}.`,
  }),
  'unsourced-number': ({ document, text }) => ({
    message: `В документе ${document} есть число, которого никто не сообщал: «${text}».`,
    hint: 'Выведите в шаблоне показатель брифинга вместо самих цифр.',
  }),
  'speech-too-long': ({ document, seconds, most, cuts }) => ({
    message: `Чтение документа ${document} займёт ${clock(seconds)} мин, отведено ${clock(most)}.`,
    hint:
      remaining(seconds, cuts) <= most
        ? `Начните сокращать с самых длинных разделов: ${timed(cuts)}; останется ${clock(remaining(seconds, cuts))}.`
        : `Даже без разделов ${timed(cuts)} чтение займёт ${clock(remaining(seconds, cuts))}.`,
  }),
  'unspoken-number': ({ document, number, text }) => ({
    message: `В документе ${document} число ${code(number)} оставлено цифрами: из текста «${around(text, number)}» не видно, как его прочесть.`,
    hint: 'Напишите число словами или поставьте рядом с существительным, к которому оно относится.',
  }),
  'parity-differs': ({ language, figure }) => ({
    message: `Число ${figure} есть только в ${LANGUAGE[language]} речи.`,
    hint: 'Содержание обеих речей должно быть одинаковым: сравните шаблоны и тексты на двух языках.',
  }),
  'unwritable-file': ({ printed, ...error }) => ({
    message: `Записать не удалось: ${inWords(error, system)}.`,
    hint: printed
      ? 'Выведено не всё, пользоваться этим нельзя: устраните причину и повторите команду.'
      : 'Ничего не изменено. Не открыт ли файл в другой программе, есть ли место на диске и права на папку?',
  }),
  'stale-output': ({ paths }) => ({
    message: `От прежней сборки остались документы, составленные по другим данным: ${countedFiles(paths)}. В них могут быть старые числа.`,
    hint: 'Соберите их заново с прежними параметрами (`build --all` создаёт все документы) или удалите.',
  }),
  'interrupted-build': ({ path }) => ({
    message: `Прежняя сборка в ${path} была прервана; её файлы могут не соответствовать друг другу.`,
    hint: 'Соберите все документы заново.',
  }),
} satisfies Partial<Catalogue['codes']>;
