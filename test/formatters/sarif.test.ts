import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnostic } from '../../src/diagnostics/index.js';
import { at, missing, place, print, typo } from './fixture.js';
import { objections } from './sarif.js';

async function log(found: readonly Diagnostic[], folder?: string) {
  const read = JSON.parse(await print('sarif', found, { folder, version: '1.2.3' }));
  expect(objections(read)).toEqual([]);
  return read.runs[0];
}
const uriOf = async (file: string, folder?: string) =>
  (await log([at(typo, { file })], folder)).results[0].locations[0].physicalLocation.artifactLocation.uri;

describe('sarif', () => {
  it('has a result for each problem, with its place', async () => {
    const related = [{ role: 'first' as const, place: place('x', 1, 2, 3) }];
    const run = await log([{ ...typo, related }]);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results).toEqual([
      {
        ruleId: 'unknown-key',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'The key `meetngs` is unknown here. Did you mean `meetings`?' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'regions/kostanay.yaml' },
              region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 10 },
            },
          },
        ],
        relatedLocations: [expect.objectContaining({ message: { text: 'it stands here first' } })],
        partialFingerprints: { 'smgReport/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
      },
    ]);
  });

  it('names the tool and the rules that were broken', async () => {
    const { driver } = (await log([typo, typo, at(missing('abai'), {})])).tool;
    expect(driver).toMatchObject({ name: 'smg-report', version: '1.2.3' });
    expect(driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['region-missing', 'unknown-key']);
    expect(driver.rules[0].defaultConfiguration.level).toBe('note');
    const [sentence, why, ...how] = readFileSync('examples/rules/unknown-key/en.md', 'utf8')
      .trim()
      .split('\n\n');
    expect(driver.rules[1]).toMatchObject({
      shortDescription: { text: sentence?.slice(2) },
      fullDescription: { text: why },
      help: { text: how.join('\n\n') },
    });
  });

  it('says of the run what is no file’s', async () => {
    const run = await log([diagnostic('no-files', { pattern: 'x' })]);
    expect(run.results).toEqual([]);
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: expect.stringContaining('`x`') },
            descriptor: { id: 'no-files' },
          },
        ],
      },
    ]);
  });

  it('is complete when all is well', async () => {
    expect(await log([])).toMatchObject({ results: [], invocations: [{ executionSuccessful: true }] });
  });

  it('writes paths as addresses', async () => {
    expect(await uriOf('a b/100%,#.yaml')).toBe('a%20b/100%25%2C%23.yaml');
    expect(await uriOf('Қ.yaml')).toBe('%D2%9A.yaml');
    expect(await uriOf('c:d.yaml')).toBe('c%3Ad.yaml');
    expect(await uriOf('/tmp/a.yaml')).toBe('file:///tmp/a.yaml');
    expect(await uriOf('C:/tmp/a.yaml')).toBe('file:///C%3A/tmp/a.yaml');
    expect(await uriOf('regions/a.yaml', 'data')).toBe('data/regions/a.yaml');
  });

  it('makes no links', async () => {
    const found = diagnostic('unknown-key', { key: '[a](http://b)', known: [] }, { place: place('x', 1, 2) });
    expect((await log([found])).results[0].message.text).toContain('\\[a](http://b)');
  });
});
