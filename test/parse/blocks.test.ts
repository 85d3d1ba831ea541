import { describe, expect, it } from 'vitest';
import { parse, parseStream } from '../../src/parse/index.js';

const report = (region: string, meetings = 2) =>
  `region: ${region}\nperiod: 2026-Q1\nmetrics:\n  meetings: ${meetings}\n`;

const found = (text: string) =>
  parse('a.yaml', text).diagnostics.map(({ code, args, place }) => [code, place?.range.start.line, args]);

describe('several reports in one document', () => {
  it('are one mistake, however many they are', () => {
    const text = report('abai') + report('akmola') + report('astana');
    expect(found(text)).toEqual([['several-reports', 5, { lines: [5, 9], isStream: false }]]);
    expect(parse('a.yaml', text).tree?.value).toMatchObject({ region: 'abai' });
  });

  it('lack `---` in a stream, whose other documents are read', () => {
    const parsed = parseStream('<stdin>', `${report('abai')}${report('akmola')}---\n${report('astana')}`);
    expect(parsed.map(({ diagnostics }) => diagnostics.map(({ args }) => args))).toEqual([
      [{ lines: [5], isStream: true }],
      [],
    ]);
  });

  it.each(['\n', '\r\n'])('may be one that was pasted twice (%j)', (end) => {
    const text = `${report('abai')}\n${report('abai', 3)}\n# end\n`.replaceAll('\n', end);
    const copy = { region: 'abai', from: 6, to: 9 };
    expect(found(text)).toEqual([['several-reports', 6, { lines: [], isStream: false, copy }]]);
  });

  it('may begin with another key, and be mixed', () => {
    const turned = 'period: 2026-Q1\nregion: akmola\nmetrics: {}\n';
    const text = report('abai') + turned + report('abai');
    expect(found(text).map(([code, line]) => [code, line])).toEqual([
      ['several-reports', 5],
      ['several-reports', 8],
    ]);
  });

  it.each([
    'region: abai\nregion: akmola\nperiod: 2026-Q1\nmetrics: {}\n',
    'region: abai\nperiod: 2026-Q1\nmetrics: {}\nregion: akmola\n',
    '{ region: abai, metrics: {}, region: akmola, metrics: {} }\n',
    'metrics:\n  region: 1\n  metrics: 2\n  region: 1\n  metrics: 2\n',
  ])('are not seen in keys that are repeated otherwise: %j', (text) => {
    expect(new Set(found(text).map(([code]) => code))).toEqual(new Set(['duplicate-key']));
  });
});
