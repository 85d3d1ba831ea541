'use strict';
// Loads the bundled command line together with its compiled code: half of a short run is compiling. Node 22.8
// and newer keep such code by themselves. For older ones the build leaves it beside the bundle; V8 refuses
// what another V8 has compiled, and compiles again.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire, enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const bundle = join(__dirname, '../dist/cli.cjs');
const cache = join(__dirname, '../dist/cli.v8');

function compiledBefore() {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

/** What `require` does, with compiled code. */
function load() {
  const code = `(function (exports, require, module, __filename) {${readFileSync(bundle, 'utf8')}\n})`;
  const script = new Script(code, { filename: bundle, cachedData: compiledBefore() });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle);
  return { run: module.exports.run, keep: () => writeFileSync(cache, script.createCachedData()) };
}

enableCompileCache?.();
module.exports = enableCompileCache ? { run: require(bundle).run, keep() {} } : load();
