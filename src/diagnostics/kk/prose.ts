import type { Catalogue } from '../catalogue.js';
import { changedLetters } from '../letters.js';
import { code, shortened } from '../show.js';

const LANGUAGE = { kk: 'Қазақша', ru: 'Орысша' };
const SMALL = { kk: 'қазақша', ru: 'орысша' };

const write = (suggestion: string | undefined) =>
  suggestion === undefined ? {} : { hint: `${code(suggestion)} деп жазыңыз.` };

/** «(`p` U+0070)», or nothing. */
const bracketed = (letters: string) => (letters === '' ? '' : ` (${letters})`);

/** What is probably a slip in the texts that regions send. */
export const prose = {
  'mixed-script': ({ text, suggestion }) => ({
    message: `${code(text)} сөзінде екі әліпбидің ұқсас әріптері араласқан${bracketed(changedLetters(text, suggestion))}.`,
    ...(suggestion !== undefined && { hint: `${code(suggestion)} деп, бір әліпбимен жазыңыз.` }),
  }),
  'kazakh-letter': ({ text, suggestion }) => ({
    message: `${code(text)} сөзінде қазақ әрпінің орнына орыс әрпі терілген.`,
    ...write(suggestion),
  }),
  spacing: ({ text, suggestion }) => ({
    message: `Бос орын жетіспейді немесе артық: ${code(text)}.`,
    ...write(suggestion),
  }),
  'straight-quotes': ({ text, suggestion }) => ({
    message: `Тік тырнақша: ${code(text)}. Баяндамада «…» қойылады.`,
    ...write(suggestion),
  }),
  'hyphen-for-dash': ({ text, suggestion }) => ({
    message: `Сызықшаның орнына дефис тұр: ${code(text)}.`,
    ...write(suggestion),
  }),
  'lower-case-sentence': ({ text, suggestion }) => ({
    message: `Сөйлем кіші әріптен басталған: ${code(text)}.`,
    ...write(suggestion),
  }),
  'number-agreement': ({ text, suggestion }) => ({
    message: `${code(text)} тіркесінде сан мен сөз үйлеспейді.`,
    ...(suggestion === undefined
      ? { hint: 'Санды сөзбен айтып, дауыстап оқып көріңіз.' }
      : write(suggestion)),
  }),
  'figures-differ': ({ number, language, other }) => ({
    message:
      other === undefined
        ? `${LANGUAGE[language]} мәтінде ${code(number)} саны бар, ${SMALL[language === 'kk' ? 'ru' : 'kk']} мәтінде жоқ.`
        : `${LANGUAGE[language]} мәтінде ${code(number)}, ${SMALL[language === 'kk' ? 'ru' : 'kk']} мәтінде ${code(other)} тұр.`,
    hint: 'Екі мәтін де оқылады: сандары бірдей болуға тиіс.',
  }),
  'metric-differs': ({ metric, text, number }) => ({
    message: `Мәтінде ${code(text)} делінген, ал осы файлда ${code(metric)} көрсеткіші – ${number}.`,
    hint: 'Мәтінді немесе көрсеткішті түзетіңіз. Мәтін басқа нәрсе туралы болса, не туралы екенін жазыңыз.',
  }),
  'placeholder-text': ({ text }) => ({
    message: `${code(text)} – толтырылмай қалған дайындама сияқты.`,
    hint: 'Айтылатын мәтінді жазыңыз немесе алып тастаңыз.',
  }),
  'doubled-text': ({ text }) => ({
    message: `Мәтін қатарынан екі рет жазылған: ${code(shortened(text))}.`,
    hint: 'Біреуін алып тастаңыз.',
  }),
  'negative-count': ({ text, suggestion }) => ({
    message: `${code(text)} – нөлден кем, ал саналған нәрсе нөлден кем болмайды.`,
    hint: `${code(suggestion ?? text)} деп жазыңыз. Сызықша болса, екі жағына бос орын қойылады.`,
  }),
  'odd-number': ({ text, suggestion }) => ({
    message: `Жыл, сынып, бап пен бөлік оң бүтін санмен жазылады, ал мұнда ${code(text)} тұр.`,
    hint: suggestion === undefined ? 'Тиісті бүтін санды жазыңыз.' : `${code(suggestion)} деп жазыңыз.`,
  }),
  'unfinished-text': ({ text, suggestion }) => ({
    message: `Мәтін сөйлемнің ортасында үзілген немесе соңында нүкте жоқ: ${code(text)}.`,
    hint:
      suggestion === undefined
        ? 'Сөйлемді аяқтаңыз.'
        : `Ештеңе түсіп қалмаса, ${code(suggestion)} деп жазыңыз.`,
  }),
  'wrong-language': ({ language, exchanged }) =>
    exchanged
      ? {
          message: `${code('kk')} мен ${code('ru')} мәтіндерінің орны ауысып кеткен.`,
          hint: 'Орындарын алмастырыңыз.',
        }
      : {
          message: `${code(language)} кілтінің мәтіні ${SMALL[language]} емес.`,
          hint: `Мұнда ${SMALL[language]} мәтін керек.`,
        },
  'fix-refused': () => ({
    message: 'Файл өзгертілген жоқ: түзетулер мәтіннен басқа нәрсені де өзгертер еді.',
    hint: '`smg-report validate` көрсеткен жерлерді қолмен түзетіңіз.',
  }),
} satisfies Partial<Catalogue['codes']>;
