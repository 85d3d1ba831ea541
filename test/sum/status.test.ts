import { describe, expect, it } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import { status } from '../../src/compile.js';
import { examine, openWorkspace } from '../../src/examine.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (name: string, text: string) => examine({ path: name, bytes: bytes(text) }, builtin);
const settings = (text: string) => {
  const { workspace } = openWorkspace({
    settings: { path: 'smg-report.yaml', bytes: bytes(text) },
    codelists: [],
  });
  if (!workspace) throw new Error('the settings of this test are broken');
  return workspace;
};
const SETTINGS = 'period: 2026-Q1\nexpected: [pavlodar, akmola]\n';
const of = (files: Readonly<Record<string, string>>, text = SETTINGS) =>
  status(
    Object.entries(files).map(([name, content]) => file(name, content)),
    { codelists: builtin, workspace: settings(text) },
  ).status;
const report = (region: string, period = '2026-Q1', more = 'metrics: { meetings: 2 }') =>
  `region: ${region}\nperiod: ${period}\n${more}\n`;

describe('statusOf', () => {
  it('tells region by region what came, in the order of the speech', () => {
    const { regions } = of({ 'a.yaml': report('akmola') });
    expect(regions.map(({ region, state }) => [region, state])).toEqual([
      ['pavlodar', 'missing'],
      ['akmola', 'reported'],
    ]);
    expect(regions[0]).toMatchObject({ files: [], missingMonths: [], expected: true });
  });

  it('counts problems at the file that has them, and gives the worst state', () => {
    const { regions } = of({
      'a.yaml': report('akmola', '2026-01', 'metrics: { meetngs: 2 }'),
      'b.yaml': report(
        'pavlodar',
        '2026-Q1',
        'metrics: {}\nhighlights: [{ kk: 52 материал., ru: 52 материалов. }]',
      ),
    });
    expect(regions[1]).toMatchObject({ state: 'errors', errors: 1, missingMonths: ['2026-02', '2026-03'] });
    expect(regions[0]).toMatchObject({ state: 'warnings', errors: 0, warnings: 1 });
  });

  it('finds months that no file covers', () => {
    const monthly = { 'a1.yaml': report('akmola', '2026-01'), 'a3.yaml': report('akmola', '2026-03') };
    expect(of(monthly).regions[1]).toMatchObject({ state: 'partial', missingMonths: ['2026-02'] });
    const all = of({ ...monthly, 'a2.yaml': report('akmola', '2026-02') }).regions[1];
    expect(all).toMatchObject({ state: 'reported', missingMonths: [], lastPeriod: { text: '2026-03' } });
    expect(all?.files).toHaveLength(3);
  });

  it('names who answers for the latest file', () => {
    const by = (name: string) => `submitted_by: ' ${name} '\nmetrics: { meetings: 2 }`;
    const { regions } = of({
      'a.yaml': report('akmola', '2026-02/2026-03', by('Later')),
      'b.yaml': report('akmola', '2026-01', by('Earlier')),
    });
    expect(regions[1]?.submittedBy).toBe('Later');
    expect(regions[1]?.files.map(({ submittedBy }) => submittedBy)).toEqual(['Later', 'Earlier']);
  });

  it('loses no file: neither one of a region that is not expected, nor one that cannot be read', () => {
    const { regions, unattributed } = of({ 'a.yaml': report('almaty'), 'x.yaml': 'regio: [' });
    expect(regions.at(-1)).toMatchObject({ region: 'almaty', expected: false, state: 'warnings' });
    expect(unattributed).toMatchObject([{ file: 'x.yaml' }]);
    expect(unattributed[0]?.errors).toBeGreaterThan(0);
  });
});
