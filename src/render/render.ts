import type { Codelists, RegionName } from '../codelists/index.js';
import type { Briefing } from '../model/briefing.js';
import type { DocumentKind, Passage, Picture, RenderedDocument, Table } from '../model/document.js';
import type { LanguageCode } from '../model/place.js';
import type { Totals } from '../model/totals.js';
import type { Variant } from '../model/variant.js';
import { createHelpers } from './helpers.js';
import { createMarker } from './marker.js';
import { postsOf } from './post.js';
import { createSpeaker } from './speaker.js';
import type { Print, Root } from './templates.js';
import { tidy } from './tidy.js';
import { type View, viewOf } from './view.js';

/** What documents are rendered from. */
export interface Material {
  readonly briefing: Briefing;
  readonly totals: Totals;
  readonly codelists: Codelists;
  readonly regionName: (id: string) => RegionName;
  readonly print: Print;
}

/** Renders a document of a kind, in any variant; both languages' parts are made once. */
export type Renderer = (kind: DocumentKind, variant: Variant) => RenderedDocument;

/** Which language speaks which part of which variant: the opening may be Kazakh and the rest Russian. */
export const PARTS: { readonly [V in Variant]: readonly (readonly [Root, LanguageCode])[] } = {
  kk: [
    ['opening', 'kk'],
    ['body', 'kk'],
  ],
  ru: [
    ['opening', 'ru'],
    ['body', 'ru'],
  ],
  both: [
    ['opening', 'kk'],
    ['body', 'ru'],
  ],
};

/** What some parts say, by language: what was said in one language is known to be said in it. */
export function passagesOf(
  parts: readonly (readonly [Root, LanguageCode])[],
  print: (code: LanguageCode, root: Root) => string,
): Passage[] {
  const passages: Passage[] = [];
  for (const [root, language] of parts) {
    const last = passages.at(-1);
    const text = print(language, root);
    if (last?.language === language) passages.splice(-1, 1, { language, text: `${last.text}\n\n${text}` });
    else passages.push({ language, text });
  }
  return passages;
}

/** Makes the renderer of a briefing. */
export function createRenderer(material: Material): Renderer {
  const marker = createMarker();
  const made = { tables: [] as Table[], pictures: [] as Picture[] };
  const tongue = (code: LanguageCode) => {
    const speaker = createSpeaker(code, material, marker);
    const view = viewOf(material.briefing, speaker);
    const print = (root: Root, seen: View) =>
      material.print(code, root, seen, createHelpers(speaker, material, made));
    return { view, print };
  };
  const languages = { kk: tongue('kk'), ru: tongue('ru') };
  let posts: ReturnType<typeof postsOf> | undefined;
  const post = (code: LanguageCode) => {
    const forPost = ({ view, print }: typeof languages.kk) => ({
      view,
      print: (seen: View) => print('post', seen),
    });
    posts ??= postsOf({ kk: forPost(languages.kk), ru: forPost(languages.ru) }, marker.spans);
    return posts[code];
  };
  const printed = (code: LanguageCode, root: Root) =>
    root === 'post' ? post(code).text : tidy(languages[code].print(root, languages[code].view));
  return (kind, variant) => {
    const parts: readonly (readonly [Root, LanguageCode])[] =
      kind === 'speech' ? PARTS[variant] : [[rootOf(kind), variant === 'kk' ? 'kk' : 'ru']];
    const passages = passagesOf(parts, printed).map(({ language, text }) => ({ language, text: tidy(text) }));
    const text = passages.map((passage) => passage.text).join('\n');
    const cutFrom = kind === 'post' ? post(variant === 'kk' ? 'kk' : 'ru').cutFrom : undefined;
    return { kind, variant, text, passages, spans: marker.spans, ...made, ...(cutFrom && { cutFrom }) };
  };
}

/** What is no speech has one root template, in one language. */
const rootOf = (kind: DocumentKind): Root => (kind === 'handout' || kind === 'post' ? kind : 'tables');
