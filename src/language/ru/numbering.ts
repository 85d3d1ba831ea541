import { fractionalYear, numbered } from '../numbering.js';

const LIST = String.raw`(?:\d{1,4}(?:-\d{1,2})?(?:, | и |,? а также ))*`;

/** «2025.5 год», «статьях -601», «части 3.5 статьи», «11.5-х классов». «В части 3,5 млн» is none. */
export const NUMBERED: readonly RegExp[] = [
  fractionalYear(String.raw`(?:год\p{L}*|гг?\.)`),
  numbered(String.raw`(?:стать(?:я|и|е|ю|ей|ям|ях|ями)|ст\.)[ \u00a0]${LIST}`, ''),
  numbered(String.raw`(?:част(?:ь|и|ью|ей|ям|ях|ями)|ч\.)[ \u00a0]${LIST}`, String.raw`(?=[ \u00a0](?:и \d{1,2} )?ст(?:ать|\.))`),
  numbered('', String.raw`-(?:й|го|му|м|х|ми)[ \u00a0]класс\p{L}*`),
]; // biome-ignore format: one a line
