import type { Catalogue } from '../catalogue.js';
import { around, clock, code, countedFiles, remaining, timed } from '../show.js';
import { inWords } from '../system.js';
import { meant } from './meant.js';
import { choose } from './reading.js';
import { system } from './system.js';

const LANGUAGE = { kk: 'қазақша', ru: 'орысша' };

const suggested = (suggestion: string | undefined, otherwise: string) => ({
  hint: suggestion === undefined ? otherwise : meant(suggestion),
});

/** What can be wrong with workspace, codelists, templates, documents and the output folder. */
export const building = {
  'duplicate-id': ({ id }) => ({
    message: `${code(id)} идентификаторы екі рет берілген.`,
    hint: 'Анықтамалықта идентификатор қайталанбайды. Кірістірілген жазбаны алмастыру үшін сол идентификаторды жұмыс қалтасында бір рет жазу жеткілікті.',
  }),
  'unknown-group': ({ id, suggestion }) => ({
    message: `${code(id)} деген көрсеткіштер тобы жоқ.`,
    ...suggested(suggestion, 'Оны `groups` бөлімінде жариялаңыз немесе алып тастаңыз.'),
  }),
  'unknown-code': ({ id, suggestion }) => ({
    message: `${code(id)} кодты хабарлама жоқ.`,
    ...suggested(suggestion, 'Код әр хабарламада «қате», «ескерту» немесе «ескертпе» сөзінен кейін тұрады.'),
  }),
  'phrase-slot': ({ slot, text }) => ({
    message: `${code(text)} тіркесінде ${code(slot)} дәл бір рет тұруға тиіс.`,
    hint: `${code(slot)} орнына сан қойылады.`,
  }),
  'no-files': ({ pattern }) => ({
    message: `${code(pattern)} үлгісіне сәйкес келетін есеп файлы жоқ.`,
    hint: 'Жолын тексеріңіз. Файл болмауы мүмкін болса, `--allow-empty` қосыңыз.',
  }),
  'no-workspace': ({ folder }) => ({
    message: `${folder} қалтасында да, одан жоғары қалталарда да smg-report.yaml файлы жоқ.`,
    hint: 'Жұмыс қалтасын немесе файлдарды көрсетіңіз.',
  }),
  'template-syntax': ({ detail }) => ({
    message: `Үлгіні оқу мүмкін болмады: ${detail}`,
    hint: 'Әр `{{#атау}}` үшін `{{/атау}}` керек.',
  }),
  'template-unknown-name': ({ name, known, suggestion }) => ({
    message: `Брифингте бұл жерде ${code(name)} деген атау жоқ.`,
    ...choose(suggestion, known),
  }),
  'template-unknown-helper': ({ name, known, suggestion }) => ({
    message: `${code(name)} деген функция жоқ.`,
    ...choose(suggestion, known),
  }),
  'template-unknown-partial': ({ name, known, suggestion }) => ({
    message: `${code(name)} деген қосалқы үлгі жоқ.`,
    ...choose(suggestion, known),
  }),
  'template-misplaced': ({ name, known, suggestion }) => ({
    message: `${code(name)} деген үлгі жоқ: бұл файл ешқашан қолданылмас еді.`,
    ...choose(suggestion, known),
  }),
  'template-argument': ({ helper, usage }) => ({
    message: `${code(helper)} функциясы мұндай аргументтерді қабылдамайды.`,
    hint: `Ол былай қолданылады: ${code(usage)}.`,
  }),
  'unsourced-number': ({ document, text }) => ({
    message: `${document} құжатында ешкім тапсырмаған сан бар: «${text}».`,
    hint: 'Үлгіге цифрдың өзін жазбай, брифингтің көрсеткішін шығарыңыз.',
  }),
  'speech-too-long': ({ document, seconds, most, cuts }) => ({
    message: `${document} құжатын оқуға ${clock(seconds)} мин кетеді, берілген уақыт – ${clock(most)}.`,
    hint:
      remaining(seconds, cuts) <= most
        ? `Алдымен ең ұзақ бөлімдерді қысқартыңыз: ${timed(cuts)}; сонда ${clock(remaining(seconds, cuts))} қалады.`
        : `Мына бөлімдерсіз де ${clock(remaining(seconds, cuts))} мин кетеді: ${timed(cuts)}.`,
  }),
  'unspoken-number': ({ document, number, text }) => ({
    message: `${document} құжатында ${code(number)} саны цифрмен қалды: «${around(text, number)}» мәтінінен оның қалай оқылатыны көрінбейді.`,
    hint: 'Санды сөзбен жазыңыз немесе өзі қатысты зат есімнің қасына қойыңыз.',
  }),
  'parity-differs': ({ language, figure }) => ({
    message: `${figure} саны тек ${LANGUAGE[language]} баяндамада бар.`,
    hint: 'Екі баяндаманың мазмұны бірдей болуға тиіс: екі тілдегі үлгілер мен мәтіндерді салыстырыңыз.',
  }),
  'unwritable-file': ({ printed, ...error }) => ({
    message: `Жазу мүмкін болмады: ${inWords(error, system)}.`,
    hint: printed
      ? 'Шығарылған мәтін толық емес, оны пайдалануға болмайды: себебін жойып, команданы қайталаңыз.'
      : 'Ештеңе өзгертілген жоқ. Файл басқа бағдарламада ашық емес пе, дискіде орын, қалтаға рұқсат бар ма?',
  }),
  'stale-output': ({ paths }) => ({
    message: `Бұрынғы құрастырудан басқа деректермен жасалған құжаттар қалған: ${countedFiles(paths)}. Оларда ескі сандар болуы мүмкін.`,
    hint: 'Оларды бұрынғыдай параметрлермен қайта құрастырыңыз (`build --all` барлық құжатты жасайды) немесе жойыңыз.',
  }),
  'interrupted-build': ({ path }) => ({
    message: `${path} қалтасына бұрынғы құрастыру үзіліп қалған; ондағы файлдар бір-біріне сәйкес келмеуі мүмкін.`,
    hint: 'Құжаттарды толық қайта құрастырыңыз.',
  }),
} satisfies Partial<Catalogue['codes']>;
