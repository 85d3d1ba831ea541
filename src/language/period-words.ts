/** What the words of a period look like in one language, in small letters. */
export interface PeriodWords {
  /** January to December. */
  readonly months: readonly RegExp[];
  readonly quarter: RegExp;
  readonly half: RegExp;
  /** «9 месяцев» are the first nine of the year. */
  readonly counted: RegExp;
  /** First to fourth. */
  readonly ordinals: readonly RegExp[];
  /** Words and endings that change nothing: «года», «за», «-й». */
  readonly idle: RegExp;
}
