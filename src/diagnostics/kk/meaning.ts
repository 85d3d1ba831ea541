import type { Catalogue } from '../catalogue.js';
import type { Codes } from '../codes.js';
import { code, meaning as equation, excess, names, regionList, unequal } from '../show.js';
import { meant } from './meant.js';
import { choose } from './reading.js';

const LANGUAGE = { kk: 'Қазақша', ru: 'Орысша' };

const unknown = (message: string, list: string, { id, suggestion }: Codes['unknown-region']) => ({
  message,
  hint:
    suggestion === undefined
      ? `Тізімді ${code(`smg-report codelist ${list}`)} командасы көрсетеді.`
      : meant(suggestion, id),
});

function lifetime(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `ол ${from} күнінен ${to} күніне дейін болған`;
  if (from !== undefined) return `ол ${from} күнінен бастап бар`;
  return to === undefined ? 'ол кезде болмаған' : `ол ${to} күніне дейін болған`;
}

/** When a name was in use. */
function calledSo(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return ` (бұл атау ${from} күнінен ${to} күніне дейін болған)`;
  if (from !== undefined) return ` (бұл атау ${from} күнінен бастап қолданылады)`;
  return to === undefined ? '' : ` (бұл атау ${to} күніне дейін болған)`;
}

/** What can be wrong with what the files say, one by one and together. */
export const meaning = {
  'unknown-region': (args) => unknown(`${code(args.id)} деген өңір жоқ.`, 'regions', args),
  'unknown-metric': (args) => unknown(`${code(args.id)} деген көрсеткіш жоқ.`, 'metrics', args),
  'unknown-sphere': (args) => unknown(`${code(args.id)} деген сала жоқ.`, 'spheres', args),
  'unknown-part': ({ id, metric, known, suggestion }) => ({
    message: `${code(metric)} көрсеткішінің ${code(id)} деген құрамдас бөлігі жоқ.`,
    ...choose(suggestion, known, id),
  }),
  'region-not-in-period': ({ region, period, from, to, within }) => ({
    message: `${code(period)} кезеңінде ${code(region)} өңірі жоқ: ${lifetime(from, to)}.`,
    hint: `${within.length > 0 ? `Оған дейін бұл аумақ ${names(within)} құрамында болған: сол өңірді көрсетіңіз немесе кезеңді түзетіңіз.` : 'Өңірді немесе кезеңді түзетіңіз.'} Өңірлер кезеңнің соңғы күніндегі жағдай бойынша алынады.`,
  }),
  'region-renamed': ({ alias, region, period, from, to }) => ({
    message: `${code(period)} кезеңінде өңір ${code(alias)} деп аталмаған${calledSo(from, to)}; есеп ${code(region)} өңірінікі деп қабылданды.`,
    hint: `${code(region)} деп жазыңыз.`,
  }),
  'duplicate-sphere': ({ sphere }) => ({
    message: `${code(sphere)} саласы мұнда қайталанып тұр.`,
    hint: 'Екеуін бір жазбаға біріктіріп, сандарын қосыңыз.',
  }),
  'parts-differ': ({ total, parts, sum, least }) => ({
    message: `Құрамдас бөліктердің қосындысы ${code(total.id)} көрсеткішіне тең емес: ${unequal(total, parts, sum, least)}.`,
    hint: `${equation(total, parts, '=')}: жиынтықты немесе құрамдас бөлікті түзетіңіз.`,
  }),
  'parts-exceed': ({ total, parts, sum, together }) => ({
    message: `${together ? `${code(together.region)} өңірінің ${together.reports} есебін қосқанда, құрамдас` : 'Құрамдас'} бөліктер ${code(total.id)} көрсеткішінен асып кетті: ${excess(total, parts, sum)}.`,
    hint: `${equation(total, parts, '≥')}: жиынтықты немесе құрамдас бөлікті түзетіңіз.`,
  }),
  'spheres-exceed': ({ total, parts, sum }) => ({
    message: `Салалар бойынша қосынды ${code(total.id)} көрсеткішінен асып кетті: ${excess(total, parts, sum)}.`,
    hint: `Салалардың (${names(parts.map((part) => part.id))}) қосындысы көрсеткіштен кем бола алады, бірақ аспауға тиіс.`,
  }),
  'about-not-reported': ({ metric }) => ({
    message: `Мәтін ${code(metric)} көрсеткіші туралы делінген, бірақ бұл файлда ондай көрсеткіш жоқ.`,
    hint: `${code(metric)} көрсеткішін ${code('metrics')} бөліміне қосыңыз немесе ${code('about')} тізімінен алып тастаңыз.`,
  }),
  'about-number-missing': ({ metric, number, language }) => ({
    message: `${LANGUAGE[language]} мәтін ${code(metric)} көрсеткіші туралы, бірақ онда оның саны (${number}) жоқ.`,
    hint: `${code('about')} тізіміндегі көрсеткіш тек осы мәтінде айтылады: санды екі тілде де жазыңыз.`,
  }),
  'duplicate-report': ({ region, period, other }) => ({
    message: `${code(region)} өңірінің ${code(period)} кезеңіндегі есебі ${other} файлында бар: сандары екі рет есептелер еді.`,
    hint: 'Екі файлдың бірін қалдырыңыз.',
  }),
  'period-overlap': ({ region, period, other, otherPeriod }) => ({
    message: `${code(period)} кезеңі ${other} файлындағы ${code(otherPeriod)} кезеңімен қабаттасады: ${code(region)} өңірінің айлары екі рет есептелер еді.`,
    hint: 'Бір өңірдің есептері бірінен соң бірі келе алады, бірақ қабаттаспауға тиіс: кезеңдердің бірін түзетіңіз.',
  }),
  'period-outside': ({ period, briefing }) => ({
    message: `Есептің ${code(period)} кезеңі брифингтің ${code(briefing)} кезеңіне кірмейді.`,
    hint: 'Кезеңді түзетіңіз немесе файлды өз кезеңінің жұмыс қалтасына көшіріңіз.',
  }),
  'period-gap': ({ region, months }) => ({
    message: `${code(region)} өңірінен мына айлар бойынша есеп жоқ: ${names(months)}.`,
  }),
  'region-missing': ({ regions }) => ({
    message:
      regions.length === 1
        ? `Есебі әлі түспеген өңір: ${regionList(regions, 'kk')}.`
        : `${regions.length} өңірден есеп әлі түскен жоқ: ${regionList(regions, 'kk')}.`,
  }),
  'file-of-other-region': ({ region, named }) => ({
    message: `Файл ${code(named)} өңірінің атымен аталған, ал ішіндегі есеп – ${code(region)} өңірінікі.`,
    hint: 'Екі өңірдің файлдары ауысып кетпегенін тексеріңіз. Өңірді түзетіңіз немесе файлдың атын өзгертіңіз.',
  }),
  'region-unexpected': ({ region, missing }) => ({
    message: `${code(region)} өңірінен есеп күтілмейді: ол тізімде жоқ.`,
    hint: `Оны smg-report.yaml файлындағы ${code('expected')} тізіміне қосыңыз немесе өңірді түзетіңіз${missing.length > 0 ? `; әзірге есебі жоқ: ${regionList(missing, 'kk')}` : ''}.`,
  }),
  'region-withheld': ({ region, files, errors }) => ({
    message: `Сіздің нұсқауыңыз бойынша ${code(region)} өңірі есепке алынбады: ${files.join(', ') || 'файл жоқ'}; қате саны – ${errors}.`,
  }),
  'no-such-report': ({ region }) => ({
    message: `${code(region)} өңірін есепке алмау сұралған, бірақ одан есеп түспеген.`,
    hint: `${code('--without')} параметріндегі өңірді тексеріңіз.`,
  }),
  'total-too-large': ({ metric, limit }) => ({
    message: `${code(metric)} көрсеткішінің жиынтығы айтуға болатын ең үлкен саннан (${limit}) асады.`,
    hint: 'Артық цифр жазылған есепті іздеңіз.',
  }),
  'stated-below-total': ({ metric, stated, total, period }) => ({
    message: `Ел бойынша мәлімделген ${code(metric)} саны (${stated}) өңірлердің ${period === undefined ? '' : `${code(period)} кезеңіндегі `}қосындысынан (${total}) кем.`,
    hint: `Мәлімделген санды түзетіңіз немесе саны асыра көрсетілген есепті іздеңіз: ${code(`smg-report explain ${metric}`)}.`,
  }),
  'kinds-mixed': ({ part, partKind, whole, kind }) => ({
    message: `${code(part)} (${partKind}) көрсеткіші ${code(whole)} (${kind}) көрсеткішінің бөлігі бола алмайды: ағын (flow) уақыт өте қосылады, ал қордың (stock) соңғы саны алынады.`,
    hint: `Оны ${code('consists_of')} тізімінен алып тастаңыз немесе екеуіне бір ${code('kind')} беріңіз.`,
  }),
  'part-words-missing': ({ part, whole }) => ({
    message: `${code(part)} – ${code(whole)} көрсеткішінің бөлігі, бірақ оны жиынтықтан кейін қалай айту керегі көрсетілмеген.`,
    hint: `${code(part)} көрсеткішінің ${code('kk')} және ${code('ru')} бөлімдеріне ${code('part')} қосыңыз.`,
  }),
} satisfies Partial<Catalogue['codes']>;
