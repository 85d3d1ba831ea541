import type { Codes } from '../codes.js';
import { code } from '../show.js';
import { writeEntry } from './yaml.js';

/** What stands twice in one document, in Russian. */
export function severalReports({ lines, isStream, copy }: Codes['several-reports']) {
  if (copy)
    return {
      message: `С этой строки по строку ${copy.to} повторяется отчёт региона ${code(copy.region)}.`,
      hint: `Удалите строки ${copy.from}–${copy.to} или, если верны они, прежние.`,
    };
  const isOne = lines.length === 1;
  return isStream
    ? {
        message: `Здесь начинается следующий отчёт, а строки ${code('---')} перед ним нет.`,
        hint: `Вставьте строку ${code('---')} перед ${isOne ? 'строкой' : 'строками'} ${lines.join(', ')}.`,
      }
    : {
        message: 'Здесь начинается ещё один отчёт, а в файле должен быть один.',
        hint: isOne
          ? `Перенесите отчёт, который начинается в строке ${lines.join(', ')}, в отдельный файл.`
          : `Перенесите отчёты, которые начинаются в строках ${lines.join(', ')}, в отдельные файлы.`,
      };
}

export function duplicateKey({ key, also = 0, suggestion, entry }: Codes['duplicate-key']) {
  if (entry !== undefined)
    return {
      message: `Здесь пропущено ${code('- ')}: со второго ключа ${code(key)} начинается новый пункт.`,
      hint: writeEntry(entry),
    };
  return {
    message:
      also === 0
        ? `Ключ ${code(key)} повторяется, а учесть можно только одно из значений.`
        : `Ключ ${code(key)} и ${also === 1 ? 'следующий за ним' : `следующие за ним (${also})`} повторяются, а учесть можно только одно из значений.`,
    hint:
      suggestion === undefined
        ? 'Оставьте один из двух.'
        : `Оставьте один из двух; или здесь имелось в виду ${code(suggestion)}?`,
  };
}
