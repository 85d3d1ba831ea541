import { written } from '../../model/quantity.js';
import type { Catalogue } from '../catalogue.js';
import { code, equations, moved, names, numbers, rounded } from '../show.js';

const DIGIT = 'Look for a digit too many or too few.';

/** What is possible, but not likely. */
export const plausibility = {
  'history-empty': ({ pattern }) => ({
    message: `No file matches ${code(pattern)}, so nothing is compared with earlier periods.`,
    hint: `Correct ${code('history')}, or leave it out until there is an earlier period.`,
  }),
  'history-not-earlier': ({ period, briefing }) => ({
    message: `${code(period)} is not before the briefing's period, ${code(briefing)}: the file is not compared with.`,
    hint: `Correct the period, or the glob under ${code('history')}.`,
  }),
  'territory-changed': ({ region, day, others, source, before }) => ({
    message: `The territory of ${code(region)} changed on ${day} (${names(others)}; ${source.en}), so its numbers are not compared with those of ${code(before)}.`,
  }),
  'ten-times-before': ({ now, period, before, beforePeriod, times, more, monthly }) => ({
    message:
      `${code(now.id)} is ${more ? `${times} times` : `1/${times} of`} what the region reported before: ` +
      `${written(now)} in ${code(period)}, ${before} in ${code(beforePeriod)}` +
      `${monthly ? `, or ${rounded(monthly.now)} against ${rounded(monthly.before)} a month` : ''}.`,
    hint: DIGIT,
  }),
  'ten-times-peers': ({ now, period, median, others, times, scaled }) => ({
    message:
      `${code(now.id)} is ${times} times the median of the other regions: ${written(now)} in ${code(period)}, ` +
      `median ${rounded(median)}${scaled ? ' for as many months' : ''} (${numbers(others)}).`,
    hint: 'Look for a digit too many.',
  }),
  'moved-value': ({ moves, period, before }) => ({
    message: `${moves.length === 1 ? 'A number' : 'Numbers'} of ${code(before)} ${moves.length === 1 ? 'stands' : 'stand'} under the neighbouring key in ${code(period)}: ${moved(moves)}.`,
    hint: 'Look whether numbers have slipped into the next line.',
  }),
  'same-as-before': ({ count, period, before }) => ({
    message: `All ${count} numbers of ${code(period)} are those of ${code(before)}.`,
    hint: 'Was an old file sent again, or copied and not filled in?',
  }),
  'same-as-other-region': ({ count, other, period, file }) => ({
    message: `All ${count} numbers are those of ${code(other)} in ${code(period)}, ${file}.`,
    hint: 'Was its file copied and not filled in?',
  }),
  'all-round': ({ numbers: all }) => ({
    message: `All numbers are round: ${equations(all)}.`,
    hint: `What is counted seldom is. Write the exact numbers, and an estimate as ${code('"~500"')}.`,
  }),
} satisfies Partial<Catalogue['codes']>;
