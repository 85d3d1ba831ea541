import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const VOCABULARY = ['model', 'language', 'diagnostics', 'codelists'];

/**
 * Which room may import which rooms and packages, from the ground up. `generated` holds what the build makes:
 * validators, templates and codelists, each for one room.
 */
const ROOMS: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages?: readonly string[] }>
> = {
  model: { rooms: [] },
  language: { rooms: ['model'] },
  diagnostics: { rooms: ['model', 'language'] },
  codelists: { rooms: ['model', 'language', 'diagnostics', 'generated/codelists'] },
  load: { rooms: VOCABULARY, packages: ['chokidar', 'tinyglobby'] },
  parse: { rooms: VOCABULARY, packages: ['yaml'] },
  validate: { rooms: [...VOCABULARY, 'generated/validators', 'generated/schemas'] },
  check: { rooms: VOCABULARY },
  sum: { rooms: VOCABULARY },
  compose: { rooms: VOCABULARY },
  render: {
    rooms: [...VOCABULARY, 'generated/templates', 'generated/template-sources'],
    packages: ['handlebars', 'handlebars/runtime.js'],
  },
  publish: {
    rooms: [...VOCABULARY, 'generated/page-assets'],
    packages: [
      '@myriaddreamin/typst-ts-node-compiler',
      '@napi-rs/canvas',
      'diff',
      'docx',
      'fflate',
      'mdast',
      'mdast-util-from-markdown',
      'write-excel-file/node',
    ],
  },
  write: { rooms: VOCABULARY },
  examine: { rooms: [...VOCABULARY, 'parse', 'validate', 'check'] },
  // It edits source texts and reads them back, so it needs the way from text to tree, and which texts are prose.
  fix: { rooms: [...VOCABULARY, 'parse', 'check'] },
  documents: { rooms: [...VOCABULARY, 'sum', 'compose', 'render', 'publish'] },
  compile: { rooms: [...VOCABULARY, 'check', 'sum', 'examine', 'documents'] },
  // It asks of what a build says, without writing it.
  explain: { rooms: [...VOCABULARY, 'compile', 'documents', 'examine', 'render', 'sum'] },
  formatters: { rooms: [...VOCABULARY, 'generated/rule-pages'], packages: ['chalk'] },
  index: { rooms: [...VOCABULARY, 'compile', 'examine', 'publish', 'formatters'] },
};

/** The shell may import everything; the libraries it may use are still its own. */
const SHELL = { rooms: ['commands', 'cli', 'worker', 'version'], packages: ['commander', 'chalk'] };

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
  .map((file) => join('src', file));

/** `src/render/view.ts` is in the room `render`, `src/compile.ts` in `compile`. */
const roomOf = (file: string) => (relative('src', file).split('/')[0] ?? '').replace(/\.(?:d\.)?[tj]s$/, '');

interface Import {
  readonly file: string;
  readonly target: string;
}

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
  );
  return [...found].map((match) => ({ file, target: match[1] ?? match[2] ?? match[3] ?? '' }));
});

const isLocal = ({ target }: Import) => target.startsWith('.');
const pathOf = ({ file, target }: Import) => join(dirname(file), target).replace(/\.js$/, '.ts');
const isShell = (file: string) => SHELL.rooms.includes(roomOf(file));

describe('every room imports only what the design allows', () => {
  test('all rooms are in the table', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !ROOMS[room] && !SHELL.rooms.includes(room))).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('%s', (room, { rooms, packages = [] }) => {
    const own = imports.filter(({ file }) => roomOf(file) === room);
    const strange = own.filter((one) => {
      if (!isLocal(one)) return !one.target.startsWith('node:') && !packages.includes(one.target);
      const path = pathOf(one);
      const target = roomOf(path);
      return (
        target !== room &&
        !rooms.includes(target) &&
        !rooms.includes(relative('src', path).replace(/\.ts$/, ''))
      );
    });
    expect(strange.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('the shell', () => {
    const strange = imports.filter(
      (one) =>
        isShell(one.file) &&
        !isLocal(one) &&
        !one.target.startsWith('node:') &&
        !SHELL.packages.includes(one.target),
    );
    expect(strange).toEqual([]);
  });

  test('the twins do not import each other and have the same files', () => {
    const crossing = imports.filter(isLocal).filter((one) => {
      const [from, to] = [one.file, pathOf(one)].map((path) => /^src\/language\/(kk|ru)\//.exec(path)?.[1]);
      return from && to && from !== to;
    });
    expect(crossing).toEqual([]);
  });

  test('only load, write and the shell touch the disk or the process', () => {
    const touching = imports.filter(
      ({ file, target }) =>
        /^node:(?:fs|os|child_process|worker_threads|process)/.test(target) &&
        !isShell(file) &&
        !['load', 'write'].includes(roomOf(file)),
    );
    const globals = files.filter(
      (file) => !isShell(file) && /\bprocess\.\w/.test(readFileSync(file, 'utf8')),
    );
    expect([...touching.map(({ file }) => file), ...globals]).toEqual([]);
  });
});

test('Kazakh and Russian stand in the languages and the message catalogue only', () => {
  const cyrillic = files.filter((file) => {
    if (/^src\/(?:language|diagnostics)\//.test(file)) return false;
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return /[\u0400-\u04FF]/.test(code.replace(/usage: .*$/gm, ''));
  });
  expect(cyrillic).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const graph = new Map(
    files.map((file) => [file, imports.filter((one) => one.file === file && isLocal(one)).map(pathOf)]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
