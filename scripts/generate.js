// Writes src/generated/, before anything else can run: everything that needs no compiling at run time is
// compiled here. Plain JavaScript, since TypeScript needs what it writes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { parse } from 'yaml';
import { readPages } from './generate-rule-pages.js';
import { templateModules } from './generate-templates.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const KINDS = ['activity', 'workspace', 'metrics', 'spheres', 'regions'];
const CODELISTS = ['regions', 'metrics', 'spheres'];
/** For people and editors; a validator does without. `minLength: 1` follows from the pattern beside it. */
const ANNOTATIONS = ['title', 'description', 'default', 'examples', 'minLength'];

const readYaml = (path) => parse(readFileSync(join(root, path), 'utf8'));

function write(name, code, types) {
  const folder = join(root, 'src/generated');
  writeFileSync(join(folder, `${name}.js`), code);
  writeFileSync(join(folder, `${name}.d.ts`), types);
}

/** A schema without its annotations. Names of properties are no keywords: `title` may be one. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== 'object') return schema;
  const entries = Object.entries(schema).filter(([key]) => !ANNOTATIONS.includes(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === 'properties' || key === '$defs' ? bareEach(value) : bare(value),
    ]),
  );
}

const bareEach = (schemas) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)]));

/** `validators.js`: a function for each kind. Its errors carry the schema that was violated (`verbose`). */
function writeValidators(sources) {
  const schemas = KINDS.map((kind) => bare(sources[kind]));
  const code = { source: true, esm: true };
  // Without inlining, a definition is compiled once and not wherever it is used: a third of the size.
  const ajv = new Ajv2020({
    schemas,
    allErrors: true,
    verbose: true,
    messages: false,
    allowUnionTypes: true,
    inlineRefs: false,
    code,
  });
  const ids = Object.fromEntries(KINDS.map((kind, i) => [kind, schemas[i].$id]));
  const types = [
    "import type { ErrorObject } from 'ajv';",
    'export type { ErrorObject };',
    'export interface Validator { (value: unknown): boolean; errors?: ErrorObject[] | null }',
    ...KINDS.map((kind) => `export declare const ${kind}: Validator;`),
  ];
  write('validators', standaloneCode(ajv, ids), `${types.join('\n')}\n`);
}

/** JSON in a string is read faster than the same as JavaScript. */
const asJson = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

function writeCodelists() {
  const lists = Object.assign({}, ...CODELISTS.map((kind) => readYaml(`schemas/codelists/${kind}.yaml`)));
  const types =
    "import type { Codelists } from '../codelists/types.js';\nexport declare const codelists: Codelists;\n";
  write('codelists', `export const codelists = ${asJson(lists)};\n`, types);
}

function writeSchemas(sources) {
  const types = `export declare const schemas: Readonly<Record<'${KINDS.join("' | '")}', Readonly<Record<string, unknown>>>>;\n`;
  write('schemas', `export const schemas = ${asJson(sources)};\n`, types);
}

function writeTemplates() {
  const modules = templateModules();
  for (const [file, text] of Object.entries(modules)) writeFileSync(join(root, 'src/generated', file), text);
}

/** Style and script of a page, which stands in it: it can be mailed and opened anywhere. */
function writePageAssets() {
  const assets = {
    style: 'html/client.css',
    sourcesStyle: 'html/sources.css',
    printStyle: 'html/print.css',
    handoutStyle: 'html/handout.css',
    script: 'html/client.js',
    previewStyle: 'preview/client.css',
    previewScript: 'preview/client.js',
    prompterStyle: 'prompter/client.css',
    prompterScript: 'prompter/client.js',
  };
  const text = (path) => JSON.stringify(readFileSync(join(root, 'src/publish', path), 'utf8'));
  const each = (line) =>
    Object.entries(assets)
      .map(([name, path]) => line(name, path))
      .join('\n');
  write(
    'page-assets',
    each((name, path) => `export const ${name} = ${text(path)};`),
    each((name) => `export declare const ${name}: string;`),
  );
}

function writeRulePages() {
  const types =
    "import type { RulePage } from '../diagnostics/rule-page.js';\nexport declare const pages: Readonly<Record<string, RulePage>>;\n";
  write('rule-pages', `export const pages = ${asJson(readPages(root))};\n`, types);
}

/** Everything that the build and the tests need before they can start. */
export function generate() {
  mkdirSync(join(root, 'src/generated'), { recursive: true });
  const sources = Object.fromEntries(KINDS.map((kind) => [kind, readYaml(`schemas/sources/${kind}.yaml`)]));
  writeValidators(sources);
  writeCodelists();
  writeSchemas(sources);
  writeTemplates();
  writePageAssets();
  writeRulePages();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
