import type { Catalogue } from '../catalogue.js';
import { code } from '../show.js';

/** What can be wrong with finished documents, and with the use that they make of the data. */
export const documents = {
  'unfilled-template': ({ document, text, around }) => ({
    message: `${document === undefined ? 'Мәтінде' : `${document} құжатында`} ${code(text)} қалып қойған: «${around}».`,
    hint:
      document === undefined
        ? 'Мәтін де, анықтамалық сөздері де қалай терілсе, солай басылады, олардың ішіне ештеңе қойылмайды: тиісті сөздерді өзіңіз жазыңыз.'
        : 'Бұл жерге ештеңе қойылмаған. Үлгіде `{{атау}}` дегенді кері қиғаш сызықсыз жазыңыз, мәтінде ирек жақша қолданбаңыз.',
  }),
  'broken-value': ({ document, text, around }) => ({
    message: `${document} құжатында мәннің орнында ${code(text)} тұр: «${around}».`,
    hint: 'Үлгі осы жерде шығаратын атауды немесе жіберілген мәтінді тексеріңіз.',
  }),
  'id-in-document': ({ document, text, around }) => ({
    message: `${document} құжатында атаудың орнында ${code(text)} идентификаторы тұр: «${around}».`,
    hint: 'Атауын сөзбен жазыңыз: үлгіде, анықтамалық жазбасында немесе мәтінде.',
  }),
  'empty-sentence': ({ document, text, around }) => ({
    message: `${document} құжатында ${code(text)} белгісінің тұсында ештеңе айтылмаған: «${around}».`,
    hint: 'Белгінің алды бос немесе ол екі рет қойылған. Мәннің бар-жоғын үлгіде `{{#if …}}` арқылы тексеріңіз.',
  }),
  'doubled-space': ({ document, around }) => ({
    message:
      document === undefined
        ? `Екі бос орын қатар тұр немесе шетінде бос орын бар: «${around}».`
        : `${document} құжатында екі бос орын қатар тұр: «${around}».`,
    hint:
      document === undefined
        ? 'Сөз арасында бір ғана бос орын қалдырып, басы мен соңындағысын алып тастаңыз.'
        : 'Үлгіде немесе анықтамалықта біреуін ғана қалдырыңыз.',
  }),
  'metric-unprinted': ({ metric }) => ({
    message: `${code(metric)} көрсеткішін өңірлер тапсырады, бірақ ол баяндамада да, кестелерде де жоқ.`,
    hint: `Оны ${code(`{{total "${metric}"}}`)} немесе кесте арқылы шығарыңыз, әйтпесе өңірлерден сұрамаңыз.`,
  }),
  'post-too-long': ({ document, count, most }) => ({
    message: `${document} құжатының соңы қиылды: көрсеткіштер мен өңірлерсіз де онда ${count} таңба бар, ал хабарламаға ${most} таңба сыяды.`,
    hint: 'Хабарлама үлгісін қысқартыңыз.',
  }),
  'metric-unreported': ({ metric }) => ({
    message: `Үлгі ${code(metric)} көрсеткішін шығарады, бірақ оны ешбір өңір тапсырмаған: бұл жер бос қалады.`,
    hint: 'Осы кезеңде бұл сөйлемді үлгіден алып тастаңыз немесе санды өңірлерден сұраңыз.',
  }),
} satisfies Partial<Catalogue['codes']>;
