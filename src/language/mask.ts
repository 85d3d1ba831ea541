import { concealed } from './personal.js';

/** Stands for what is no prose: neither letter nor digit nor blank, so that no rule sees anything in it. */
const FILLER = '\uFFFC';

/** Whether anything can be masked at all; most texts have none of it. */
const SUSPECT = /[@#/\\]|[A-Za-z0-9]\.[A-Za-z]|\.(?:рф|қаз)/;

/** Web and mail addresses, handles, hashtags, names of files and domains. */
const NO_PROSE =
  /(?:https?:\/\/|www\.)[^\s<>«»"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\d])[@#][\p{L}\d_.]*[\p{L}\d_]|[A-Za-z0-9][\w-]*(?:\.[A-Za-z][\w-]*)+(?:\/[^\s<>«»"]*)?|[\p{L}\d-]+\.(?:рф|қаз)(?!\p{L})/gu;

/** The text with addresses and names of files blotted out; offsets stay. A full stop behind an address remains. */
export function masked(original: string): string {
  const text = withoutPersonal(original);
  return SUSPECT.test(text)
    ? text.replace(NO_PROSE, (found) => blotted(found.replace(/[.,;:!?)]+$/, ''), found))
    : text;
}

/** The text with personal numbers and addresses blotted out; they have a diagnostic of their own. */
export const withoutPersonal = (text: string): string => concealed(text, FILLER);

const blotted = (kept: string, found: string) => FILLER.repeat(kept.length) + found.slice(kept.length);

/** Handlebars' tags and comments, HTML tags, the targets of Markdown links, and code. */
const TAGS =
  /\{\{!--[\s\S]*?--\}\}|\{\{\{[\s\S]*?\}\}\}|\{\{[\s\S]*?\}\}|<[/a-zA-Z!][^<>]*>|\]\([^)\n]*\)|`[^`\n]*`/g;

/** A template with its tags blotted out; what is left is literal text, at the same offsets. */
export function withoutTags(template: string): string {
  return template.replace(TAGS, (tag) => FILLER.repeat(tag.length));
}

/** The tags of a template, in order. */
export const tagsOf = (template: string): readonly string[] => template.match(TAGS) ?? [];
