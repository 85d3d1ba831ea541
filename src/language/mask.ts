import { concealed } from './personal.js';

/** Stands for what is no prose: neither letter nor digit nor blank, so that no rule sees anything in it. */
const FILLER = '\uFFFC';

/** Whether anything can be masked at all; most texts have none of it. */
const SUSPECT = /[@#/\\]|[A-Za-z0-9]\.[A-Za-z]|\.(?:рф|қаз)/;

/**
 * Web and mail addresses, handles, hashtags, names of files and domains. The names have the length that the standards
 * allow them, or a long word would be looked through again from each of its letters.
 */
const NO_PROSE =
  /(?:https?:\/\/|www\.)[^\s<>«»"]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\p{L}\d])[@#][\p{L}\d_.]*[\p{L}\d_]|[A-Za-z0-9][\w-]{0,62}(?:\.[A-Za-z][\w-]{0,62})+(?:\/[^\s<>«»"]*)?|[\p{L}\d-]{1,63}\.(?:рф|қаз)(?!\p{L})/gu;

/** What ends a sentence behind an address. */
const MARKS = '.,;:!?)';

/** The text with addresses and names of files blotted out; offsets stay. A full stop behind an address remains. */
export function masked(original: string): string {
  const text = withoutPersonal(original);
  return SUSPECT.test(text) ? text.replace(NO_PROSE, blotted) : text;
}

/** The text with personal numbers and addresses blotted out; they have a diagnostic of their own. */
export const withoutPersonal = (text: string): string => concealed(text, FILLER);

function blotted(found: string): string {
  let end = found.length;
  while (end > 0 && MARKS.includes(found[end - 1] ?? '')) end--;
  return FILLER.repeat(end) + found.slice(end);
}

/** Handlebars' tags and comments, HTML tags, the targets of Markdown links, and code. */
const TAGS =
  /\{\{!--[\s\S]*?--\}\}|\{\{\{[\s\S]*?\}\}\}|\{\{[\s\S]*?\}\}|<[/a-zA-Z!][^<>]*>|\]\([^)\n]*\)|`[^`\n]*`/g;

/** A template with its tags blotted out; what is left is literal text, at the same offsets. */
export function withoutTags(template: string): string {
  return template.replace(TAGS, (tag) => FILLER.repeat(tag.length));
}

/** The tags of a template, in order. */
export const tagsOf = (template: string): readonly string[] => template.match(TAGS) ?? [];
