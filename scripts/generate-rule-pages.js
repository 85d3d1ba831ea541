// Gathers the pages that `explain` prints: each folder in `examples/rules/` is one code's, with its words in three
// languages and the smallest input that gives it, wrong and right.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const RULES = 'examples/rules';
const LOCALES = ['en', 'kk', 'ru'];

/** The files below a folder, those nearest to it first; what is not UTF-8, as an example may have to be, is kept as base64. */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
  const depth = (path) => path.split('/').length;
  paths.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  return paths.map((path) => fileOf(path, readFileSync(join(folder, path))));
}

function fileOf(path, bytes) {
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes)
    ? { path, encoding: 'utf8', content: text }
    : { path, encoding: 'base64', content: bytes.toString('base64') };
}

function pageOf(root, code) {
  const folder = join(root, RULES, code);
  const settings = join(folder, 'case.yaml');
  const { command } = existsSync(settings) ? parse(readFileSync(settings, 'utf8')) : {};
  return {
    text: Object.fromEntries(
      LOCALES.map((locale) => [locale, readFileSync(join(folder, `${locale}.md`), 'utf8')]),
    ),
    command: command ?? ['validate', '.'],
    wrong: filesIn(join(folder, 'wrong')),
    right: filesIn(join(folder, 'right')),
  };
}

/** By code, everything that its folder holds. */
export const readPages = (root) =>
  Object.fromEntries(readdirSync(join(root, RULES)).map((code) => [code, pageOf(root, code)]));
