import type { Catalogue } from '../catalogue.js';
import type { Codes } from '../codes.js';
import { code, meaning as equation, excess, names, regionList, unequal } from '../show.js';
import { counted } from './counted.js';
import { meant } from './meant.js';
import { choose } from './reading.js';

const LANGUAGE = { kk: 'казахском', ru: 'русском' };

const unknown = (message: string, list: string, { id, suggestion }: Codes['unknown-region']) => ({
  message,
  hint:
    suggestion === undefined
      ? `Список выводит команда ${code(`smg-report codelist ${list}`)}.`
      : meant(suggestion, id),
});

function lifetime(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `он существовал с ${from} до ${to}`;
  if (from !== undefined) return `он существует с ${from}`;
  return to === undefined ? 'тогда его не было' : `он существовал до ${to}`;
}

/** When a name was in use. */
function calledSo(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return ` (так он назывался с ${from} до ${to})`;
  if (from !== undefined) return ` (так он называется с ${from})`;
  return to === undefined ? '' : ` (так он назывался до ${to})`;
}

/** What can be wrong with what the files say, one by one and together. */
export const meaning = {
  'unknown-region': (args) => unknown(`Нет такого региона: ${code(args.id)}.`, 'regions', args),
  'unknown-metric': (args) => unknown(`Нет такого показателя: ${code(args.id)}.`, 'metrics', args),
  'unknown-sphere': (args) => unknown(`Нет такой сферы: ${code(args.id)}.`, 'spheres', args),
  'unknown-part': ({ id, metric, known, suggestion }) => ({
    message: `У показателя ${code(metric)} нет составляющей ${code(id)}.`,
    ...choose(suggestion, known, id),
  }),
  'region-not-in-period': ({ region, period, from, to, within }) => ({
    message: `Региона ${code(region)} в периоде ${code(period)} нет: ${lifetime(from, to)}.`,
    hint: `${within.length > 0 ? `До этого его территория входила в ${names(within)}: укажите этот регион или исправьте период.` : 'Исправьте регион или период.'} Регионы берутся на последний день периода.`,
  }),
  'region-renamed': ({ alias, region, period, from, to }) => ({
    message: `В периоде ${code(period)} регион не назывался ${code(alias)}${calledSo(from, to)}; отчёт засчитан как ${code(region)}.`,
    hint: `Напишите ${code(region)}.`,
  }),
  'duplicate-sphere': ({ sphere }) => ({
    message: `Сфера ${code(sphere)} повторяется.`,
    hint: 'Соедините обе записи в одну и сложите числа.',
  }),
  'parts-differ': ({ total, parts, sum, least }) => ({
    message: `Составляющие не дают в сумме ${code(total.id)}: ${unequal(total, parts, sum, least)}.`,
    hint: `${equation(total, parts, '=')}: исправьте итог или составляющую.`,
  }),
  'parts-exceed': ({ total, parts, sum, together }) => ({
    message: `${together ? `Во всех отчётах региона ${code(together.region)} (${together.reports}) составляющих вместе` : 'Составляющих'} больше, чем всего ${code(total.id)}: ${excess(total, parts, sum)}.`,
    hint: `${equation(total, parts, '≥')}: исправьте итог или составляющую.`,
  }),
  'spheres-exceed': ({ total, parts, sum }) => ({
    message: `По сферам ${code(total.id)} больше, чем всего: ${excess(total, parts, sum)}.`,
    hint: `Сумма по сферам (${names(parts.map((part) => part.id))}) может быть меньше показателя, но не больше.`,
  }),
  'about-not-reported': ({ metric }) => ({
    message: `Указано, что текст — о показателе ${code(metric)}, но в этом файле его нет.`,
    hint: `Добавьте ${code(metric)} в ${code('metrics')} или уберите из ${code('about')}.`,
  }),
  'about-number-missing': ({ metric, number, language }) => ({
    message: `В ${LANGUAGE[language]} тексте о показателе ${code(metric)} не указано его число: ${number}.`,
    hint: `О показателе из ${code('about')} говорит только этот текст: напишите число на обоих языках.`,
  }),
  'duplicate-report': ({ region, period, other }) => ({
    message: `Отчёт региона ${code(region)} за ${code(period)} уже есть в файле ${other}: числа были бы учтены дважды.`,
    hint: 'Оставьте один из двух файлов.',
  }),
  'period-overlap': ({ region, period, other, otherPeriod }) => ({
    message: `Период ${code(period)} пересекается с ${code(otherPeriod)} из ${other}: месяцы региона ${code(region)} были бы учтены дважды.`,
    hint: 'Отчёты одного региона могут идти друг за другом, но не пересекаться: исправьте один из периодов.',
  }),
  'period-outside': ({ period, briefing }) => ({
    message: `Период отчёта ${code(period)} не входит в период брифинга ${code(briefing)}.`,
    hint: 'Исправьте период или перенесите файл в рабочую папку его периода.',
  }),
  'period-gap': ({ region, months }) => ({
    message: `Регион ${code(region)} не представил отчёт за ${names(months)}.`,
  }),
  'region-missing': ({ regions }) => ({
    message:
      regions.length === 1
        ? `Отчёта ещё нет: ${regionList(regions, 'ru')}.`
        : `Отчётов ещё нет от ${counted(regions.length, 'региона', 'регионов', 'регионов')}: ${regionList(regions, 'ru')}.`,
  }),
  'file-of-other-region': ({ region, named }) => ({
    message: `Файл назван по региону ${code(named)}, а отчёт в нём — региона ${code(region)}.`,
    hint: 'Проверьте, не перепутаны ли файлы двух регионов. Исправьте регион или переименуйте файл.',
  }),
  'region-unexpected': ({ region, missing }) => ({
    message: `От региона ${code(region)} отчёта не ждут: его нет в списке.`,
    hint: `Добавьте его в ${code('expected')} файла smg-report.yaml или исправьте регион${missing.length > 0 ? `; отчёта ещё нет: ${regionList(missing, 'ru')}` : ''}.`,
  }),
  'region-withheld': ({ region, files, errors }) => ({
    message: `Регион ${code(region)} исключён по Вашему указанию: ${files.join(', ') || 'файлов нет'}; ошибок: ${errors}.`,
  }),
  'no-such-report': ({ region }) => ({
    message: `Регион ${code(region)} указано исключить, но отчёта от него и так нет.`,
    hint: `Проверьте регион после ${code('--without')}.`,
  }),
  'total-too-large': ({ metric, limit }) => ({
    message: `Итог ${code(metric)} больше ${limit} — наибольшего числа, которое можно произнести.`,
    hint: 'Поищите отчёт с лишними цифрами.',
  }),
  'stated-below-total': ({ metric, stated, total, period }) => ({
    message: `Число ${code(metric)}, заявленное по стране (${stated}), меньше суммы по регионам${period === undefined ? '' : ` за ${code(period)}`} (${total}).`,
    hint: `Исправьте заявленное число или найдите отчёт, где оно завышено: ${code(`smg-report explain ${metric}`)}.`,
  }),
  'kinds-mixed': ({ part, partKind, whole, kind }) => ({
    message: `${code(part)} (${partKind}) не может быть составляющей ${code(whole)} (${kind}): поток (flow) со временем складывается, у запаса (stock) берётся последнее число.`,
    hint: `Уберите его из ${code('consists_of')} или задайте обоим один ${code('kind')}.`,
  }),
  'part-words-missing': ({ part, whole }) => ({
    message: `${code(part)} — составляющая ${code(whole)}, но не задано, как сказать о ней после итога.`,
    hint: `Добавьте ${code('part')} в ${code('kk')} и ${code('ru')} показателя ${code(part)}.`,
  }),
} satisfies Partial<Catalogue['codes']>;
