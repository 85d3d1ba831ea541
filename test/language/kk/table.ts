import { readFileSync } from 'node:fs';

/** The rows of a table beside the tests, each as its cells by column. */
export function table(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../tables/${name}.tsv`, import.meta.url), 'utf8');
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** Rows for which `say` gives something else than expected, as one line each; empty if all agree. */
export function wrong<T>(
  rows: readonly T[],
  expected: (row: T) => string,
  say: (row: T) => string,
): string[] {
  return rows.flatMap((row) => {
    const said = say(row);
    return said === expected(row) ? [] : [`${expected(row)} ≠ ${said}`];
  });
}
