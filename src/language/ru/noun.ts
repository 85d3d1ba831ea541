/** The cases in the order in which Russian grammars and our tables list them. */
export const RU_CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type RuCase = (typeof RU_CASES)[number];
export type RuGender = 'masculine' | 'feminine' | 'neuter';

/** A word in all six cases. */
export type RuForms = Readonly<Record<RuCase, string>>;

/**
 * Forms from a text in the order nominative, genitive, dative, accusative, instrumental, prepositional. Forms
 * are apart by spaces.
 *
 * @throws RangeError if there are not six
 */
export function forms(text: string): RuForms {
  const [nominative, genitive, dative, accusative, instrumental, prepositional, ...more] = text.split(' ');
  if (
    !nominative ||
    !genitive ||
    !dative ||
    !accusative ||
    !instrumental ||
    !prepositional ||
    more.length > 0
  ) {
    throw new RangeError(`Six case forms are needed, not «${text}»`);
  }
  return { nominative, genitive, dative, accusative, instrumental, prepositional };
}

/** The forms, each changed in the same way. */
export function eachForm(of: RuForms, change: (form: string, grammaticalCase: RuCase) => string): RuForms {
  return {
    nominative: change(of.nominative, 'nominative'),
    genitive: change(of.genitive, 'genitive'),
    dative: change(of.dative, 'dative'),
    accusative: change(of.accusative, 'accusative'),
    instrumental: change(of.instrumental, 'instrumental'),
    prepositional: change(of.prepositional, 'prepositional'),
  };
}

/**
 * A counted noun, with its adjectives and complements in place («круглый стол», «встреча с населением»).
 * Three plural forms do not suffice: 3 круглых стола, but более 21 круглого стола. An adjective takes the genitive
 * plural after 2–4 unless it is feminine: 3 отчётные встречи.
 */
export interface RuNoun {
  readonly gender: RuGender;
  readonly animate?: boolean;
  /** Nominative singular: 1, 21 отчётная встреча. */
  readonly one: string;
  /** After 2–4 in the nominative: 3 отчётные встречи, 3 круглых стола, 2 учащихся. */
  readonly few: string;
  /** Genitive plural as counted: 5 отчётных встреч, 5 лет, 5 человек. */
  readonly many: string;
  /** Genitive singular: более 21 отчётной встречи; after decimals. */
  readonly genitive: string;
  /** Accusative singular: 21 отчётную встречу, 21 учащегося. */
  readonly accusative: string;
  /** Singular and plural of the oblique cases; a count in a case that is absent here is a RangeError. */
  readonly dative?: readonly [singular: string, plural: string];
  readonly instrumental?: readonly [singular: string, plural: string];
  readonly prepositional?: readonly [singular: string, plural: string];
}

/** A predicate that agrees with a count: `one` with 1, 21, 101 (изъят, проведена), `other` with the rest. */
export interface RuPredicate {
  readonly one: string;
  readonly other: string;
  /** It follows the count: «3 нарушения — на стадии устранения». */
  readonly after?: boolean;
}

/** How a part of a count is said behind its number: «7 устранено», «30 — на страницах департамента». */
export type RuPart = Pick<RuPredicate, 'one' | 'other'>;

/** Everything that Russian needs to speak of a metric. */
export interface RuWords {
  readonly noun: RuNoun;
  /** What was done: «изъят 21 телефон», «изъято 5 телефонов». */
  readonly passive: RuPredicate;
  /** What the group (feminine singular) and its members did; absent: the passive is used. */
  readonly active?: { readonly singular: string; readonly plural: string };
  /** For a metric that is part of another. */
  readonly part?: RuPart;
}

/** A sphere's name in the cases that sentences ask for. */
export interface RuSphere {
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
}
