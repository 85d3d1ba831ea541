import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { builtin, mergeCodelists } from '../../src/codelists/index.js';
import { editorSchema } from '../../src/validate/editor-schema.js';
import type { SchemaKind } from '../../src/validate/index.js';

const KINDS: readonly SchemaKind[] = ['activity', 'workspace', 'metrics', 'spheres', 'regions'];

function compile(kind: SchemaKind, codelists = builtin) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    keywords: ['enumDescriptions', 'markdownEnumDescriptions'],
  });
  return ajv.compile(editorSchema(kind, codelists));
}

describe('editorSchema', () => {
  // `vitest -u` writes them anew.
  test.each(KINDS)('the shipped %s schema is current', async (kind) => {
    const text = `${JSON.stringify(editorSchema(kind, builtin), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schemas/${kind}.schema.json`);
  });

  test.each(KINDS)('%s: every property has a title and a description, in three languages or one', (kind) => {
    for (const locale of ['kk', 'ru', 'en', undefined] as const) {
      const schema = editorSchema(kind, builtin, locale);
      const properties = propertiesOf(schema).map((property) => resolved(property, schema));
      expect(properties.length).toBeGreaterThan(0);
      for (const property of properties) {
        expect(property).toMatchObject({ title: expect.any(String), description: expect.any(String) });
      }
    }
    expect(editorSchema(kind, builtin, 'ru')['title']).not.toContain(' · ');
  });

  test('the built-in codelists fit their schemas', () => {
    const { groups, metrics, spheres, regions } = builtin;
    expect(compile('metrics')({ groups, metrics })).toBe(true);
    expect(compile('spheres')({ spheres })).toBe(true);
    expect(compile('regions')({ regions })).toBe(true);
  });

  test('knows ids, parts and codes', () => {
    const activity = compile('activity');
    const file = (metrics: object, more: object = {}) => ({
      region: 'kostanay',
      period: '2020-02',
      metrics,
      ...more,
    });
    expect(activity(file({ meetings: 2, media_materials: { value: 97, parts: { own_pages: 30 } } }))).toBe(
      true,
    );
    expect(activity({ ...file({}), region: 'nur-sultan' })).toBe(true);
    expect(activity(file({ meetngs: 2 }))).toBe(false);
    expect(activity(file({ meetings: { value: 2, parts: { x: 1 } } }))).toBe(false);
    expect(activity(file({ media_materials: { value: 97, parts: { own: 30 } } }))).toBe(false);
    expect(activity(file({}, { monitoring: [{ sphere: 'x' }] }))).toBe(false);
    const workspace = compile('workspace');
    expect(workspace({ period: 2020, expected: ['KZ-39'], rules: { 'period-gap': 'off' } })).toBe(true);
    expect(workspace({ period: 2020, rules: { nothing: 'off' } })).toBe(false);
  });

  test('a metric of the workspace is one like any other', () => {
    const [metric] = builtin.metrics;
    const codelists = mergeCodelists(builtin, {
      metrics: metric ? [{ ...metric, id: 'wells_checked' }] : [],
    });
    expect(
      compile('activity', codelists)({ region: 'abai', period: 2023, metrics: { wells_checked: 3 } }),
    ).toBe(true);
  });
});

/** With what its definition says: an editor joins the two. */
function resolved(property: object, schema: object): object {
  const name = '$ref' in property ? String(property.$ref).replace('#/$defs/', '') : undefined;
  const definitions = ('$defs' in schema ? schema.$defs : {}) as Readonly<Record<string, object>>;
  return { ...(name !== undefined && resolved(definitions[name] ?? {}, schema)), ...property };
}

/** Every schema that stands under `properties`. */
function propertiesOf(schema: unknown): object[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.values(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(propertiesOf)];
}
