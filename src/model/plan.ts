import { PAGE_VARIANTS, type PageVariant, VARIANTS } from './variant.js';

/** Everything that a build can make: rendered documents, and the totals as data. */
export const DOCUMENTS = [
  'speech',
  'tables',
  'handout',
  'post',
  'spoken',
  'prompter',
  'qa',
  'totals',
] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

export const OUTPUT_FORMATS = ['md', 'txt', 'html', 'docx', 'pdf', 'csv', 'json', 'xlsx'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** One file of a build: a document in a variant and a format. Totals know no language. */
export interface Deliverable {
  readonly document: DocumentName;
  readonly variant: PageVariant | null;
  readonly format: OutputFormat;
}

/** What a workspace's `outputs` or a flag says of one document; absent: what is usual. */
export interface Wish {
  readonly languages?: readonly PageVariant[] | undefined;
  readonly formats?: readonly OutputFormat[] | undefined;
}

interface Offer {
  readonly variants: readonly PageVariant[];
  readonly formats: readonly OutputFormat[];
  /** Formats in which both languages can stand side by side. */
  readonly bilingual?: readonly OutputFormat[];
  /** What is made if nobody says anything. */
  readonly usual: OutputFormat;
}

/** What each document can become. A further document, format or variant is a word here. */
const OFFERS: { readonly [D in DocumentName]: Offer } = {
  speech: {
    variants: PAGE_VARIANTS,
    bilingual: ['html', 'docx'],
    formats: ['md', 'txt', 'html', 'docx', 'pdf'],
    usual: 'md',
  },
  tables: { variants: ['kk', 'ru'], formats: ['md', 'txt', 'html', 'docx', 'pdf'], usual: 'md' },
  handout: { variants: ['kk', 'ru'], formats: ['md', 'txt', 'html', 'docx', 'pdf'], usual: 'html' },
  post: { variants: ['kk', 'ru'], formats: ['md', 'txt'], usual: 'txt' },
  spoken: { variants: VARIANTS, formats: ['md', 'txt', 'html', 'docx', 'pdf'], usual: 'md' },
  prompter: { variants: VARIANTS, formats: ['html'], usual: 'html' },
  qa: { variants: ['kk', 'ru'], formats: ['html', 'docx', 'pdf'], usual: 'html' },
  totals: { variants: [], formats: ['csv', 'json', 'xlsx'], usual: 'csv' },
};

/** What is made where a workspace has no `outputs`: the totals follow from the formats that are asked for. */
const USUAL: readonly DocumentName[] = ['speech', 'tables', 'totals'];

/** What a build is asked for, by the workspace and by flags. */
export interface Asked {
  readonly outputs?: Readonly<Partial<Record<DocumentName, Wish>>> | undefined;
  /** For documents of which `outputs` does not say it. */
  readonly languages: readonly PageVariant[];
  readonly formats: readonly OutputFormat[];
  /** Flags: they replace what the workspace says. */
  readonly only?: readonly DocumentName[] | undefined;
  readonly also?: readonly DocumentName[] | undefined;
  readonly lang?: readonly PageVariant[] | undefined;
  readonly format?: readonly OutputFormat[] | undefined;
}

/** Every file that a build is to make, in the order of documents, variants and formats. */
export function planOf(asked: Asked): Deliverable[] {
  const wanted = new Set([...documentsOf(asked), ...(asked.also ?? [])]);
  return DOCUMENTS.filter((document) => wanted.has(document)).flatMap((document) =>
    variantsOf(document, asked).flatMap((variant) =>
      formatsOf(document, variant, asked).map((format) => ({ document, variant, format })),
    ),
  );
}

/** Who asks for data asks for the totals, whatever `outputs` lists; they belong to the tables. */
function documentsOf({ outputs, format, only }: Asked): readonly DocumentName[] {
  const data = format?.some((one) => OFFERS.totals.formats.includes(one)) ? (['totals'] as const) : [];
  if (only) return only.includes('tables') ? [...only, ...data] : only;
  if (!outputs) return USUAL;
  return [...DOCUMENTS.filter((document) => outputs[document]), ...data];
}

/** Who wants the mixed speech wants the tables, which know no mixture, in both languages. */
function variantsOf(document: DocumentName, { outputs, languages, lang }: Asked): (PageVariant | null)[] {
  const { variants } = OFFERS[document];
  if (variants.length === 0) return [null];
  const wanted = lang ?? outputs?.[document]?.languages ?? languages;
  return variants.filter(
    (variant) => wanted.includes(variant) || (wanted.includes('both') && !variants.includes('both')),
  );
}

function formatsOf(
  document: DocumentName,
  variant: PageVariant | null,
  { outputs, formats, format, only }: Asked,
): readonly OutputFormat[] {
  const offer = OFFERS[document];
  const offered = variant === 'bilingual' ? (offer.bilingual ?? []) : offer.formats;
  const possible = (some: readonly OutputFormat[]) => offered.filter((one) => some.includes(one));
  if (format) return possible(format);
  const wish = outputs?.[document];
  if (wish) return possible(wish.formats ?? [offer.usual]);
  const usual = possible(formats);
  // Who names a document wants it, also where the usual formats are none of its own.
  return usual.length > 0 || !only?.includes(document) ? usual : possible([offer.usual]);
}

/** What a document can become, for schemas and messages. */
export const offerOf = (document: DocumentName): Offer => OFFERS[document];
