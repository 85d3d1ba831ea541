/**
 * What a template sees, as data: held against the type of the view, and what the checker of templates walks
 * along. `any` is for values whose fields are a codelist's.
 */
export type Shape = 'text' | 'flag' | 'figure' | 'any' | ListShape | FieldShape;
export interface ListShape {
  readonly list: Shape;
}
export interface FieldShape {
  readonly fields: Readonly<Record<string, Shape>>;
}

const fields = (of: Readonly<Record<string, Shape>>): FieldShape => ({ fields: of });
const list = (of: Shape): ListShape => ({ list: of });

const NATIONAL = fields({
  sentences: list('text'),
  paragraphs: list(list('text')),
  stated: list(fields({ text: 'text', source: 'text' })),
});

/** A name in the forms that the codelists spell out. */
const FORMS = fields({
  nominative: 'text',
  genitive: 'text',
  dative: 'text',
  accusative: 'text',
  locative: 'text',
});

const WATCHED = fields({ number: 'text', names: 'text', only: FORMS, done: 'text', uncounted: 'flag' });

const STATEMENT = fields({
  counts: list('text'),
  watched: WATCHED,
  recommended: fields({ done: 'text', shares: 'text', complete: 'flag', watched: 'flag', only: FORMS }),
  highlight: 'text',
});

/** The root of every template. */
export const VIEW: FieldShape = fields({
  period: fields({ name: 'text', during: 'text', within: 'text' }),
  speaker: fields({ name: 'text', position: 'text' }),
  coverage: fields({
    text: 'text',
    regions: 'text',
    everyRegion: 'text',
    count: 'figure',
    expected: 'figure',
    all: 'flag',
    none: 'flag',
    missing: list('text'),
    withheld: list('text'),
  }),
  headlines: list(fields({ text: 'text', source: 'text' })),
  contact: fields({
    name: 'text',
    position: 'text',
    telephone: 'text',
    mail: 'text',
    site: 'text',
    address: 'text',
  }),
  leading: list('text'),
  country: NATIONAL,
  spheres: WATCHED,
  media: NATIONAL,
  regions: list(fields({ name: 'text', zeros: 'flag', paragraphs: list(list(STATEMENT)) })),
  post: fields({
    regions: list(fields({ name: 'text', statements: list(STATEMENT) })),
    others: list('text'),
  }),
});
