import { code, names } from '../show.js';
import { OUTPUT_FLAGS, type UsageProblem, type UsageWords } from '../usage-words.js';
import { meant } from './meant.js';

const ONE = { format: 'один формат', document: 'один документ', language: 'один язык' };

const suggested = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` ${meant(suggestion)}`;

function say(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'unknown-flag':
      return `Параметра ${code(problem.text)} нет.${suggested(problem.suggestion)}`;
    case 'unknown-command':
      return `Команды ${code(problem.text)} нет.${suggested(problem.suggestion)}`;
    case 'choice':
      return `${problem.flag === undefined ? '' : `${code(problem.flag)}: `}${code(problem.text)} здесь недопустимо.${problem.suggestion === undefined ? ` Допустимо: ${names(problem.allowed)}.` : suggested(problem.suggestion)}`;
    case 'minutes':
      return `${code(problem.text)} — не число минут. Укажите, например, 10 или 7.5.`;
    case 'limit':
      return `${code(problem.text)} не может быть пределом. Укажите целое число или ${code('none')}, чтобы видеть всё.`;
    case 'port':
      return `${code(problem.text)} — не номер порта. Укажите число от 1 до 65535 или не указывайте ничего: тогда будет выбран любой свободный порт.`;
    case 'port-taken':
      return `Порт ${code(problem.text)} недоступен: он занят другой программой или зарезервирован. Укажите другой или не указывайте ничего: тогда будет выбран любой свободный порт.`;
    case 'no-file':
      return `Не указано имя файла. Напишите ${code(`--format ${problem.format}=ФАЙЛ`)}.`;
    case 'data-file':
      return `${code(problem.file)} — файл YAML, в нём могут быть данные. Укажите файл с другим именем.`;
    case 'same-file':
      return problem.file === '-'
        ? `В стандартный вывод идёт только один формат. Для другого укажите файл: ${code(`--format ${problem.format}=ФАЙЛ`)}.`
        : `Два формата нельзя записать в один файл ${code(problem.file)}. Укажите для каждого свой.`;
    case 'missing-argument':
      return `Не указан аргумент ${code(problem.text)}.`;
    case 'missing-value':
      return `После ${code(problem.text)} нет значения.`;
    case 'too-many':
      return `Слишком много аргументов: ${problem.found} вместо ${problem.expected}.`;
    case 'stdin-mixed':
      return `${code('-')} означает стандартный ввод с другими путями его не сочетают.`;
    case 'fix-stdin':
      return `${code('fix')} исправляет файлы на месте и стандартный ввод не читает. Назовите файлы.`;
    case 'several-workspaces':
      return 'Файлы относятся к нескольким рабочим папкам. Подведите итоги по каждой отдельно.';
    case 'never-made':
      return `Документ ${code(`--only ${problem.document}`)} составляется в форматах ${names(problem.formats)}${problem.languages.length > 0 ? ` и на языках ${names(problem.languages)}` : ''}, а указано иное.`;
    case 'unused-format':
      return `${code(`--format ${problem.text}`)}: ни один из запрошенных документов в этом формате не составляется.`;
    case 'several-outputs':
      return `${code('--out -')} печатает ${ONE[problem.what]}, а здесь их ${problem.choices.length}. Добавьте ${problem.choices.map((one) => code(`${OUTPUT_FLAGS[problem.what]} ${one}`)).join(' или ')}.`;
    case 'other':
      return problem.detail;
  }
}

export const usage: UsageWords = {
  error: 'ошибка',
  say,
  see: (command) => `Справка: ${command}`,
};
