import type { Codelists, RegionName } from '../codelists/index.js';
import type { Briefing } from '../model/briefing.js';
import type { DocumentKind, RenderedDocument, Table } from '../model/document.js';
import type { LanguageCode } from '../model/place.js';
import type { Totals } from '../model/totals.js';
import type { Variant } from '../model/workspace.js';
import { createHelpers } from './helpers.js';
import { createMarker } from './marker.js';
import { createSpeaker } from './speaker.js';
import type { Print, Root } from './templates.js';
import { tidy } from './tidy.js';
import { viewOf } from './view.js';

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

/** Makes the renderer of a briefing. */
export function createRenderer(material: Material): Renderer {
  const marker = createMarker();
  const tables: Table[] = [];
  const tongue = (code: LanguageCode) => {
    const speaker = createSpeaker(code, material, marker);
    const view = viewOf(material.briefing, speaker);
    return (root: Root) => material.print(code, root, view, createHelpers(speaker, material.totals, tables));
  };
  const languages = { kk: tongue('kk'), ru: tongue('ru') };
  return (kind, variant) => {
    const parts: readonly (readonly [Root, LanguageCode])[] =
      kind === 'speech' ? PARTS[variant] : [['tables', variant === 'kk' ? 'kk' : 'ru']];
    const text = tidy(parts.map(([root, code]) => languages[code](root)).join('\n\n'));
    return { kind, variant, text, spans: marker.spans, tables };
  };
}
