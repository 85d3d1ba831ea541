import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Asked, DOCUMENTS, offerOf, planOf } from '../../src/model/plan.js';

const usual: Asked = { languages: ['kk', 'ru', 'both'], formats: ['md'] };

/** `speech.kk.md`, as the file will be called. */
const names = (asked: Partial<Asked> = {}) =>
  planOf({ ...usual, ...asked }).map(({ document, variant, format }) =>
    [document, variant, format].filter((part) => part !== null).join('.'),
  );

describe('what a build makes', () => {
  test('without outputs: the speech and the tables', () => {
    expect(names()).toEqual([
      'speech.kk.md',
      'speech.ru.md',
      'speech.both.md',
      'tables.kk.md',
      'tables.ru.md',
    ]);
  });

  test('formats of data make the totals', () => {
    expect(names({ formats: ['md', 'csv'], languages: ['ru'] })).toEqual([
      'speech.ru.md', 'tables.ru.md', 'totals.csv',
    ]); // biome-ignore format: one list
    expect(names({ format: ['json'] })).toEqual(['totals.json']);
    expect(names({ format: ['json'], only: ['tables'] })).toEqual(['totals.json']);
    expect(names({ format: ['json'], only: ['speech'] })).toEqual([]);
  });

  test('tables know no mixture: who wants the mixed speech wants both', () => {
    expect(names({ lang: ['both'] })).toEqual(['speech.both.md', 'tables.kk.md', 'tables.ru.md']);
  });

  test('outputs name documents, languages and formats', () => {
    const outputs = {
      speech: { languages: ['ru' as const], formats: ['txt' as const, 'md' as const] },
      totals: {},
    };
    expect(names({ outputs })).toEqual(['speech.ru.md', 'speech.ru.txt', 'totals.csv']);
  });

  test('a document that is named is made as is usual for it', () => {
    expect(names({ only: ['prompter'], lang: ['kk'] })).toEqual(['prompter.kk.html']);
    expect(names({ only: ['totals'] })).toEqual(['totals.csv']);
  });

  test('flags replace what outputs say', () => {
    const outputs = { speech: { formats: ['txt' as const] }, spoken: {} };
    expect(names({ outputs, lang: ['kk'] })).toEqual(['speech.kk.txt', 'spoken.kk.md']);
    expect(names({ outputs, only: ['tables'], lang: ['kk'] })).toEqual(['tables.kk.md']);
    expect(names({ outputs, format: ['md'], lang: ['kk'] })).toEqual(['speech.kk.md', 'spoken.kk.md']);
    expect(names({ outputs, format: ['csv'] })).toEqual(['totals.csv']);
  });

  test('the spoken copy comes on top of what is made anyway', () => {
    expect(names({ also: ['spoken'], lang: ['ru'] })).toEqual([
      'speech.ru.md',
      'tables.ru.md',
      'spoken.ru.md',
    ]);
  });
});

test('the schema of `outputs` offers what can be made', () => {
  const { properties } = parse(readFileSync('schemas/sources/workspace.yaml', 'utf8'));
  const { properties: documents } = properties.outputs;
  expect(Object.keys(documents)).toEqual([...DOCUMENTS]);
  for (const document of DOCUMENTS) {
    const { languages, formats } = documents[document].properties;
    expect(formats.items.enum).toEqual(offerOf(document).formats);
    expect(languages?.items.enum ?? []).toEqual(offerOf(document).variants);
  }
});
