import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { command } from '../run.js';
import { scratch } from '../scratch.js';
import { workspace } from './fixture.js';

const cwd = scratch();
const at = (...argv: string[]) => command(argv, { cwd });

describe('usage', () => {
  it.each(['build', 'validate', 'sum', 'schema', 'codelist'])('%s --help has examples', async (name) => {
    const { code, stdout, stderr } = await at(name, '--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Examples:\n  `);
    expect(stdout).toContain('--locale');
  });

  it('prints help and version on stdout', async () => {
    expect(await at('--version')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(await at('--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('validate'),
      stderr: '',
    });
    expect(await at('help', 'sum')).toMatchObject({ code: 0, stdout: expect.stringContaining('--by') });
  });

  it.each([
    [['validate', '--frmat', 'json'], '--format'],
    [['vaildate'], 'validate'],
    [['validate', '--format', 'jsn'], 'json'],
    [['sum', '--by', 'regoin'], 'region'],
    [['build', '--lang', 'kk,rus'], 'ru'],
    [['codelist', 'region'], 'regions'],
    [['schema'], 'argument `file` is missing'],
    [['build', 'a', 'b'], '2 instead of 1'],
    [['sum', '--locale', 'fr'], '`en`, `kk`, `ru`'],
    [['validate', '-', 'x.yaml'], 'stdin'],
    [[], 'Usage'],
  ])('%j is wrong usage', async (argv, said) => {
    const { code, stdout, stderr } = await at(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

describe('wrong usage is said in the language of the reader', () => {
  const said = async (locale: string, ...argv: string[]) => {
    const { code, stdout, stderr } = await at(...argv, '--locale', locale);
    expect([code, stdout]).toEqual([2, '']);
    return stderr;
  };

  it.each([
    [['validate', '--frmat', 'json'], ['There is no flag', 'Параметра', 'параметр жоқ'], '`--format`'],
    [['vaildate'], ['There is no command', 'Команды', 'команда жоқ'], '`validate`'],
    [['validate', '--format', 'jsn'], ['is not possible', 'недопустимо', 'болмайды'], '`json`'],
    [['build', '--max-minutes', 'ten'], ['minutes', 'число минут', 'минут саны'], '`ten`'],
    [['build', 'a', 'b'], ['too many', 'Слишком много', 'тым көп'], '2'],
    [['codelist'], ['is missing', 'Не указан', 'көрсетілмеген'], '`list`'],
    [['fix', '-'], ['does not read stdin', 'ввод не читает', 'кірісті оқымайды'], '`fix`'],
    [['sum', '-', 'a.yaml'], ['stdin', 'стандартный ввод', 'стандартты кіріс'], '`-`'],
  ])('%j', async (argv, words, name) => {
    for (const [i, locale] of ['en', 'ru', 'kk'].entries()) {
      const text = await said(locale, ...argv);
      expect(text).toContain(words[i]);
      expect(text).toContain(name);
    }
  });

  it('says where help is', async () => {
    expect(await said('ru', 'build', '--lnag')).toMatch(/Справка: smg-report build --help\n$/);
    expect(await said('kk', 'biuld')).toMatch(/Анықтама: smg-report --help\n$/);
  });
});

describe('the world around', () => {
  const speaking = async (env: Record<string, string>, ...argv: string[]) =>
    (await command(['validate', 'nope.yaml', '--format', 'json', ...argv], { cwd, env })).stdout;

  it('chooses the language: flag, then the variables in order, then English', async () => {
    const ru = 'Прочитать не удалось';
    const kk = 'Оқу мүмкін болмады';
    expect(await speaking({})).toContain('This cannot be read');
    expect(await speaking({ LANG: 'ru_RU.UTF-8' })).toContain(ru);
    expect(await speaking({ LANG: 'ru_RU.UTF-8', LC_ALL: 'kk_KZ.UTF-8' })).toContain(kk);
    expect(await speaking({ LC_ALL: 'C', LANG: 'ru_RU.UTF-8' })).toContain('This cannot be read');
    expect(await speaking({ LC_ALL: '', LC_MESSAGES: 'ru' })).toContain(ru);
    expect(await speaking({ SMG_LOCALE: 'kk', LC_ALL: 'ru' })).toContain(kk);
    expect(await speaking({ SMG_LOCALE: 'kk' }, '--locale', 'ru')).toContain(ru);
  });

  it('reports a bug as such', async () => {
    const ran: string[] = [];
    const broken = {
      write: () => {
        throw new TypeError('boom');
      },
    };
    const io = {
      stdout: broken,
      stderr: { write: (text: string) => ran.push(text) },
      stdin: (async function* () {})(),
      cwd,
      env: {},
      hardware: { threads: 1 },
    };
    expect(await run(['codelist', 'regions'], io)).toBe(70);
    expect(ran.join('')).toMatch(/bug of ours[\s\S]*TypeError: boom\n$/);
    expect(ran.join('')).not.toContain('    at ');
    await run(['codelist', 'regions'], { ...io, env: { SMG_DEBUG: '1' } });
    expect(ran.at(-1)).toContain('    at ');
  });

  it('ends with 130 when interrupted, and prints nothing', async () => {
    const printed: string[] = [];
    const sink = { write: (text: string) => printed.push(text) };
    const io = {
      stdout: sink,
      stderr: sink,
      stdin: (async function* () {})(),
      cwd: workspace(),
      env: {},
      hardware: { threads: 1 },
      signal: AbortSignal.abort(),
    };
    for (const name of ['validate', 'sum', 'build']) expect(await run([name], io)).toBe(130);
    expect(printed).toEqual([]);
  });
});
