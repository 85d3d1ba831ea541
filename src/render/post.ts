import { kk, ru } from '../language/index.js';
import type { Span } from '../model/document.js';
import { asMarkdown } from '../model/marks.js';
import type { LanguageCode } from '../model/place.js';
import { cutAtSentences } from './cut.js';
import { tidy } from './tidy.js';
import type { PostView, View } from './view.js';

/** Telegram takes no longer message; in UTF-16 units. */
export const LONGEST_POST = 4096;

/** One language's view and how its post is printed from it. */
export interface PostTongue {
  readonly view: View;
  readonly print: (view: View) => string;
}

/** A message, and how long it was where its template alone says too much: then its end is cut off. */
interface Post {
  readonly text: string;
  readonly cutFrom?: number;
}

/** How much is said: how many headline figures, and of each region how many statements. */
interface Choice {
  readonly headlines: number;
  readonly said: readonly number[];
}

const SPLIT = { kk: kk.spoken.split, ru: ru.spoken.split };

/**
 * The posts of both languages. They say the same: a statement is taken only if it fits in both, whole; first one of each
 * region, then the second of each, so that nobody is left out because of the order. Whom no statement fits is named.
 */
export function postsOf(
  tongues: Readonly<Record<LanguageCode, PostTongue>>,
  spans: readonly Span[],
): Readonly<Record<LanguageCode, Post>> {
  const both = [tongues.kk, tongues.ru];
  const printed = ({ view, print }: PostTongue, choice: Choice) => tidy(print(chosen(view, choice)));
  const fits = (choice: Choice) =>
    both.every((tongue) => asMarkdown(printed(tongue, choice)).length <= LONGEST_POST);
  const choice = filled(emptyChoice(tongues.kk.view, fits), statementsOf(tongues.kk.view), fits);
  const post = (code: LanguageCode): Post => {
    const whole = printed(tongues[code], choice);
    const text = cutAtSentences(whole, LONGEST_POST, spans, SPLIT[code]);
    const { length } = asMarkdown(whole);
    return { text, ...(length > LONGEST_POST && { cutFrom: length }) };
  };
  return { kk: post('kk'), ru: post('ru') };
}

const statementsOf = ({ post }: View): number[] => post.regions.map(({ statements }) => statements.length);

/** Nothing of the regions yet, and as many headline figures as fit. */
function emptyChoice({ headlines, post }: View, fits: (choice: Choice) => boolean): Choice {
  const said = post.regions.map(() => 0);
  let count = headlines.length;
  while (count > 0 && !fits({ headlines: count, said })) count--;
  return { headlines: count, said };
}

/** Statements in rounds; a region of which one does not fit has said enough. */
function filled(start: Choice, available: readonly number[], fits: (choice: Choice) => boolean): Choice {
  let choice = start;
  const open = new Set(available.keys());
  for (let round = 0; open.size > 0; round++) {
    for (const region of [...open]) {
      const said = choice.said.with(region, round + 1);
      const next = { ...choice, said };
      if (round < (available[region] ?? 0) && fits(next)) choice = next;
      else open.delete(region);
    }
  }
  return choice;
}

/** The view in which only what was chosen is left. */
function chosen(view: View, { headlines, said }: Choice): View {
  const regions = view.post.regions.map((one, i) => ({
    ...one,
    statements: one.statements.slice(0, said[i]),
  }));
  const post: PostView = {
    regions: regions.filter(({ statements }) => statements.length > 0),
    others: view.post.others.filter((_, i) => regions[i]?.statements.length === 0),
  };
  return { ...view, headlines: view.headlines.slice(0, headlines), post };
}
