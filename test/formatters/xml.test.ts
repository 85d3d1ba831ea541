import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnostic } from '../../src/diagnostics/index.js';
import { at, missing, place, print, typo } from './fixture.js';
import { elements, readXml } from './xml.js';

const warning: Diagnostic = { ...typo, severity: 'warning' };
const unreadable = diagnostic(
  'unreadable-file',
  { reason: 'missing', detail: 'ENOENT' },
  { place: { ...place('', 1, 1, 1), file: 'gone.yaml' } },
);

describe('junit', () => {
  const junit = async (found: readonly Diagnostic[], strict = false) =>
    readXml(await print('junit', found, { strict, files: ['regions/kostanay.yaml', 'clean.yaml'] }));

  it('has a suite for each file, and a test that passes for a clean one', async () => {
    const root = await junit([typo, typo]);
    expect(elements(root, 'testsuite').map(({ attributes }) => attributes)).toEqual([
      { name: 'clean.yaml', tests: '1', failures: '0', errors: '0' },
      { name: 'regions/kostanay.yaml', tests: '2', failures: '2', errors: '0' },
    ]);
    expect(elements(root, 'testsuites')[0]?.attributes).toMatchObject({
      tests: '3',
      failures: '2',
      errors: '0',
    });
    const [clean, first] = elements(root, 'testcase');
    expect(clean).toMatchObject({
      attributes: { classname: 'clean.yaml', name: 'clean.yaml' },
      children: [],
    });
    expect(first?.attributes).toEqual({
      classname: 'regions/kostanay.yaml',
      name: '7:3 unknown-key: The key `meetngs` is unknown here.',
      file: 'regions/kostanay.yaml',
      line: '7',
    });
  });

  it('says in a failure what is wrong, where, and what to write', async () => {
    const [failure] = elements(await junit([typo]), 'failure');
    expect(failure?.attributes).toEqual({
      type: 'unknown-key',
      message: 'The key `meetngs` is unknown here.',
    });
    expect(failure?.text.split('\n').map((line) => line.trim())).toEqual([
      '',
      'regions/kostanay.yaml:7:3',
      'The key `meetngs` is unknown here.',
      'Did you mean `meetings`?',
      '',
    ]);
  });

  it('calls a file that cannot be read an error', async () => {
    const root = await junit([unreadable]);
    expect(elements(root, 'error')).toHaveLength(1);
    expect(elements(root, 'testsuites')[0]?.attributes).toMatchObject({ failures: '0', errors: '1' });
  });

  it('fails for a warning only when the run does', async () => {
    const failures = async (strict: boolean) => elements(await junit([warning], strict), 'failure').length;
    expect([await failures(false), await failures(true)]).toEqual([0, 1]);
    expect(elements(await junit([warning]), 'system-out')[0]?.text).toContain('`meetngs`');
  });

  it('has a suite for what is no file’s', async () => {
    const root = await junit([diagnostic('no-files', { pattern: 'x' })]);
    expect(elements(root, 'testsuite')[0]?.attributes).toMatchObject({ name: 'smg-report', failures: '1' });
  });
});

describe('checkstyle', () => {
  it('has an element for each file and each problem', async () => {
    const root = readXml(await print('checkstyle', [typo, missing('abai')]));
    expect(elements(root, 'file').map(({ attributes }) => attributes['name'])).toEqual([
      '.',
      'regions/kostanay.yaml',
    ]);
    expect(elements(root, 'error').map(({ attributes }) => attributes)).toEqual([
      {
        line: '1',
        column: '1',
        severity: 'info',
        message: 'abai (`abai`) has not reported.',
        source: 'smg-report.region-missing',
      },
      {
        line: '7',
        column: '3',
        severity: 'error',
        message: 'The key `meetngs` is unknown here. Did you mean `meetings`?',
        source: 'smg-report.unknown-key',
      },
    ]);
  });

  it('lets nothing of a text become markup or break the parser', async () => {
    const file = '"><x a=\'&amp;\u001b\u0000\ud800\uffff.yaml';
    const root = readXml(await print('checkstyle', [at(typo, { file })], { files: [] }));
    expect(elements(root, 'file')[0]?.attributes['name']).toBe('"><x a=\'&amp;␛␀\ufffd\ufffd.yaml');
    expect(elements(root, 'x')).toEqual([]);
  });
});
