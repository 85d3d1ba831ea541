import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../run.js';

/**
 * Walks finished documents with a scanner of its own, which knows neither marks nor the language module: whatever
 * looks like a number must be accounted for by audit.json, at the very place.
 */

interface Entry {
  readonly document: string;
  readonly text: string;
  readonly at: { readonly line: number; readonly column: number };
}

interface Unsourced {
  readonly document: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

type List = 'figures' | 'quotations' | 'dates' | 'names' | 'remarks';
type AuditFile = { readonly [L in List]: readonly Entry[] } & { readonly unsourced: readonly Unsourced[] };

const LISTS: readonly List[] = ['figures', 'quotations', 'dates', 'names', 'remarks'];
const EXAMPLE = 'examples/2020-january-february';
const NAMES = ['speech', 'spoken'].flatMap((kind) => ['kk', 'ru', 'both'].map((code) => `${kind}.${code}`));
const DOCUMENTS = [...NAMES, 'tables.kk', 'tables.ru'];

/** How words begin that may be numbers. Far too many do: that is what the next list is for. */
const BEGINNINGS = [
  'ноль нул один одн перв два две дву двой двое двен двад трех трём тре три тро четыр четв пят шест сем седьм восе восьм',
  'девя деся сорок ста сто сот двест тыс милл оба обе пар втор вдв втро дваж дюж полтор полови',
  'нөл бір ек үш төрт бес алт жет сегіз тоғыз он жиырма отыз қырық елу алпыс сексен тоқсан жүз мың жарт шир қос',
]
  .join(' ')
  .split(' ');
const WORD = new RegExp(`(?<![\\u0400-\\u052F-])(?:${BEGINNINGS.join('|')})[\\u0400-\\u052F]*`, 'gi');

/** Words of the example that begin like a number and count nothing; each was read in its sentence. */
const NO_NUMBERS = new Set(
  [
    'обеспечении парка парки партнёров стадии статьи статьях стола столы стоянкам стоянки',
    'бірақ бірлескен бірлесіп бірыңғай біріктіреді парақшаларында парктер парктерді паркінің қостанай қосу үшін',
    // A court in Kazakh.
    'сот',
    // «Only», «the first trial», «at one of them».
    'одними первом бірінде',
  ]
    .join(' ')
    .split(' '),
);

interface Found {
  readonly text: string;
  readonly from: number;
}

function numbersOf(text: string): Found[] {
  const digits = [...text.matchAll(/\d+/g)];
  const words = [...text.matchAll(WORD)].filter(([word]) => !NO_NUMBERS.has(word.toLowerCase()));
  return [...digits, ...words]
    .map((match) => ({ text: match[0], from: match.index }))
    .sort((one, other) => one.from - other.from);
}

/** Where an entry ends: its text is read along the Markdown, which may escape it or break its line. */
function endOf({ text, at }: Entry, markdown: string): number | undefined {
  const lines = markdown.split('\n');
  let offset = lines.slice(0, at.line - 1).join('\n').length + (at.line > 1 ? 1 : 0) + at.column - 1;
  const skip = (what: RegExp) => {
    while (what.test(markdown[offset] ?? '')) offset++;
  };
  for (const character of text.replace(/\s+/g, ' ')) {
    if (markdown[offset] === '\\') offset++;
    if (character === ' ' ? !/\s/.test(markdown[offset] ?? '') : markdown[offset] !== character)
      return undefined;
    if (character === ' ') skip(/\s/);
    else offset++;
  }
  return offset;
}

function startOf({ at }: Entry, markdown: string): number {
  const before = markdown.split('\n').slice(0, at.line - 1);
  return before.reduce((sum, line) => sum + line.length + 1, 0) + at.column - 1;
}

/** The numbers of a document that no entry covers. */
function unaccounted(markdown: string, entries: readonly Entry[]): string[] {
  const covered = entries.map((entry) => ({
    from: startOf(entry, markdown),
    to: endOf(entry, markdown) ?? -1,
  }));
  return numbersOf(markdown)
    .filter(({ text, from }) => !covered.some((one) => one.from <= from && from + text.length <= one.to))
    .map(({ text }) => text);
}

const scratch = mkdtempSync(join(tmpdir(), 'smg-report-audit-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function build(workspace: string, name: string): Promise<{ folder: string; audit: AuditFile }> {
  const folder = join(scratch, name);
  const argv = ['build', workspace, '--spoken', '--format', 'md,txt', '--out', folder];
  const { code, stderr } = await command(argv, { cwd: process.cwd() });
  expect(code, stderr).toBe(0);
  return { folder, audit: JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8')) as AuditFile };
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const entriesOf = (audit: AuditFile, document: string, lists: readonly List[] = LISTS) =>
  lists.flatMap((list) => audit[list].filter((one) => one.document === document));

describe('every number of the example is accounted for', () => {
  let folder = '';
  let audit: AuditFile;
  beforeAll(async () => {
    ({ folder, audit } = await build(EXAMPLE, 'example'));
  }, 60_000);

  test.each(DOCUMENTS)('%s', (document) => {
    const markdown = read(folder, `${document}.md`);
    expect(numbersOf(markdown).length).toBeGreaterThan(50);
    expect(unaccounted(markdown, entriesOf(audit, document))).toEqual([]);
    expect(audit.unsourced).toEqual([]);
  });

  test.each(DOCUMENTS)('%s: entries stand where they say', (document) => {
    const markdown = read(folder, `${document}.md`);
    const lost = entriesOf(audit, document).filter((entry) => endOf(entry, markdown) === undefined);
    expect(lost).toEqual([]);
  });

  test.each(DOCUMENTS)('%s as plain text holds the same numbers', (document) => {
    const texts = (format: string) =>
      numbersOf(read(folder, `${document}.${format}`)).map(({ text }) => text);
    expect(texts('txt')).toEqual(texts('md'));
  });

  test.each(['figures', 'dates', 'remarks'] as const)(
    'without its %s, numbers are found that have no account',
    (list) => {
      const left = LISTS.filter((one) => one !== list);
      expect(unaccounted(read(folder, 'spoken.ru.md'), entriesOf(audit, 'spoken.ru', left))).not.toEqual([]);
    },
  );

  test('a number of a submitted text has the line of that text', () => {
    for (const quotation of audit.quotations as readonly (Entry & { file: string; line: number })[]) {
      const lines = readFileSync(join(EXAMPLE, quotation.file), 'utf8').split('\n');
      expect(lines[quotation.line - 1]).toMatch(/^ *(?:- )?(?:kk|ru|source): /);
    }
  });
});

describe('a number that a template adds', () => {
  const workspace = join(scratch, 'workspace');
  const TYPED: readonly (readonly [string, string, string])[] = [
    ['ru/closing', '12', 'Мы побывали в 12 районах.'],
    ['ru/purpose', 'пятнадцать', 'Нам помогли пятнадцать волонтёров.'],
    ['ru/media_heading', 'вдвое', '## Упоминаний теперь вдвое больше'],
    ['kk/closing', 'үш', 'Бізге үш ұйым көмектесті.'],
    ['kk/tables', 'жүздеген', 'Жүздеген адам атсалысты.'],
  ];
  let folder = '';
  let audit: AuditFile;
  beforeAll(async () => {
    cpSync(EXAMPLE, workspace, { recursive: true });
    for (const [name, , sentence] of TYPED) {
      const file = join(workspace, 'templates', `${name}.hbs`);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, readFileSync(`templates/${name}.hbs`));
      appendFileSync(file, `\n${sentence}\n`);
    }
    ({ folder, audit } = await build(workspace, 'mutated'));
  }, 60_000);

  test.each(TYPED)('%s: %s', (name, text) => {
    const [language = '', template] = name.split('/');
    // In the spoken copy a heading is a remark.
    const kinds = template === 'tables' ? ['tables'] : text === 'вдвое' ? ['speech'] : ['speech', 'spoken'];
    const documents = kinds.map((kind) => `${kind}.${language}`);
    for (const document of documents) {
      const found = unaccounted(read(folder, `${document}.md`), entriesOf(audit, document));
      expect(found.map((one) => one.toLowerCase())).toContain(text);
    }
  });

  test('is said to be unsourced, and nothing else is', () => {
    for (const document of DOCUMENTS) {
      const own = audit.unsourced.filter((one) => one.document === document);
      const listed = own.map(({ text, line, column }) => ({ document, text, at: { line, column } }));
      const entries = [...entriesOf(audit, document), ...listed];
      expect(unaccounted(read(folder, `${document}.md`), entries)).toEqual([]);
    }
    const texts = new Set(audit.unsourced.map(({ text }) => text.toLowerCase()));
    expect(texts).toEqual(new Set(TYPED.map(([, text]) => text)));
  });
});
