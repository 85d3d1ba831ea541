import type { Codelists, Metric, Name, Region } from '../codelists/index.js';
import { SEVERITIES } from '../diagnostics/index.js';
import { schemas } from '../generated/schemas.js';
import type { SchemaKind } from './shape.js';

type Json = Readonly<Record<string, unknown>>;
type Locale = keyof Name;
type Say = (name: Name) => string;

/**
 * The JSON Schema that an editor gets: ids enumerated with their names, titles and descriptions in one language,
 * or in all three.
 */
export function editorSchema(kind: SchemaKind, codelists: Codelists, locale?: Locale): Json {
  const flat = flatten(schemas[kind], locale) as Json;
  const say: Say = (name) => (locale ? name[locale] : [...new Set([name.kk, name.ru, name.en])].join(' · '));
  if (kind === 'activity') return activity(flat, codelists, say);
  return kind === 'workspace' ? workspace(flat, codelists, say) : flat;
}

/** One text out of three; what only the validator needs is left out. */
function flatten(value: unknown, locale: Locale | undefined, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => flatten(item, locale));
  if (!isObject(value)) return value;
  if (isName(value)) return flattenText(value, locale, key === 'title' ? ' · ' : '\n\n');
  const entries = Object.entries(value).filter(([name, inner]) => name !== '$comment' || isObject(inner));
  return Object.fromEntries(entries.map(([name, inner]) => [name, flatten(inner, locale, name)]));
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: Json): value is Json & Name =>
  ['kk', 'ru', 'en'].every((key) => typeof value[key] === 'string');
const flattenText = (text: Name, locale: Locale | undefined, separator: string) =>
  locale ? text[locale] : [...new Set([text.kk, text.ru, text.en])].join(separator);

/** Replaces what stands under a path of keys. */
function change(schema: Json, path: readonly string[], edit: (old: Json) => Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return edit(schema);
  return { ...schema, [key]: change(schema[key] as Json, rest, edit) };
}

/** Editors show the description of the value under the cursor; both spellings are in use. */
function choice(entries: readonly (readonly [id: string, text: string])[]): Json {
  const texts = entries.map(([, text]) => text);
  return { enum: entries.map(([id]) => id), enumDescriptions: texts, markdownEnumDescriptions: texts };
}

function activity(schema: Json, { regions, metrics, spheres }: Codelists, say: Say): Json {
  const quantity = (schema['$defs'] as Json)['quantity'] as Json;
  const metricIds = choice(metrics.map(({ id, name }) => [id, say(name)]));
  const sphereIds = choice(spheres.map(({ id, name }) => [id, say(name)]));
  const byMetric = Object.fromEntries(
    metrics.map((metric) => [metric.id, metricSchema(metric, quantity, say)]),
  );
  const edits: readonly (readonly [path: string, edit: (old: Json) => Json])[] = [
    ['properties/region', (old) => ({ ...old, ...choice(regionIds(regions, say)) })],
    ['properties/metrics', (old) => ({ ...old, properties: byMetric, additionalProperties: false })],
    ['properties/monitoring/items/properties/sphere', (old) => ({ ...old, ...sphereIds })],
    ['properties/highlights/items/properties/about/items', (old) => ({ ...old, ...metricIds })],
    ['$defs/quantity', withoutParts],
  ];
  return edits.reduce((made, [path, edit]) => change(made, path.split('/'), edit), schema);
}

function workspace(schema: Json, { regions, metrics }: Codelists, say: Say): Json {
  const stated = change(schema, 'properties/stated/items/properties/metric'.split('/'), (old) => ({
    ...old,
    ...choice(metrics.map(({ id, name }) => [id, say(name)])),
  }));
  const expected = change(stated, 'properties/expected/items'.split('/'), (old) => ({
    ...old,
    ...choice(regionIds(regions, say)),
  }));
  return change(expected, ['properties', 'rules'], (old) => ({
    ...old,
    propertyNames: { enum: Object.keys(SEVERITIES) },
  }));
}

/** Ids first, then the names of earlier times, then the ISO codes. */
function regionIds(regions: readonly Region[], say: Say): (readonly [string, string])[] {
  const texts = regions.map((region) => ({ region, text: regionText(region, say) }));
  return [
    ...texts.map(({ region, text }) => [region.id, text] as const),
    ...regions.flatMap(({ names }) =>
      names.flatMap((name) => (name.alias === undefined ? [] : [[name.alias, nameText(name, say)] as const])),
    ),
    ...texts.flatMap(({ region, text }) => region.codes.map((code) => [code, text] as const)),
  ];
}

const nameText = ({ kk, ru, en }: Region['names'][number], say: Say) =>
  say({ kk: kk.nominative, ru: ru.nominative, en });

function regionText({ names }: Region, say: Say): string {
  const last = names[names.length - 1];
  return last ? nameText(last, say) : '';
}

const withoutParts = (quantity: Json): Json =>
  change(quantity, ['properties'], ({ parts: _, ...properties }) => properties);

/** A metric with parts of its own has them enumerated; any other has none. */
function metricSchema({ name, parts }: Metric, quantity: Json, say: Say): Json {
  const title = { title: say(name), description: `${say(name)}.\n\n${quantity['description']}` };
  if (!parts) return { ...title, $ref: '#/$defs/quantity' };
  const ofPart = parts.of.map((part) => [part.id, { title: say(part.name), $ref: '#/$defs/part' }]);
  const named = (old: Json) => ({
    ...old,
    properties: Object.fromEntries(ofPart),
    additionalProperties: false,
  });
  return { ...change(quantity, ['properties', 'parts'], named), ...title };
}
