import type { RegionName } from '../codelists/index.js';
import type { Locale, StatusCounts, StatusWords } from '../diagnostics/index.js';
import type { Cell, Table } from '../model/document.js';
import { escapeText } from '../model/marks.js';
import type { FileStatus, RegionState, RegionStatus, Status } from '../model/status.js';

/** How a status is worded for people. */
export interface StatusNaming {
  readonly words: StatusWords;
  readonly locale: Locale;
  readonly regionName: (id: string) => RegionName;
  /** How many columns whoever answers gets; longer text is cut. */
  readonly widest?: number;
}

const plain = (text: string): Cell => ({ text: escapeText(text) });
const number = (text: string): Cell => ({ text, numeric: true });
const count = (value: number) => number(value === 0 ? '' : String(value));

/** One row of the table for people. */
export interface StatusRow {
  readonly state: RegionState;
  readonly cells: readonly Cell[];
}

/** The rows for people: regions, then files that cannot be told whose they are. */
function rowsOf({ regions, unattributed }: Status, naming: StatusNaming): StatusRow[] {
  const { words, widest } = naming;
  const row = (name: string, state: RegionState, one: Partial<RegionStatus> & FileCounts): StatusRow => ({
    state,
    cells: [
      plain(name),
      plain(words.states[state]),
      count(one.errors),
      count(one.warnings),
      plain(one.lastPeriod?.text ?? ''),
      plain(cut(one.submittedBy ?? '', widest)),
    ],
  });
  return [
    ...regions.map((one) => row(nameOf(one.region, naming), one.state, one)),
    ...unattributed.map((one) => row(one.file, 'errors', one)),
  ];
}

type FileCounts = Pick<FileStatus, 'errors' | 'warnings'>;

function nameOf(id: string, { locale, regionName }: StatusNaming): string {
  const name = regionName(id);
  return locale === 'en' ? name.en : name[locale].nominative;
}

function cut(text: string, widest = Number.POSITIVE_INFINITY): string {
  const letters = [...text];
  return letters.length > widest ? `${letters.slice(0, widest - 1).join('')}…` : text;
}

/** The table for people, and the state of each row for whoever paints it. A column in which nothing stands is left out. */
export function statusTable(
  status: Status,
  naming: StatusNaming,
): { readonly table: Table; readonly states: readonly RegionState[] } {
  const { region, state, errors, warnings, lastPeriod, submittedBy } = naming.words.columns;
  const head = [
    plain(region),
    plain(state),
    number(errors),
    number(warnings),
    plain(lastPeriod),
    plain(submittedBy),
  ];
  const rows = rowsOf(status, naming);
  const used = head.map((_, i) => i < 2 || rows.some(({ cells }) => cells[i]?.text));
  const kept = (cells: readonly Cell[]) => cells.filter((_, i) => used[i]);
  const table = { caption: '', head: kept(head), rows: rows.map(({ cells }) => kept(cells)) };
  return { table, states: rows.map((row) => row.state) };
}

/** For a spreadsheet: one row a region, ids instead of names. */
export function statusData({ regions, unattributed }: Status): Table {
  const head = [
    'region',
    'state',
    'errors',
    'warnings',
    'notes',
    'last_period',
    'missing_months',
    'submitted_by',
    'files',
  ];
  const line = (
    region: string,
    state: RegionState,
    one: Omit<RegionStatus, 'region' | 'state' | 'expected'>,
  ) => [
    region,
    state,
    String(one.errors),
    String(one.warnings),
    String(one.notes),
    one.lastPeriod?.text ?? '',
    one.missingMonths.join(' '),
    one.submittedBy ?? '',
    one.files.map(({ file }) => file).join(' '),
  ];
  return {
    caption: '',
    head: head.map((text) => ({ text })),
    rows: [
      ...regions.map((one) => line(one.region, one.state, one)),
      ...unattributed.map((one) => line('', 'errors', { ...one, files: [one], missingMonths: [] })),
    ].map((cells) => cells.map(plain)),
  };
}

/** For a script; the shape is a contract. */
export function statusJson(status: Status): string {
  const { period, regions, unattributed } = status;
  const { states, earlierErrors } = statusCounts(status);
  const json = {
    schemaVersion: 1,
    period: period.text,
    regions: regions.map((one) => ({
      region: one.region,
      state: one.state,
      expected: one.expected,
      errors: one.errors,
      warnings: one.warnings,
      notes: one.notes,
      lastPeriod: one.lastPeriod?.text ?? null,
      missingMonths: one.missingMonths,
      submittedBy: one.submittedBy ?? null,
      files: one.files.map(fileJson),
    })),
    unattributed: unattributed.map(fileJson),
    summary: { regions: regions.length, ...states, unattributed: unattributed.length, earlierErrors },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const fileJson = ({ file, period, submittedBy, errors, warnings, notes }: FileStatus) => ({
  file,
  period: period?.text ?? null,
  submittedBy: submittedBy ?? null,
  errors,
  warnings,
  notes,
});

/** How many regions are in which state. */
export function statusCounts({ period, regions, unattributed, earlierErrors }: Status): StatusCounts {
  const of = (state: RegionState) => regions.filter((one) => one.state === state).length;
  return {
    period,
    regions: regions.length,
    states: {
      reported: of('reported'),
      warnings: of('warnings'),
      partial: of('partial'),
      errors: of('errors'),
      missing: of('missing'),
    },
    unattributed: unattributed.length,
    earlierErrors,
  };
}
