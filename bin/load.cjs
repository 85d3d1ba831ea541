'use strict';
// Loads the bundled command line together with its compiled code: half of a short run is compiling. Node 22.8
// and newer keep such code by themselves. For older ones the build leaves it beside each file of the bundle; V8
// refuses what another V8 has compiled, and compiles again.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire, enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '../dist');
const entry = join(dist, 'cli.cjs');
const fromNode = createRequire(entry);
const loaded = new Map();

const compiled = (path) => path.replace(/cjs$/, 'v8');

function compiledBefore(path) {
  try {
    return readFileSync(compiled(path));
  } catch {
    return undefined;
  }
}

/** What `require` does, with compiled code. The files are ASCII. */
function load(path) {
  const known = loaded.get(path);
  if (known) return known.module.exports;
  const code = `(function (exports, require, module, __filename) {${readFileSync(path, 'latin1')}\n})`;
  const script = new Script(code, { filename: path, cachedData: compiledBefore(path) });
  const module = { exports: {} };
  loaded.set(path, { script, module });
  const required = (id) => (id.startsWith('./') ? load(join(dist, id)) : fromNode(id));
  script.runInThisContext()(module.exports, required, module, path);
  return module.exports;
}

/** Leaves beside each file that was loaded what V8 has compiled of it by now. */
function keep() {
  for (const [path, { script }] of loaded) writeFileSync(compiled(path), script.createCachedData());
}

enableCompileCache?.();
module.exports = enableCompileCache ? { run: require(entry).run, keep() {} } : { run: load(entry).run, keep };
