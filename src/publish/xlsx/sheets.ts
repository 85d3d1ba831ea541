import type { Row, SheetData, SheetOptions } from 'write-excel-file/node';
import { pageWords } from '../../language/page.js';
import type { PageWords } from '../../language/page-words.js';
import type { Fact, Totals } from '../../model/totals.js';
import type { Naming } from '../naming.js';
import { amount, count, head, remark, text } from './cells.js';

/** A sheet of the workbook. */
export interface Sheet
  extends Pick<
    SheetOptions<Buffer>,
    'sheet' | 'columns' | 'orientation' | 'stickyRowsCount' | 'stickyColumnsCount'
  > {
  readonly data: SheetData;
}

/** What sheets are made from. */
export interface Workbook {
  readonly totals: Totals;
  readonly naming: Naming;
}

type Words = PageWords['workbook'];

/** Both languages stand beside each other, Kazakh first: one workbook for all readers. */
const both = (pick: (words: Words) => string) =>
  `${pick(pageWords.kk.workbook)} · ${pick(pageWords.ru.workbook)}`;
const title = (pick: (words: Words) => string) => head(both(pick));

const WIDE = { width: 44 };
const NARROW = { width: 14 };

const NAME_HEADS: Row = [title((words) => words.inKazakh), title((words) => words.inRussian)];

const named = ({ kk, ru }: { readonly kk: string; readonly ru: string }): Row => [text(kk), text(ru)];

function metricName({ codelists }: Naming, id: string) {
  return codelists.metrics.find((metric) => metric.id === id)?.name ?? { kk: id, ru: id };
}

function sphereName({ codelists }: Naming, id: string) {
  return codelists.spheres.find((sphere) => sphere.id === id)?.name ?? { kk: id, ru: id };
}

const regionNames = ({ regionName }: Naming, ids: readonly string[], language: 'kk' | 'ru') =>
  ids.map((id) => regionName(id)[language].short).join(', ');

/** Every metric with its total and the regions on which it rests; below, who has not reported. */
export function totalsSheet({ totals, naming }: Workbook): Sheet {
  const rows = [...totals.metrics].map(
    ([id, total]): Row => [
      ...named(metricName(naming, id)),
      amount(total),
      count(total.regions.length),
      text(regionNames(naming, total.regions, 'kk')),
      text(regionNames(naming, total.regions, 'ru')),
    ],
  );
  const heads: Row = [
    ...NAME_HEADS,
    title((words) => words.total),
    title((words) => words.regions),
    title((words) => words.which),
    title((words) => words.which),
  ];
  return {
    sheet: both((words) => words.totals),
    columns: [WIDE, WIDE, NARROW, NARROW, WIDE, WIDE],
    orientation: 'landscape',
    stickyRowsCount: 1,
    data: [heads, ...rows, [], ...remarks({ totals, naming })],
  };
}

/** What the signs before numbers mean, and whose numbers are not in the totals. */
function remarks({ totals: { missing, withheld }, naming }: Workbook): SheetData {
  const absent = [...missing, ...withheld];
  return (['kk', 'ru'] as const).flatMap((language): SheetData => {
    const { signs, absent: label } = pageWords[language].workbook;
    return [
      [remark(signs)],
      ...(absent.length > 0 ? [[remark(`${label}: ${regionNames(naming, absent, language)}`)]] : []),
    ];
  });
}

/** Metrics against regions; a region that has not reported has a column, and it is empty. */
export function regionsSheet({ totals, naming }: Workbook): Sheet {
  const regions = [...totals.reported, ...totals.missing, ...totals.withheld];
  const rows = [...totals.metrics].map(
    ([id, total]): Row => [
      ...named(metricName(naming, id)),
      ...regions.map((region) => amount(totals.byRegion.get(region)?.metrics.get(id))),
      amount(total),
    ],
  );
  return {
    sheet: both((words) => words.byRegion),
    columns: [WIDE, WIDE, ...regions.map(() => NARROW), NARROW],
    orientation: 'landscape',
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    data: [
      [...NAME_HEADS, ...regionHeads(regions, { totals, naming }), title((words) => words.total)],
      ...rows,
    ],
  };
}

const regionHeads = (regions: readonly string[], { totals, naming }: Workbook): Row =>
  regions.map((id) => {
    const { kk, ru } = naming.regionName(id);
    const mark = totals.byRegion.has(id) ? '' : ` (${both((words) => words.noReport)})`;
    return head(`${kk.short} · ${ru.short}${mark}`);
  });

/** Monitorings and recommendations by sphere, the monitorings also by region. */
export function spheresSheet({ totals, naming }: Workbook): Sheet {
  const { reported } = totals;
  const rows = [...totals.spheres].map(
    ([id, own]): Row => [
      ...named(sphereName(naming, id)),
      amount(own.monitorings),
      amount(own.recommendations),
      ...reported.map((region) => amount(totals.byRegion.get(region)?.spheres.get(id)?.monitorings)),
    ],
  );
  const heads: Row = [
    ...NAME_HEADS,
    ...['monitorings', 'recommendations'].map((id) => {
      const { kk, ru } = metricName(naming, id);
      return head(`${kk} · ${ru}`);
    }),
    ...regionHeads(reported, { totals, naming }),
  ];
  return {
    sheet: both((words) => words.bySphere),
    columns: [WIDE, WIDE, NARROW, NARROW, ...reported.map(() => NARROW)],
    orientation: 'landscape',
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    data: [heads, ...rows],
  };
}

/** Every number that somebody submitted, with its file and line. */
export function sourcesSheet({ totals, naming }: Workbook): Sheet {
  const rows = totals.facts.filter(({ derived }) => !derived).flatMap((fact) => sourceRows(fact, naming));
  const heads: Row = [
    ...NAME_HEADS,
    title((words) => words.part),
    title((words) => words.region),
    title((words) => words.period),
    title((words) => words.value),
    title((words) => words.file),
    title((words) => words.line),
  ];
  return {
    sheet: both((words) => words.sources),
    columns: [WIDE, WIDE, WIDE, WIDE, NARROW, NARROW, { width: 36 }, NARROW],
    orientation: 'landscape',
    stickyRowsCount: 1,
    data: [heads, ...rows],
  };
}

function sourceRows({ metric, part, sphere, region, period, quantity }: Fact, naming: Naming): SheetData {
  const entry = naming.codelists.metrics.find(({ id }) => id === metric);
  const named_ = part === null ? undefined : entry?.parts?.of.find(({ id }) => id === part)?.name;
  const within = sphere === null ? named_ : sphereName(naming, sphere);
  const { kk, ru } = naming.regionName(region);
  return quantity.sources.map(
    (source): Row => [
      ...named(metricName(naming, metric)),
      text(within ? `${within.kk} · ${within.ru}` : ''),
      text(`${kk.nominative} · ${ru.nominative}`),
      text(period.text),
      amount(source),
      text(source.file),
      count(source.line),
    ],
  );
}
