import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { builtin, regionNameOf } from '../../src/codelists/index.js';
import { examine } from '../../src/examine.js';
import { xlsx } from '../../src/publish/xlsx/index.js';
import { sumUp } from '../../src/sum/index.js';
import { exampleOutputs } from './documents.js';

const outputs = await exampleOutputs({ only: ['totals'], formats: ['xlsx', 'json'] });
const bytes = outputs.get('totals.xlsx') as Uint8Array;
const json = JSON.parse(String(outputs.get('totals.json')));
const book = read(bytes, { cellNF: true, cellStyles: true });
const [totals = '', byRegion = '', bySphere = '', sources = ''] = book.SheetNames;
const rowsOf = (sheet: string) =>
  utils.sheet_to_json<unknown[]>(book.Sheets[sheet] ?? {}, { header: 1, raw: true });

describe('the workbook, opened by another library', () => {
  test('has four sheets', () => {
    expect(book.SheetNames).toHaveLength(4);
  });

  test('holds the totals as numbers', () => {
    const values = rowsOf(totals)
      .slice(1)
      .flatMap(([, ru, value]) => (typeof value === 'number' ? [[ru, value]] : []));
    const names = Object.fromEntries(builtin.metrics.map(({ id, name }) => [id, name.ru]));
    expect(values).toEqual(
      Object.entries(json.totals as Record<string, { value: number }>).map(([id, { value }]) => [
        names[id],
        value,
      ]),
    );
  });

  test('shows how sure a number is, and keeps it a number', () => {
    const sheet = book.Sheets[totals] ?? {};
    const students = rowsOf(totals).findIndex(([, ru]) => ru === 'охваченные учащиеся');
    const cell = sheet[utils.encode_cell({ r: students, c: 2 })];
    expect([cell.t, cell.v, cell.w]).toEqual(['n', 10000, '> 10,000']);
  });

  test('leaves a region that has not reported empty, and says so', () => {
    const [heads = [], ...rows] = rowsOf(byRegion) as string[][];
    const absent = heads.findIndex((head) => head.includes('Павлодар'));
    expect(heads[absent]).toContain('нет отчёта');
    expect(rows.every((row) => row[absent] === undefined)).toBe(true);
    expect(rowsOf(totals).flat().join()).toContain('Павлодар');
  });

  test('adds up by region to what it says in all', () => {
    const [heads = [], ...rows] = rowsOf(byRegion) as (string | number)[][];
    for (const row of rows) {
      const parts = row.slice(2, heads.length - 1).filter((value) => typeof value === 'number');
      expect(parts.reduce((sum, value) => sum + value, 0)).toBe(row[heads.length - 1]);
    }
  });

  test('names the file and line of every submitted number', () => {
    const rows = rowsOf(sources).slice(1);
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      expect(row[6]).toMatch(/^regions\/[\w-]+\.yaml$/);
      expect(row[7]).toBeGreaterThan(1);
    }
    expect(rowsOf(bySphere).length).toBe(Object.keys(json.spheres).length + 1);
  });
});

test('a text that looks like a formula stays a text', async () => {
  const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1"];
  const metrics = names.map((name, i) => {
    const [first] = builtin.metrics;
    if (!first) throw new Error('no metric');
    return { ...first, id: `own_${i}`, name: { kk: name, ru: name, en: name } };
  });
  const codelists = { ...builtin, metrics };
  const lines = metrics.map(({ id }) => `  ${id}: 1\n`).join('');
  const file = { path: 'a.yaml', bytes: Buffer.from(`region: abai\nperiod: 2024-01\nmetrics:\n${lines}`) };
  const { submission } = examine(file, codelists);
  if (!submission) throw new Error('no submission');
  const made = await xlsx({
    totals: sumUp([submission], { codelists }),
    naming: { codelists, regionName: (id) => regionNameOf(codelists, id) },
  });
  const own = read(made, { cellFormula: true });
  const cells = Object.values(own.Sheets[own.SheetNames[0] ?? ''] ?? {});
  expect(cells.filter((cell) => cell?.f !== undefined)).toEqual([]);
  for (const name of names) expect(cells.some((cell) => cell?.t === 's' && cell.v === name)).toBe(true);
});

test('building again gives the same bytes', async () => {
  const again = await exampleOutputs({ only: ['totals'], formats: ['xlsx'] });
  expect(Buffer.from(again.get('totals.xlsx') ?? '').equals(Buffer.from(bytes))).toBe(true);
});
