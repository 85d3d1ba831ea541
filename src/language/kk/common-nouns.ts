import { plural } from './inflect.js';

/** Nouns that reports count, in the nominative. Loanwords on -лар, -тер and the like (доллар, гектар) are none of them. */
const COMMON = `материал мәселе ұсыным ұсыныс мониторинг отырыс кездесу жиналыс іс-шара шара акт телефон үстел рейд сапар талдау брифинг
меморандум эфир репортаж телерепортаж бейнедайджест семинар тренинг жоба шарт есеп нысан объект өңір аймақ аудан қала ауыл округ орган
хаттама құжат бұзушылық факті өтініш тыңдау дәріс жарияланым тексеру кеңес сараптама мектеп аурухана емхана дәріхана жол шағым өтінім топ
сала ұйым компания акция мақала жаңалық парақша облыс сессия әңгіме алаң қызмет комиссия бастама адам азамат мүше өкіл қатысушы бақылаушы
тұрғын қызметкер белсенді ерікті оқушы студент талапкер сарапшы журналист кәсіпкер дәрігер мұғалім маман депутат ескерту ескертпе мекеме
кәсіпорын бейнеролик ролик сұхбат хабарлама мәлімдеме хат жатақхана орын зерттеу кеңесші балабақша колледж университет департамент комитет
сайт пост сауалнама байқау форум айыппұл оқиға орталық сынып тәуекел үй басшы бала отбасы терминал автобус аталым өкілдік серіктес`;

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, string>>();
let common: ReadonlyMap<string, string> | undefined;

const lastWord = (noun: string) => noun.slice(noun.lastIndexOf(' ') + 1);

/** Nouns by their plural: материалдар → материал. A phrase counts by its last word. */
function byPlural(nouns: readonly string[]): ReadonlyMap<string, string> {
  return new Map(nouns.map(lastWord).map((noun) => [plural(noun), noun]));
}

/** The usual nouns and some more by their plural, made when first asked for. */
export function pluralNouns(more: readonly string[] | undefined): ReadonlyMap<string, string> {
  common ??= byPlural(COMMON.split(/\s+/));
  if (!more) return common;
  const index = indexes.get(more) ?? new Map([...byPlural(more), ...common]);
  indexes.set(more, index);
  return index;
}
