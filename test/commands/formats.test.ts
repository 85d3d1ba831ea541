import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { annotationsIn } from '../formatters/annotations.js';
import { objections } from '../formatters/sarif.js';
import { elements, readXml } from '../formatters/xml.js';
import { command } from '../run.js';
import { scratch } from '../scratch.js';
import { report, workspace } from './fixture.js';

const bad = report('pavlodar', 'metrics: { meetings: 1,5 }');
const broken = () => workspace({ 'regions/pavlodar.yaml': bad });
const validate = (cwd: string, argv: readonly string[], env = {}, stdin: string | Uint8Array = '') =>
  command(['validate', ...argv], { cwd, env, stdin });

describe('several formats at once', () => {
  it('go to files, and one to stdout', async () => {
    const cwd = broken();
    const formats = ['sarif=report.sarif', 'junit=reports/junit.xml', 'pretty'].flatMap((one) => [
      '--format',
      one,
    ]);
    const { code, stdout, stderr } = await validate(cwd, formats);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('│ metrics: { meetings: 1,5 }');
    expect(objections(JSON.parse(readFileSync(join(cwd, 'report.sarif'), 'utf8')))).toEqual([]);
    const root = readXml(readFileSync(join(cwd, 'reports/junit.xml'), 'utf8'));
    expect(elements(root, 'failure').length).toBeGreaterThan(0);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('print nothing when all have files', async () => {
    const cwd = broken();
    expect(await validate(cwd, ['--format', 'gitlab=a=b.json'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(readFileSync(join(cwd, 'a=b.json'), 'utf8'))).not.toEqual([]);
  });

  it.each([
    [['pretty', 'json'], 'Only one format goes to stdout'],
    [['json=-', 'compact'], 'Only one format goes to stdout'],
    [['json=x', 'compact=x'], 'Two formats cannot go to `x`'],
    [['json='], 'json=FILE'],
    [['json=regions/akmola.yaml'], 'YAML'],
    [['jsn=x'], 'Did you mean `json`'],
  ])('%j is wrong usage', async (formats, said) => {
    const { code, stdout, stderr } = await validate(
      broken(),
      formats.flatMap((one) => ['--format', one]),
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

describe('a file', () => {
  it('takes the place of the old one, keeps its permissions and is found through a link', async () => {
    const cwd = broken();
    writeFileSync(join(cwd, 'old.json'), 'old');
    chmodSync(join(cwd, 'old.json'), 0o640);
    symlinkSync('old.json', join(cwd, 'link.json'));
    await validate(cwd, ['--format', 'json=link.json']);
    expect(JSON.parse(readFileSync(join(cwd, 'old.json'), 'utf8')).schemaVersion).toBe(1);
    expect(statSync(join(cwd, 'old.json')).mode & 0o777).toBe(0o640);
  });

  it('that cannot be written is said on stderr: exit 3, and the other formats are there', async () => {
    const cwd = broken();
    mkdirSync(join(cwd, 'folder.json'));
    const { code, stdout, stderr } = await validate(cwd, [
      '--format',
      'json=folder.json',
      '--format',
      'compact',
    ]);
    expect(code).toBe(3);
    expect(stdout).toContain('regions/pavlodar.yaml:3:');
    expect(stderr).toContain('folder.json:1:1: error unwritable-file');
    expect((await validate(cwd, ['--format', 'json=smg-report.yaml/x.json'])).code).toBe(3);
  });

  it('may be a device, which stays one', async () => {
    expect(await validate(broken(), ['--format', 'json=/dev/null'])).toMatchObject({ code: 1, stderr: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('has no colour and keeps to the limit of what people read', async () => {
    const cwd = broken();
    await validate(cwd, ['--format', 'pretty=a.txt', '--format', 'json=a.json', '--limit', '0', '--color']);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(
      '1 more problem is not shown; `--limit none` shows all.\n\n3 files: 1 error\n',
    );
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).diagnostics).not.toEqual([]);
  });
});

describe('auto', () => {
  const actions = (cwd: string) => ({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd });

  it('is pretty, and github on GitHub Actions', async () => {
    const cwd = broken();
    expect((await validate(cwd, [])).stdout).toContain('│');
    expect((await validate(cwd, ['--format', 'auto'], { GITHUB_ACTIONS: 'false' })).stdout).toContain('│');
    const { stdout } = await validate(cwd, [], actions(cwd));
    expect(annotationsIn(stdout).find((one) => one.command === 'error')?.properties).toMatchObject({
      file: 'regions/pavlodar.yaml',
      line: '3',
    });
    expect(annotationsIn((await validate(cwd, ['--format', 'pretty'], actions(cwd))).stdout)).toEqual([]);
  });

  it('annotates what other commands have to say as well, and leaves their stdout alone', async () => {
    const cwd = broken();
    for (const name of ['sum', 'build']) {
      const { code, stdout, stderr } = await command([name], { cwd, env: actions(cwd) });
      expect([code, stdout]).toEqual([1, '']);
      expect(annotationsIn(stderr).length).toBeGreaterThan(0);
    }
  });

  it('names files from the root of the repository', async () => {
    const cwd = broken();
    const { stdout } = await validate(join(cwd, 'regions'), ['pavlodar.yaml'], actions(cwd));
    expect(annotationsIn(stdout)[0]?.properties['file']).toBe('regions/pavlodar.yaml');
    const gitlab = await validate(join(cwd, 'regions'), ['pavlodar.yaml', '--format', 'gitlab'], {
      CI_PROJECT_DIR: cwd,
    });
    expect(JSON.parse(gitlab.stdout)[0].location.path).toBe('regions/pavlodar.yaml');
  });
});

describe('the summary of a step', () => {
  const many = () => {
    const lines = Array.from({ length: 12 }, (_, i) => `  m_${i}: 1`).join('\n');
    return workspace({ 'regions/pavlodar.yaml': report('pavlodar', `metrics:\n${lines}`) });
  };

  it('gets what annotations leave out, behind what is there', async () => {
    const cwd = many();
    writeFileSync(join(cwd, 'summary.md'), 'before\n');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const { stdout, stderr } = await validate(cwd, ['--locale', 'ru'], env);
    expect([annotationsIn(stdout).length, stderr]).toEqual([12, '']);
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8');
    expect(summary).toMatch(/^before\n\*\*3 файла: 12 ошибок\*\*\n\nGitHub /);
    expect(summary.match(/^- /gm)).toHaveLength(2);
  });

  it('is not touched by other formats', async () => {
    const cwd = many();
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    await validate(cwd, ['--format', 'pretty'], env);
    expect(readdirSync(cwd)).not.toContain('summary.md');
  });

  it('that cannot be written is said, and changes nothing else', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/proc/nowhere/summary.md' };
    const { code, stderr } = await validate(many(), [], env);
    expect(code).toBe(1);
    expect(stderr).toContain('unwritable-file');
  });
});

describe('garbage on stdin', () => {
  const garbage = Buffer.from([0, 255, 27, 91, 50, 74, 10, 123, 58, 10, 13, 194, 128]);
  it.each(['json', 'gitlab', 'sarif'])('is valid JSON as %s', async (name) => {
    const { code, stdout, stderr } = await validate(scratch(), ['-', '--format', name], {}, garbage);
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('not-utf8');
  });

  it.each(['junit', 'checkstyle'])('is well-formed XML as %s', async (name) => {
    const { stdout } = await validate(scratch(), ['-', '--format', name], {}, garbage);
    expect(readXml(stdout)).toBeDefined();
  });
});

describe('--limit', () => {
  it('is a number or none', async () => {
    const cwd = broken();
    expect((await validate(cwd, ['--limit', 'none'])).code).toBe(1);
    expect(await validate(cwd, ['--limit', '-1'])).toMatchObject({ code: 2, stdout: '' });
    expect(await validate(cwd, ['--limit', 'many'])).toMatchObject({ code: 2 });
  });

  it('is 100 unless asked for more, and counts all', async () => {
    const lines = Array.from({ length: 130 }, (_, i) => `  m_${i}: 1`).join('\n');
    const cwd = scratch({ 'a.yaml': report('akmola', `metrics:\n${lines}`) });
    const { stdout } = await validate(cwd, ['a.yaml']);
    expect(stdout.match(/error unknown-metric/g)).toHaveLength(100);
    expect(stdout).toMatch(/30 more problems are not shown[\s\S]*130 errors\n$/);
    expect((await validate(cwd, ['a.yaml', '--limit', 'none'])).stdout).not.toContain('not shown');
  });
});

describe('control characters', () => {
  const ESC = '\u001b';
  const name = `regions/a${ESC}[2J.yaml`;
  const slip = report('pavlodar', 'metrics: {}\nhighlights: [{ kk: Бар еді., ru: Был рейд  . }]');

  it('reach stdout of no command, as part of a name or a diff', async () => {
    const cwd = workspace({ [name]: slip });
    const dry = (isTTY: boolean) => fixOn(cwd, isTTY);
    expect(await dry(true)).not.toContain(ESC);
    expect(await dry(false)).toContain(ESC);
    expect((await command(['fix'], { cwd })).stdout).toBe('regions/a␛[2J.yaml\n');
    const { code, stdout } = await command(['build', '--out', `out${ESC}[2J`], { cwd });
    expect([code, stdout.includes(ESC)]).toEqual([0, false]);
    expect(stdout).toContain('out␛[2J/speech.ru.md\n');
  });

  it('reach stderr in no usage error', async () => {
    const { code, stderr } = await validate(scratch(), [`--a${ESC}[2J`]);
    expect([code, stderr.includes(ESC)]).toEqual([2, false]);
    expect(stderr).toContain('␛[2J');
  });

  async function fixOn(cwd: string, isTTY: boolean): Promise<string> {
    const out: string[] = [];
    const sink = { write: (text: string | Uint8Array) => out.push(String(text)), isTTY };
    const stdin = (async function* () {})();
    const argv = ['fix', '--dry-run', '--no-color'];
    await run(argv, { stdout: sink, stderr: sink, stdin, cwd, env: {}, hardware: { threads: 1 } });
    return out.join('');
  }
});
