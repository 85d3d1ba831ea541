import type { Codelists } from '../codelists/index.js';
import type { Table } from '../model/document.js';
import { escapeText } from '../model/marks.js';

/** A codelist that can be printed. */
export type CodelistName = 'regions' | 'metrics' | 'spheres';

/** A codelist for people: ids with their names, and what else tells entries apart. */
export function codelistTable(name: CodelistName, codelists: Codelists): Table {
  const rows = {
    regions: () =>
      codelists.regions.map(({ id, kind, codes, names }) => {
        const name = names.at(-1);
        return [
          id,
          codes.join(' '),
          kind,
          name?.kk.nominative ?? '',
          name?.ru.nominative ?? '',
          name?.en ?? '',
        ];
      }),
    metrics: () =>
      codelists.metrics.map(({ id, kind, group, name }) => [
        id,
        group ?? '',
        kind,
        name.kk,
        name.ru,
        name.en,
      ]),
    spheres: () => codelists.spheres.map(({ id, name }) => [id, name.kk, name.ru, name.en]),
  };
  const heads = {
    regions: ['id', 'codes', 'kind', 'kk', 'ru', 'en'],
    metrics: ['id', 'group', 'kind', 'kk', 'ru', 'en'],
    spheres: ['id', 'kk', 'ru', 'en'],
  };
  return {
    caption: '',
    head: heads[name].map((text) => ({ text })),
    rows: rows[name]().map((row) => row.map((text) => ({ text: escapeText(text) }))),
  };
}

/** A codelist for programs: all that is known of each entry. */
export function codelistJson(name: CodelistName, codelists: Codelists): string {
  const list =
    name === 'metrics'
      ? { groups: codelists.groups, metrics: codelists.metrics }
      : { [name]: codelists[name] };
  return `${JSON.stringify(list, null, 2)}\n`;
}
