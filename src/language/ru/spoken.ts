import { duration, splitSentences, spokenLines, unbracketed } from '../aloud.js';
import type { SpokenLanguage } from '../interface.js';
import { agree } from './count.js';
import { dateWords } from './date.js';
import { list } from './list.js';
import type { RuPart, RuSphere, RuWords } from './noun.js';
import { SPOKEN } from './numerals.js';
import { during, period, within } from './period.js';
import { speakProse } from './prose.js';
import { countSentences } from './sentence.js';
import { sphereSentences } from './spheres.js';
import { unabbreviate } from './unabbreviate.js';
import { words } from './words.js';

/** Short forms behind which a sentence goes on. */
const SHORT = [
  'г',
  'гг',
  'ст',
  'ч',
  'п',
  'гл',
  'обл',
  'ул',
  'д',
  'тыс',
  'им',
  'др',
  'руб',
  'чел',
  'см',
  'напр',
  'пр',
];

/** Russian as it is read aloud. */
export const spoken: SpokenLanguage<RuWords, RuPart, RuSphere> = {
  code: 'ru',
  number: (value) => words(value),
  words: (value) => words(value),
  list: (items) => list(items),
  date: (iso) => dateWords(iso),
  period: (text) => period(text, { spoken: true }),
  during: (text) => during(text, { spoken: true }),
  within,
  amount: (of) => SPOKEN.amount(of),
  count: (of, { noun }) => SPOKEN.countNoun(of, noun),
  agree,
  ...countSentences(SPOKEN),
  ...sphereSentences(SPOKEN),
  regionHeading: ({ dative }) => `По ${dative}`,
  prose: speakProse,
  unabbreviate,
  unbracket: (text) => unbracketed(text, ' — '),
  split: (paragraph) => splitSentences(paragraph, SHORT),
  lines: (paragraph) => spokenLines(paragraph, SHORT),
  cue: (title, seconds) => `[${title === undefined ? '' : `${title} — `}${lasting(seconds)}]`,
  headCue: (title, seconds, pace) =>
    `[${title} — всего ${lasting(seconds)}, если читать по ${pace} слов в минуту]`,
};

function lasting(length: number): string {
  const { minutes, seconds } = duration(length);
  return [minutes > 0 && `${minutes} мин`, seconds > 0 && `${seconds} с`].filter(Boolean).join(' ');
}
