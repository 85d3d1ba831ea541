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

export const choose = choosing(meant, (known) => `Мұнда рұқсат етілгені: ${known}.`);

function notUtf8({ encoding, file }: Codes['not-utf8']) {
  if (encoding === undefined)
    return {
      message: 'Мұнда таңба бүлінген, файлдың қалған бөлігі UTF-8 кодтауында.',
      hint: 'Осы таңбаны қайта теріп, файлды UTF-8 түрінде сақтаңыз.',
    };
  const without =
    encoding === 'WINDOWS-1251'
      ? ' Windows-1251 кодтауында қазақ әріптері жоқ: олардың орнында `?` тұрса, мәтінді түпнұсқадан қайта сақтаңыз.'
      : '';
  return {
    message: `Файлдың кодтауы UTF-8 емес; шамасы, ${encoding}.`,
    hint: `Редакторда UTF-8 түрінде сақтаңыз немесе түрлендіріңіз: ${code(converted(encoding, file))}.${without}`,
  };
}

const KINDS: { readonly [K in ValueKind]: string } = {
  number: 'сан',
  text: 'мәтін',
  list: 'тізім',
  mapping: 'мәндері бар кілттер',
  truth: 'true немесе false',
  nothing: 'бос мән',
  quantity: 'мөлшер',
};

/** How a value is written that has another kind than it should have. */
function kindHint({ expected, actual, key, suggestion }: Codes['wrong-type']): { readonly hint?: string } {
  if (expected.includes('mapping') && actual === 'list')
    return {
      hint: `Кілттердің алдындағы ${code('- ')} таңбасын алып тастаңыз${suggestion === undefined ? '' : `: ${code(suggestion)}`}.`,
    };
  if (suggestion !== undefined) return { hint: `${code(suggestion)} деп жазыңыз.` };
  if (expected.includes('quantity')) return { hint: `Мөлшер былай жазылады: ${QUANTITY_FORMS}.` };
  const form = formOf(key);
  if (form !== undefined && !expected.includes('text')) return { hint: `Ол былай жазылады: ${form}.` };
  if (expected.includes('text')) return { hint: 'Мәтінді тырнақшаға алыңыз: `"…"`.' };
  if (expected.includes('list'))
    return { hint: 'Тізім былай жазылады: `[a, b]`; немесе әр тармақ жаңа жолда `- ` таңбасынан басталады.' };
  return expected.includes('mapping') ? { hint: 'Әр кілт жеке жолда тұрады: `кілт: мән`.' } : {};
}

function wrongType(args: Codes['wrong-type']) {
  const { expected, actual, key, entry, rest = [] } = args;
  if (entry !== undefined && rest.length > 0)
    return {
      message: `${code(key)} тізіміндегі тармақтардың алдында ${code('- ')} жоқ.`,
      hint: `${[entry, ...rest].map(code).join(', ')} деп, әр тармақты жеке жолға жазыңыз.`,
    };
  if (entry !== undefined)
    return {
      message: `${code(key)} тізіміндегі тармақтың алдында ${code('- ')} жоқ.`,
      hint: writeEntry(entry),
    };
  const message = `Мұнда ${expected.map((kind) => KINDS[kind]).join(' немесе ')} болуға тиіс, ал жазылғаны – ${KINDS[actual]}.`;
  return { message, ...kindHint(args) };
}

function wholeHint(text: string): string {
  const whole = wholeReadings(text);
  return whole
    ? `Үтірсіз және нүктесіз бүтін сан жазыңыз: мың есебімен берілсе – ${code(whole.thousands)}, белгі артық болса – ${code(whole.joined)}.`
    : 'Бүтін сан жазыңыз; бір жарым мың үтірсіз және нүктесіз `1500` деп жазылады.';
}

const EMPTY = {
  quantity:
    'Санын жазыңыз немесе жолды алып тастаңыз. `0` – «саналды, бірақ бірде-бірі болмады» дегенді білдіреді.',
  metrics: 'Астына көрсеткіштерді жазыңыз; айтары болмаса, `metrics: {}` деп жазыңыз.',
  other: 'Мәнін жазыңыз немесе жолды алып тастаңыз.',
};

const LIMITS = {
  size: (limit: number) => `Файл көлемі ${limit} байттан асады.`,
  depth: (limit: number) => `Файлдағы кірістіру деңгейі шектен асады (${limit}).`,
  aliases: (limit: number) => `Файлдағы сілтемелерден шығатын мәндер саны шектен асады (${limit}).`,
  pieces: (limit: number) => `Файлдағы кілттердің, мәндердің және белгілердің саны шектен асады (${limit}).`,
  text: (limit: number) => `Мұндағы бір мәтіннің ұзындығы шектен асады (${limit} таңба).`,
};

/** What to write where no number can be told. */
const COUNT = {
  text: 'Бос орынсыз, өлшем бірлігінсіз және тырнақшасыз, тек цифрмен жазыңыз.',
  share: 'Пайыз нешеу екенін білдірмейді: қанша болғанын санмен жазыңыз.',
  range:
    'Саналған бір ғана санды жазыңыз. Тек ең азы белгілі болса, `">=10"`, сан шамамен алынса, `"~12"` деп жазылады.',
};
const writeDigits = (text: string, suggestion: string) =>
  text === suggestion ? `${code(suggestion)} санын тырнақшасыз жазыңыз.` : `${code(suggestion)} деп жазыңыз.`;

function digitsOf(readings: readonly Reading[] = []): string {
  const meant = meantNumbers(readings);
  if (meant.length === 0) return 'Тек цифрмен жазыңыз.';
  return meant.length > 1
    ? `Қай сан екенін анықтап, соны жазыңыз: ${meant.join(' немесе ')}.`
    : `Бұл ${meant.join()} саны болса, солай жазыңыз.`;
}

/** What can be wrong with a file, its YAML and its shape. */
export const reading = {
  'unreadable-file': ({ reason, detail }) => ({
    message: `Оқу мүмкін болмады: ${reason === 'other' ? detail : system[reason]}.`,
    ...(reason === 'missing' && { hint: 'Атауын және команда іске қосылған қалтаны тексеріңіз.' }),
    ...(reason === 'special' && {
      hint: `Басқа бағдарлама шығарған мәтінді тексеру үшін оны стандартты енгізуге беріңіз: ${code('… | smg-report validate -')}.`,
    }),
  }),
  'not-utf8': notUtf8,
  'yaml-syntax': yamlSyntax,
  'unquoted-qualifier': ({ text }) => ({
    message: `${code('>')} таңбасы бар сан тырнақшада тұруға тиіс: онсыз YAML мұны мәтін блогының басы деп оқиды.`,
    hint:
      text === undefined
        ? `Санды толығымен цифрмен жазып, тырнақшаға алыңыз, мысалы: ${code('">10000"')}.`
        : `${code(`"${text}"`)} деп жазыңыз.`,
  }),
  'duplicate-key': duplicateKey,
  'several-documents': () => ({
    message: 'Мұнда екінші YAML құжаты басталады, ал файлда бір ғана құжат болуға тиіс.',
    hint: 'Әр құжатты `---` жолынсыз жеке файлға салыңыз.',
  }),
  'several-reports': severalReports,
  'empty-file': () => ({
    message: 'Файл бос.',
    hint: `Кемінде мыналарды жазыңыз: ${example('region')}, ${example('period')} және ${example('metrics')}.`,
  }),
  'limit-exceeded': ({ what, limit }) => ({
    message: LIMITS[what](limit),
    hint: 'Бір өңірдің есебі бұдан әлдеқайда шағын: файл дұрыс таңдалған ба?',
  }),
  'unknown-key': ({ key, known, suggestion }) => ({
    message: `${code(key)} кілті мұнда белгісіз.`,
    ...choose(suggestion, known, key),
  }),
  'misplaced-key': ({ keys, under, form }) => ({
    message:
      under === undefined
        ? `${names(keys)} кілті тым оңға шегінген: ол жоғарыдағы кілтке жатпайды.`
        : `${names(keys)} ${keys.length === 1 ? 'кілтінің' : 'кілттерінің'} орны – ${code(under)} астында.`,
    hint:
      under === undefined
        ? 'Оны `region` кілті сияқты бірінші бағаннан бастаңыз.'
        : form === undefined
          ? `${code(`${under}:`)} жолының астына, екі бос орын оңға шегіндіріп жазыңыз.`
          : `Сол жерге ${code(form)} деп жазыңыз.`,
  }),
  'missing-key': ({ key }) => ({ message: `${code(key)} кілті жоқ.`, hint: `${example(key)} қосыңыз.` }),
  'missing-language': ({ language, split }) =>
    split
      ? {
          message: 'Бір жайттың қазақша және орысша мәтіні екі бөлек тармақта тұр.',
          hint: `Келесі ${code(language)} кілтінің алдындағы ${code('- ')} таңбасын алып тастаңыз.`,
        }
      : {
          message: `${language === 'kk' ? 'Қазақша' : 'Орысша'} мәтін жоқ, ал баяндама екі тілде де оқылады.`,
          hint: `${example(language)} қосыңыз.`,
        },
  'empty-text': () => ({ message: 'Мәтін бос.', hint: 'Мәтінді жазыңыз немесе кілтті алып тастаңыз.' }),
  'empty-value': ({ key, what }) => ({ message: `${code(key)} кілтінің мәні жоқ.`, hint: EMPTY[what] }),
  'wrong-type': wrongType,
  'wrong-value': ({ text, allowed, suggestion }) => ({
    message: `Мұнда ${code(text)} деп жазуға болмайды.`,
    ...choose(suggestion, allowed),
  }),
  'bad-format': ({ text, pattern }) => ({
    message: `${code(text)} талап етілген түрде жазылмаған.`,
    hint: `Талап етілген түрі (тұрақты өрнек): ${code(pattern)}.`,
  }),
  'bad-period': ({ text, suggestion }) => ({
    message: `${code(text)} – кезең емес.`,
    hint: suggestion === undefined ? `Кезең былай жазылады: ${PERIOD_FORMS}.` : meant(suggestion),
  }),
  'number-text': ({ text, suggestion, instead }) => ({
    message: `${code(text)} – бүтін сан емес, мәтін.`,
    hint: suggestion === undefined ? COUNT[instead ?? 'text'] : writeDigits(text, suggestion),
  }),
  'number-fraction': ({ text, suggestion }) => ({
    message: `${code(text)} – бүтін сан емес, ал мұнда тек бүтін сан жазылады.`,
    hint: suggestion === undefined ? wholeHint(text) : `${code(suggestion)} деп жазыңыз.`,
  }),
  'number-negative': ({ text }) => ({
    message: `${code(text)} нөлден кем, ал саналған нәрсе нөлден кем болмайды.`,
    hint: `Айтпағыңыз осы болса, ${code(text.replace(/\D/g, ''))} деп, әйтпесе ${code('0')} немесе одан үлкен сан жазыңыз.`,
  }),
  'number-too-large': ({ text, limit }) => ({
    message: `${code(text)} дәл қосуға болатын ең үлкен саннан (${limit}) асады.`,
    hint: 'Артық цифр жоқ па?',
  }),
  'number-notation': ({ text, suggestion, readings }) => ({
    message: readings
      ? `${code(text)} жазбасын бір бағдарламалар ${readings.map((one) => readAs(one, READ_KINDS)).join(' деп, басқалары ')} деп оқиды.`
      : `${code(text)} жазбасын бағдарламалар әртүрлі түсінеді.`,
    hint: suggestion === undefined ? digitsOf(readings) : `${code(suggestion)} деп жазыңыз.`,
  }),
  'reserved-character': ({ codePoint }) => ({
    message: `Мәтінде ${codePoint} таңбасы бар: ол қызметтік немесе көрінбейтін таңба, сондықтан басып шығарылмайды.`,
    hint: 'Оны алып тастаңыз не осы жерді қайта теріңіз.',
  }),
} satisfies Partial<Catalogue['codes']>;
