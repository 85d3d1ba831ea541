import type { Codelists, Name, RegionName } from '../codelists/index.js';
import type { Cell, Table } from '../model/document.js';
import { escapeText } from '../model/marks.js';
import { type Amount, written } from '../model/quantity.js';

/** One line of a breakdown of totals. */
export interface Row extends Amount {
  readonly ids: Readonly<Record<string, string | undefined>>;
  readonly regions: number;
}

/** What is needed to name what rows are about. */
interface Naming {
  readonly codelists: Codelists;
  readonly locale: keyof Name;
  readonly regionName: (id: string) => RegionName;
}

const number = (text: string): Cell => ({ text, numeric: true });
const plain = (text: string): Cell => ({ text });

/** For programs: ids, and the qualifier in a column of its own. */
export function breakdownData(rows: readonly Row[], by: readonly string[]): Table {
  return {
    caption: '',
    head: [...by, 'value', 'qualifier', 'regions'].map(plain),
    rows: rows.map((row) =>
      [...by.map((id) => row.ids[id] ?? ''), String(row.value), row.qualifier, String(row.regions)].map(
        plain,
      ),
    ),
  };
}

/** For people: names. */
export function breakdownTable(rows: readonly Row[], by: readonly string[], naming: Naming): Table {
  return {
    caption: '',
    head: [...by.map(plain), number('value'), number('regions')],
    rows: rows.map((row) => [
      ...by.map((dimension) => plain(escapeText(nameOf(dimension, row.ids[dimension] ?? '', naming)))),
      number(escapeText(written(row))),
      number(String(row.regions)),
    ]),
  };
}

function nameOf(dimension: string, id: string, { codelists, locale, regionName }: Naming): string {
  if (dimension === 'region') return locale === 'en' ? regionName(id).en : regionName(id)[locale].nominative;
  const list = dimension === 'metric' ? codelists.metrics : dimension === 'sphere' ? codelists.spheres : [];
  return list.find((entry) => entry.id === id)?.name[locale] ?? id;
}
