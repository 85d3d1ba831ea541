import { describe, expect, it } from 'vitest';
import { builtin, subjectOf } from '../../src/codelists/index.js';

const asked = (typed: string) => subjectOf(typed.split(' '), builtin);
const of = (typed: string) => asked(typed)?.subject;

describe('subjectOf', () => {
  it.each([
    ['458', 458],
    ['10000', 10_000],
    ['10 000', 10_000],
    ['>10000', 10_000],
    ['>=50', 50],
    ['~6', 6],
  ])('reads the number %s', (typed, value) => {
    expect(of(typed)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['media_materials', { metric: 'media_materials' }],
    ['заседания', { metric: 'meetings' }],
    ['отырыстар', { metric: 'meetings' }],
    ['health', { sphere: 'health' }],
    ['здравоохранение', { sphere: 'health' }],
    ['kostanay', { region: 'kostanay' }],
    ['KZ-39', { region: 'kostanay' }],
    ['nur-sultan', { region: 'astana' }],
    ['Костанайская область', { region: 'kostanay' }],
    ['Костанайской обл.', { region: 'kostanay' }],
    ['Солтүстік Қазақстан облысы', { region: 'north-kazakhstan' }],
    ['город Алматы', { region: 'almaty' }],
    ['Алматинская область', { region: 'almaty-region' }],
  ])('knows what %s is', (typed, names) => {
    expect(of(typed)).toEqual({ kind: 'about', ...names });
  });

  it.each([
    ['kostanay media_materials', { region: 'kostanay', metric: 'media_materials' }],
    ['media_materials west-kazakhstan', { region: 'west-kazakhstan', metric: 'media_materials' }],
    ['Западно-Казахстанская область здравоохранение', { region: 'west-kazakhstan', sphere: 'health' }],
    ['Солтүстік Қазақстан облысы отырыстар', { region: 'north-kazakhstan', metric: 'meetings' }],
    ['город Алматы заседания', { region: 'almaty', metric: 'meetings' }],
    ['караганда лекции', { region: 'karaganda', metric: 'lectures' }],
    ['лекций в Караганде', { region: 'karaganda', metric: 'lectures' }],
    ['Қарағандыда дәрістер', { region: 'karaganda', metric: 'lectures' }],
    ['рейды ШҚО', { region: 'east-kazakhstan', metric: 'raids' }],
    ['Астананың рейдтері', { region: 'astana', metric: 'raids' }],
    ['meetings in Kostanay Region', { region: 'kostanay', metric: 'meetings' }],
    ['kostanay raids', { region: 'kostanay', metric: 'raids' }],
    ['health recommendations', { sphere: 'health', metric: 'recommendations' }],
    [
      'рекомендации по здравоохранению — Костанай',
      { region: 'kostanay', sphere: 'health', metric: 'recommendations' },
    ],
  ])('knows all of %s', (typed, names) => {
    expect(asked(typed)).toEqual({ subject: { kind: 'about', ...names }, ignored: [] });
  });

  it.each([
    ['Астана сити', { region: 'astana' }, ['сити']],
    ['Алматы облысы 2024', { region: 'almaty-region' }, ['2024']],
    ['2024 kostanay', { region: 'kostanay' }, ['2024']],
    ['kostaney meetings', { metric: 'meetings' }, ['kostaney']],
    ['лекции в школах', { metric: 'lectures' }, ['школах']],
    ['kostanay almaty', { region: 'kostanay' }, ['almaty']],
    ['health roads', { sphere: 'health' }, ['roads']],
  ])('tells what it ignores in %s', (typed, names, ignored) => {
    expect(asked(typed)).toEqual({ subject: { kind: 'about', ...names }, ignored });
  });

  it('guesses at no id that is misspelt, and finds nothing in nothing', () => {
    for (const typed of ['meetngs', 'kostaney', 'x', '', '-5', '1.5', 'совсем ничего'])
      expect(of(typed), typed).toBeUndefined();
  });

  it('knows every id and every name of the codelists', () => {
    for (const { id, name } of builtin.metrics)
      for (const typed of [id, name.ru, name.kk, name.en])
        expect(of(typed), typed).toMatchObject({ metric: id });
    for (const { id, names } of builtin.regions)
      for (const { ru, kk, en } of names)
        for (const typed of [id, ru.nominative, kk.nominative, en])
          expect(of(typed), typed).toMatchObject({ region: id });
  });
});
