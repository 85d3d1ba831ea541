export type KkCase =
  | 'nominative'
  | 'genitive'
  | 'dative'
  | 'accusative'
  | 'locative'
  | 'ablative'
  | 'instrumental';

/** The finite verb, and the converb (-ып/-іп) that it becomes before another clause. */
export interface KkVerb {
  readonly finite: string;
  readonly converb?: string;
}

/** Everything that Kazakh needs to speak of a metric. `{n}` is where the number stands (RULES.md, Kazakh 8). */
export interface KkWords {
  /** The dictionary form: отырыс. */
  readonly noun: string;
  /** The counted noun as a subject: «{n} отырыс», «халықпен {n} кездесу». */
  readonly count: string;
  /** What was done: «{n} отырыс» өткізілді. */
  readonly passive: KkVerb;
  /** What the group did: object «{n} мәселені», verb қарады. Absent: the passive is used. */
  readonly active?: KkVerb & { readonly object: string };
  /** For a metric that is part of another: what follows «7-еуі» («жойылды»). */
  readonly part?: KkPart;
}

/** What follows the number of a part: «жойылды», «– топтың парақшаларында». */
export type KkPart = string;

/** A sphere's name in the cases that sentences ask for. */
export interface KkSphere {
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
  readonly locative: string;
}
