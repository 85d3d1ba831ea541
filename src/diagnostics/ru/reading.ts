import type { Reading } from '../../language/typed-number.js';
import type { Catalogue } from '../catalogue.js';
import type { Codes, ValueKind } from '../codes.js';
import {
  choosing,
  code,
  converted,
  example,
  formOf,
  meantNumbers,
  names,
  PERIOD_FORMS,
  QUANTITY_FORMS,
  readAs,
  wholeReadings,
} from '../show.js';
import { READ_KINDS } from './exactness.js';
import { meant } from './meant.js';
import { duplicateKey, severalReports } from './repeated.js';
import { system } from './system.js';
import { writeEntry, yamlSyntax } from './yaml.js';

export const choose = choosing(meant, (known) => `Здесь допустимо: ${known}.`);

function notUtf8({ encoding, file }: Codes['not-utf8']) {
  if (encoding === undefined)
    return {
      message: 'Здесь повреждён знак, остальной файл записан в UTF-8.',
      hint: 'Наберите этот знак заново и сохраните файл как UTF-8.',
    };
  const without =
    encoding === 'WINDOWS-1251'
      ? ' В Windows-1251 нет казахских букв: если вместо них стоит `?`, сохраните текст заново из оригинала.'
      : '';
  return {
    message: `Файл не в кодировке UTF-8; вероятно, это ${encoding}.`,
    hint: `Сохраните его в редакторе как UTF-8 или преобразуйте: ${code(converted(encoding, file))}.${without}`,
  };
}

const KINDS: { readonly [K in ValueKind]: string } = {
  number: 'число',
  text: 'текст',
  list: 'список',
  mapping: 'ключи со значениями',
  truth: 'true или false',
  nothing: 'пустое значение',
  quantity: 'количество',
};

/** How a value is written that has another kind than it should have. */
function kindHint({ expected, actual, key, suggestion }: Codes['wrong-type']): { readonly hint?: string } {
  if (expected.includes('mapping') && actual === 'list')
    return {
      hint: `Уберите ${code('- ')} перед ключами${suggestion === undefined ? '' : `: ${code(suggestion)}`}.`,
    };
  if (suggestion !== undefined) return { hint: `Напишите ${code(suggestion)}.` };
  if (expected.includes('quantity')) return { hint: `Количество записывается так: ${QUANTITY_FORMS}.` };
  const form = formOf(key);
  if (form !== undefined && !expected.includes('text')) return { hint: `Это записывается так: ${form}.` };
  if (expected.includes('text')) return { hint: 'Заключите текст в кавычки: `"…"`.' };
  if (expected.includes('list'))
    return { hint: 'Список записывается так: `[a, b]` или по строкам, каждая с `- ` в начале.' };
  return expected.includes('mapping') ? { hint: 'Ключи стоят на отдельных строках: `ключ: значение`.' } : {};
}

function wrongType(args: Codes['wrong-type']) {
  const { expected, actual, key, entry, rest = [] } = args;
  if (entry !== undefined && rest.length > 0)
    return {
      message: `Перед пунктами списка ${code(key)} нет ${code('- ')}.`,
      hint: `Напишите ${[entry, ...rest].map(code).join(', ')}, каждый пункт на своей строке.`,
    };
  if (entry !== undefined)
    return { message: `Перед пунктом списка ${code(key)} нет ${code('- ')}.`, hint: writeEntry(entry) };
  const message = `Здесь должно быть: ${expected.map((kind) => KINDS[kind]).join(' или ')}, а указано: ${KINDS[actual]}.`;
  return { message, ...kindHint(args) };
}

function wholeHint(text: string): string {
  const whole = wholeReadings(text);
  return whole
    ? `Напишите целое число, без запятой и точки: ${code(whole.thousands)}, если речь о тысячах, ${code(whole.joined)}, если знак лишний.`
    : 'Напишите целое число; полторы тысячи пишутся `1500`, без запятой и точки.';
}

const EMPTY = {
  quantity: 'Напишите число или удалите строку. `0` означает, что считали и не было ни одного.',
  metrics: 'Напишите под ним показатели, а если сообщить нечего — `metrics: {}`.',
  other: 'Напишите его или удалите строку.',
};

const LIMITS = {
  size: (limit: number) => `Размер файла больше ${limit} байт.`,
  depth: (limit: number) => `Вложенность в файле больше допустимой (${limit}).`,
  aliases: (limit: number) => `Ссылки в файле разворачиваются более чем в ${limit} значений.`,
  pieces: (limit: number) => `Ключей, значений и знаков в файле больше допустимого (${limit}).`,
  text: (limit: number) => `Здесь один текст длиннее ${limit} знаков.`,
};

/** What to write where no number can be told. */
const COUNT = {
  text: 'Пишите только цифры, без пробелов, единиц и кавычек.',
  share: 'Доля — не количество: напишите, сколько их было.',
  range:
    'Укажите одно число — сколько насчитали. Если известен только минимум, пишите `">=10"`, если число примерное — `"~12"`.',
};
const writeDigits = (text: string, suggestion: string) =>
  `Напишите ${code(suggestion)}${text === suggestion ? ' без кавычек' : ''}.`;

function digitsOf(readings: readonly Reading[] = []): string {
  const meant = meantNumbers(readings);
  if (meant.length === 0) return 'Пишите только цифры.';
  return meant.length > 1
    ? `Напишите то, что имелось в виду: ${meant.join(' или ')}.`
    : `Если имелось в виду ${meant.join()}, так и напишите.`;
}

/** What can be wrong with a file, its YAML and its shape. */
export const reading = {
  'unreadable-file': ({ reason, detail }) => ({
    message: `Прочитать не удалось: ${reason === 'other' ? detail : system[reason]}.`,
    ...(reason === 'missing' && { hint: 'Проверьте написание и папку, в которой запущена команда.' }),
    ...(reason === 'special' && {
      hint: `Чтобы проверить вывод другой программы, подайте его на стандартный ввод: ${code('… | smg-report validate -')}.`,
    }),
  }),
  'not-utf8': notUtf8,
  'yaml-syntax': yamlSyntax,
  'unquoted-qualifier': ({ text }) => ({
    message: `Число со знаком ${code('>')} должно стоять в кавычках: без них YAML видит начало блока текста.`,
    hint:
      text === undefined
        ? `Напишите число полностью, цифрами и в кавычках, например ${code('">10000"')}.`
        : `Напишите ${code(`"${text}"`)}.`,
  }),
  'duplicate-key': duplicateKey,
  'several-documents': () => ({
    message: 'Здесь начинается второй документ YAML, а в файле должен быть один.',
    hint: 'Поместите каждый документ в отдельный файл, без строки `---`.',
  }),
  'several-reports': severalReports,
  'empty-file': () => ({
    message: 'Файл пуст.',
    hint: `Укажите по меньшей мере ${example('region')}, ${example('period')} и ${example('metrics')}.`,
  }),
  'limit-exceeded': ({ what, limit }) => ({
    message: LIMITS[what](limit),
    hint: 'Отчёт одного региона намного меньше: тот ли это файл?',
  }),
  'unknown-key': ({ key, known, suggestion }) => ({
    message: `Ключ ${code(key)} здесь неизвестен.`,
    ...choose(suggestion, known, key),
  }),
  'misplaced-key': ({ keys, under, form }) => ({
    message:
      under === undefined
        ? `Ключ ${names(keys)} сдвинут слишком далеко вправо: к тому, что выше, он не относится.`
        : `${keys.length === 1 ? 'Место ключа' : 'Место ключей'} ${names(keys)} — под ${code(under)}.`,
    hint:
      under === undefined
        ? 'Начните его с первой колонки, как `region`.'
        : form === undefined
          ? `Напишите под строкой ${code(`${under}:`)}, на два пробела правее.`
          : `Напишите там ${code(form)}.`,
  }),
  'missing-key': ({ key }) => ({
    message: `Не указан ключ ${code(key)}.`,
    hint: `Добавьте ${example(key)}.`,
  }),
  'missing-language': ({ language, split }) =>
    split
      ? {
          message: 'Казахский и русский тексты одной записи стоят в двух пунктах.',
          hint: `Уберите ${code('- ')} перед следующим ${code(language)}.`,
        }
      : {
          message: `Нет текста на ${language === 'kk' ? 'казахском' : 'русском'} языке; речь звучит на обоих.`,
          hint: `Добавьте ${example(language)}.`,
        },
  'empty-text': () => ({ message: 'Текст пуст.', hint: 'Напишите текст или удалите ключ.' }),
  'empty-value': ({ key, what }) => ({ message: `У ключа ${code(key)} нет значения.`, hint: EMPTY[what] }),
  'wrong-type': wrongType,
  'wrong-value': ({ text, allowed, suggestion }) => ({
    message: `Значение ${code(text)} здесь недопустимо.`,
    ...choose(suggestion, allowed),
  }),
  'bad-format': ({ text, pattern }) => ({
    message: `Запись ${code(text)} не имеет требуемого вида.`,
    hint: `Требуемый вид, как регулярное выражение: ${code(pattern)}.`,
  }),
  'bad-period': ({ text, suggestion }) => ({
    message: `${code(text)} — не период.`,
    hint: suggestion === undefined ? `Период записывается так: ${PERIOD_FORMS}.` : meant(suggestion),
  }),
  'number-text': ({ text, suggestion, instead }) => ({
    message: `${code(text)} — текст, а не целое число.`,
    hint: suggestion === undefined ? COUNT[instead ?? 'text'] : writeDigits(text, suggestion),
  }),
  'number-fraction': ({ text, suggestion }) => ({
    message: `${code(text)} — не целое число, а считаются только целые.`,
    hint: suggestion === undefined ? wholeHint(text) : `Напишите ${code(suggestion)}.`,
  }),
  'number-negative': ({ text }) => ({
    message: `${code(text)} меньше нуля; количество таким быть не может.`,
    hint: `Напишите ${code(text.replace(/\D/g, ''))}, если имелось в виду это, иначе ${code('0')} или больше.`,
  }),
  'number-too-large': ({ text, limit }) => ({
    message: `${code(text)} больше ${limit} — наибольшего числа, которое складывается точно.`,
    hint: 'Нет ли лишних цифр?',
  }),
  'number-notation': ({ text, suggestion, readings }) => ({
    message: readings
      ? `Запись ${code(text)} одни программы читают как ${readings.map((one) => readAs(one, READ_KINDS)).join(', другие — как ')}.`
      : `Запись ${code(text)} разные программы понимают по-разному.`,
    hint: suggestion === undefined ? digitsOf(readings) : `Напишите ${code(suggestion)}.`,
  }),
  'reserved-character': ({ codePoint }) => ({
    message: `В тексте есть знак ${codePoint}: он служебный или невидимый, и напечатать его нельзя.`,
    hint: 'Удалите его или наберите это место заново.',
  }),
} satisfies Partial<Catalogue['codes']>;
