import type { DocumentKind, Picture, Span } from './document.js';
import type { LanguageCode } from './place.js';
import type { Variant } from './variant.js';

/** A piece of running text. A span is a figure, a quotation, a date, a name or a remark, and may hold others. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'span'; readonly span: Span; readonly children: readonly Inline[] };

/** A table whose cells are running text; numbers stand to the right. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: readonly Inline[];
  readonly numeric: readonly boolean[];
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** Numbers that are drawn; a format that cannot draw leaves it out, since a table says the same. */
export interface PictureBlock {
  readonly kind: 'picture';
  readonly picture: Picture;
}

/** A figure that is set off, with what its sentence says before and behind it. */
export interface Card {
  readonly before: readonly Inline[];
  readonly figure: readonly Inline[];
  readonly after: readonly Inline[];
}

/** What a page is made of, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** The first number; absent: bullets. */
      readonly start?: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  | TableBlock
  | PictureBlock
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  /** A picture with what stands beside it. */
  | { readonly kind: 'row'; readonly blocks: readonly (PictureBlock | TableBlock)[] };

/** Blocks in one language, one after the other. */
export interface PassageTree {
  readonly language: LanguageCode;
  readonly blocks: readonly Block[];
}

/** A document as a tree: what html, docx and pdf are made from. */
export interface DocumentTree {
  readonly kind: DocumentKind;
  readonly variant: Variant;
  /** The first heading as it reads, else how the document begins. */
  readonly title: string;
  readonly passages: readonly PassageTree[];
}
