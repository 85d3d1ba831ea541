import { RU_CASES, type RuCase, type RuGender } from './noun.js';
import { category } from './number.js';

/** A case and gender in which a number may stand. */
export interface Slot {
  readonly case: RuCase;
  readonly gender: RuGender;
  /** In the accusative: whoever is counted is alive, and stands in the genitive. */
  readonly animate?: boolean;
}

const DIRECT: readonly RuCase[] = ['nominative', 'accusative'];

/** The cases that a preposition or a word of comparison governs. */
const GOVERNED: readonly (readonly [words: string, cases: readonly RuCase[]])[] = [
  ['более менее свыше около порядка до от из без для после кроме среди против у вместо сверх', ['genitive']],
  ['к ко благодаря согласно', ['dative']],
  ['по', ['dative', 'accusative']],
  ['в во на', ['accusative', 'prepositional']],
  ['о об обо при', ['prepositional']],
  ['с со', ['genitive', 'instrumental']],
  ['за под', ['accusative', 'instrumental']],
  ['над перед между', ['instrumental']],
  ['через про спустя сквозь', ['accusative']],
  ['чем', RU_CASES],
];

const GOVERNORS: ReadonlyMap<string, readonly RuCase[]> = new Map(
  GOVERNED.flatMap(([words, cases]) => words.split(' ').map((word) => [word, cases] as const)),
);

/** Nothing changes behind these: what stands before them governs. */
const TRANSPARENT = /^(?:примерно|приблизительно|почти|всего|лишь|только|целых|все|ровно|первые|последние)$/;

/** Verbs and participles by their ends, adverbs, and nouns of time and place: the number behind them is a subject or object. */
const FREE =
  /^(?:(?!.*(?:тел[ия]|числ[оа]|дел[оаы]?|сел[оа]|школ[аы]|(?:стран|сторон|цен|смен|мен)[аы]|портал|канал|материал|персонал|зал|филиал|потенциал)$)\p{L}+(?:[аеёяи]н[оыа]|[ыяу]т[оы]|ло|л[аи]|[аеёиоуыя]л|л?ся|лась|лось|лись|ть|[аеуя]ет|[аеуя]ют)|ещё|еще|уже|также|затем|ежегодно|ежемесячно|ежедневно|еженедельно|дополнительно|итого|минимум|максимум|где|это|есть|них|нас|группы|год|году|года|месяц|месяца|месяцев|квартал|квартале|полугодии|период|неделю|день|области|районе|городе|регионе|регионах|стране|республике|сетях|сми|школах|вузах|портале|сайте|сумм[аеу]й?|объ[её]ме|размере|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)$/u;

/** Nouns that govern a genitive: deverbal ones, people, parts of a whole. */
const NOUN =
  /^(?:\p{L}+(?:ни[еяюий]|нием|тие|тия|ци[яию]|ций|тел[ьи]|телей)|рамках|ходе|течение|помощью|участием|основе|результатам|итогам|поводу|списк\p{L}*|част[ьи]|большинств\p{L}+|числ[оае]|количеств\p{L}+|участник\p{L}*|член\p{L}*|учеников|ученики|студент(?:ы|ов)|из)$/u;

/** «приняли участие», and, in the plural, «прошли обучение»: what is counted behind them does it, and is the subject. */
const DONE_BY =
  /(?:^|[^\p{L}])(?:(?:приня|принима|прим)\p{L}* (?:\p{L}+[ео]е )?участие|(?:прошли|проходят|пройдут) (?:\p{L}+[ео]е )?\p{L}+[нт]ие)$/iu;

/** Places and occasions, at which somebody is counted: «на собрании 140 жителей …». */
const OCCASION =
  /^(?:заседани|собрани|совещани|слушани|обсуждени|мероприяти|учреждени|отделени|предприяти|соревновани|здани)\p{L}+$/u;

/** Verbs by their ends, but those of the group's own work: in «получили консультации 12 семей» the number may be the subject. */
const VERB =
  /(?<!\p{L})(?!(?:были?|была|было|прове|организова|обеспечи|осуществи|запланирова|нача|число|дело|село|около|или|если|школа)(?:л[аио]?)?(?!\p{L}))\p{L}+(?:[аеёиоуыя]л|л[аио]|л[аи]сь|лось|лся|[аеуюя]ет|[уюая]т|[иа]тся|[уюе]тся)(?!\p{L})/iu;
/** Those that have a noun in the instrumental, and the number as their subject. */
const EQUIPPED = /(?<!\p{L})(?:охвач|обеспеч|обуч|занят)\p{L}*(?!\p{L})/iu;

/** «получили бесплатные», «с активным»: without the adjectives in front of a noun. */
const TRAILING_ADJECTIVES = /(?: \p{L}+(?:[ыи]е|[ыи]х|[ыи]м|[ое]й|[ое]е|[ую]ю|[ая]я|[ое]го))+$/u;

/** What a noun governs; undefined where it may as well be the object of a verb that has the number as its subject. */
function casesBehindNoun(clause: string, noun: string): readonly RuCase[] | undefined {
  const sentence = clause.split(/[.!?;:]\s/u).at(-1) ?? clause;
  if (DONE_BY.test(sentence)) return DIRECT;
  if (OCCASION.test(noun)) return undefined;
  const before = sentence.slice(0, -noun.length).trimEnd().replace(TRAILING_ADJECTIVES, '');
  const governor =
    before
      .split(/[^\p{L}-]+/u)
      .at(-1)
      ?.toLowerCase() ?? '';
  if (GOVERNORS.has(governor) || NOUN.test(governor)) return ['genitive'];
  return (/ием$/u.test(noun) ? EQUIPPED : VERB).test(before) ? undefined : ['genitive'];
}

/** The cases in which a number may stand behind a text; undefined: the text does not tell. */
export function casesBehind(before: string): readonly RuCase[] | undefined {
  const clause = before.replace(/[«„"(\uE000-\uE01F]+$/u, '').trimEnd();
  if (clause === '' || /[.!?…:;—–]$/u.test(clause)) return DIRECT;
  const enumerated = /(?:,|\sи|\sили|\sа)$/u.exec(clause);
  if (enumerated) return casesOfEarlier(clause.slice(0, enumerated.index));
  const words = clause.split(/[^\p{L}-]+/u);
  const word = (words.at(-1) ?? '').toLowerCase();
  if (TRANSPARENT.test(word)) return casesBehind(clause.slice(0, -word.length));
  return (
    GOVERNORS.get(word) ??
    (NOUN.test(word) ? casesBehindNoun(clause, word) : FREE.test(word) ? DIRECT : undefined)
  );
}

/** «проведено 2 заседания, 4 встречи и …»: a later number stands as the first one does. */
function casesOfEarlier(clause: string): readonly RuCase[] | undefined {
  const sentence = clause.slice(Math.max(...[...'.!?:;'].map((mark) => clause.lastIndexOf(`${mark} `))) + 1);
  const number = /\d[\d \u00A0]*/u.exec(sentence);
  if (!number) return DIRECT;
  return casesBehind(sentence.slice(0, number.index));
}

/** Words behind a number that are no noun counted by it. */
const NO_NOUN =
  /^(?:из|и|или|а|но|в|во|на|с|со|по|за|от|до|к|для|у|о|об|при|не|раз[аы]?д|было|были|будет|стало|тыс|млн|млрд|них|[а-яё]+(?:но|ны|ось|ись))$/u;

/** Adjectives that cannot be taken for nouns. */
const ADJECTIVE =
  /(?:[нвртлмдш]ы[хйе]|[нвртлмд][ыу]ми?|ного|ному|[нмвт]ой|ную|ная|ное|(?:ск|[кгхжшчщ])(?:ий|ие|их|им|ими|ого|ому|ой|ую|ая|ое)|[бвгджзклмнпрстфхцчшщ]ым|ыми)$/u;

/** The noun that a text begins with, past its adjectives. */
export function nounIn(after: string): string | undefined {
  for (const [, word = '', next] of after.matchAll(/[ \u00A0]([\p{L}-]+)(?=([ \u00A0]\p{L})?)/guy)) {
    const lower = word.toLowerCase();
    if (NO_NOUN.test(lower)) return undefined;
    const followed = next !== undefined;
    if (!followed || !ADJECTIVE.test(lower) || /щихся$/u.test(lower)) return lower;
  }
  return undefined;
}

/** Where a number of that size may stand before the noun, as the noun's ending shows. */
export function slotsBefore(value: number, noun: string): readonly Slot[] {
  if (value % 1000 === 0) return RU_CASES.map((one) => ({ case: one, gender: 'masculine' }));
  const rows = { one: ONE, few: FEW, many: MANY }[category(value)];
  const row = rows.find(([ending]) => ending.test(noun));
  return row?.[1] ?? [];
}

type Row = readonly [ending: RegExp, slots: readonly Slot[]];

/** «mNA fG»: masculine nominative and accusative, feminine genitive; «a» is the accusative of what is animate. */
function slots(text: string): Slot[] {
  const genders: Readonly<Record<string, RuGender>> = { m: 'masculine', f: 'feminine', n: 'neuter' };
  const initials: Readonly<Record<string, RuCase>> = {
    N: 'nominative',
    G: 'genitive',
    D: 'dative',
    A: 'accusative',
    I: 'instrumental',
    P: 'prepositional',
  };
  return text.split(' ').flatMap((one) => {
    const gender = genders[one.charAt(0)] ?? 'masculine';
    return [...one.slice(1)].map((letter) =>
      letter === 'a'
        ? { case: 'accusative', gender, animate: true }
        : { case: initials[letter] ?? 'nominative', gender },
    );
  });
}

const row = (ending: RegExp, text: string): Row => [ending, slots(text)];

/** Nouns that do not decline, and those whose last letter misleads. */
const UNDECLINED = row(/^(?:тенге|евро|промилле|км|кг|га|м|см)$/u, 'mNGDAIP');

/** Feminine nouns on -е in dative and prepositional that reports use; masculine ones in the prepositional. */
const FEMININE_IN_E =
  /^(?:школ|групп|встреч|сфер|больниц|поликлиник|улиц|стать|област|заявк|проверк|поездк|площадк|точк|страниц|програм+|систем|служб|тем)е$/u;
/** Nouns on -а and -я that are feminine, unless they stand in a genitive: рекомендация, but мероприятия. */
const FEMININE_IN_A =
  /(?:ия|ья|[^и]ка|линика|встреча|задача|дача|ба|ма|га|[^в]ца|ла|па|фера|мера|камера|за|работа|анкета|ина|ура|ода|оля|неделя)$/u;
const MASCULINE_IN_E =
  /^(?:регион|район|город|округ|случа|вуз|центр|отдел|департамент|объект|проект|колледж|акимат|рейд|вопрос|материал|факт|год|месяц|документ|пункт|канал)е$/u;

/** After …1: the singular. */
const ONE: readonly Row[] = [
  UNDECLINED,
  row(/^(?:раз|день|месяц|человек)$|щийся$/u, 'mNA'),
  row(/(?:ость|есть|часть|область|запись|печать|площадь|очередь|речь|роль|степень|цель|связь|сеть)$/u, 'fNA'),
  row(/ию$/u, 'fA nD'),
  row(/ие$|[ьщц]е$/u, 'nNA'),
  row(/ии$/u, 'fGDP nP'),
  row(/ием$/u, 'nI'),
  row(FEMININE_IN_E, 'fDP'),
  row(MASCULINE_IN_E, 'mP'),
  row(/е$/u, 'mP fDP'),
  row(/его(?:ся)?$|ого$/u, 'mGa nG'),
  row(/о$/u, 'nNA'),
  row(/(?:теля|ника|иста|ента|перта|аря)$/u, 'mGa'),
  row(FEMININE_IN_A, 'fN mG nG'),
  row(/[ая]$/u, 'fN mGa nG'),
  row(/[ыи]$/u, 'fG'),
  row(/[ую]$/u, 'fA mD nD'),
  row(/(?:ом|ем|ём)$/u, 'mI nI'),
  row(/(?:ой|ей|ью)$/u, 'fI'),
  row(/[бвгджзйклмнпрстфхцчшщь]$/u, 'mNA'),
];

const OBLIQUE_PLURAL: readonly Row[] = [
  UNDECLINED,
  row(/[ая]ми$|ьми$/u, 'mI'),
  row(/[ая]м$/u, 'mD'),
  row(/[ая]х$/u, 'mP'),
  row(/щихся$|[ыи]х$/u, 'mNGAP'),
];

/** After 2 to 4: the genitive singular, or a plural. */
const FEW: readonly Row[] = [
  ...OBLIQUE_PLURAL,
  row(/^(?:времени|имени|пути)$/u, 'mNA'),
  row(/[ая]$/u, 'mNA'),
  row(/[ыи]$/u, 'fNA'),
  row(/[бвгджзйклмнпрстфхцчшщь]$/u, 'mGa'),
];

const MANY: readonly Row[] = [...OBLIQUE_PLURAL, row(/[бвгджзйклмнпрстфхцчшщь]$/u, 'mNGA')];
