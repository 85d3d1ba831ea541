import { describe, expect, test } from 'vitest';
import { builtin, metricMeant, regionMeant, sphereMeant } from '../../src/codelists/index.js';

describe('a region that is typed as people call it', () => {
  test.each([
    ['Костанайская область', 'kostanay'],
    ['Костанайской обл.', 'kostanay'],
    ['по Костанайской области', 'kostanay'],
    ['КОСТАНАЙСКАЯ ОБЛАСТЬ', 'kostanay'],
    ['Костанай', 'kostanay'],
    ['қостанай облысы', 'kostanay'],
    ['Қостанай облысының', 'kostanay'],
    ['Kostanay Region', 'kostanay'],
    ['Kostanayskaya oblast', 'kostanay'],
    ['kostanai', 'kostanay'],
    ['kоstanay', 'kostanay'], // a Cyrillic о
    ['“kostanay”', 'kostanay'],
    ['KZ39', 'KZ-39'],
    ['39', 'KZ-39'],
    ['Актюбинская область', 'aktobe'],
    ['Жетысуская область', 'zhetisu'],
    ['область Жетісу', 'zhetisu'],
    ['Абайская', 'abai'],
    ['Улытау', 'ulytau'],
    ['Маңғыстау', 'mangystau'],
    ['Алматы', 'almaty'],
    ['г. Алматы', 'almaty'],
    ['Алматы қаласы', 'almaty'],
    ['Алматы облысы', 'almaty-region'],
    ['Алматинская область', 'almaty-region'],
    ['almaty-oblast', 'almaty-region'],
    ['Нур-Султан', 'astana'],
    ['Северный Казахстан', 'north-kazakhstan'],
    ['Южно-Казахстанская область', 'turkistan'],
    ['ВКО', 'east-kazakhstan'],
    ['ШҚО', 'east-kazakhstan'],
    ['БҚО', 'west-kazakhstan'],
    ['Казахстан', undefined],
    ['Russia', undefined],
    ['область', undefined],
    ['', undefined],
    ['Костанай'.repeat(20), undefined],
  ])('%s is %s', (typed, id) => {
    expect(regionMeant(typed, builtin)).toBe(id);
  });

  test('every name of every region leads back to it, in all forms that the speech has', () => {
    for (const { id, names } of builtin.regions)
      for (const { kk, ru, en } of names)
        for (const name of [
          kk.nominative,
          kk.genitive,
          kk.along,
          ru.nominative,
          ru.dative,
          ru.prepositional,
          en,
        ])
          expect([name, regionMeant(name, builtin)]).toEqual([name, id]);
  });
});

describe('metrics and spheres that are typed as people call them', () => {
  test.each([
    ['meetngs', 'meetings'],
    ['мееtings', 'meetings'],
    ['заседание', 'meetings'],
    ['отырыстар', 'meetings'],
    ['дөңгелек үстел', 'round_tables'],
    ['Прямой эфир', 'live_broadcasts'],
    ['материалы в СМИ', 'media_materials'],
    ['students reached', 'students_reached'],
    ['встречи', undefined], // with the public, or reporting?
    ['нарушения', undefined],
    ['кофе', undefined],
  ])('%s is %s', (typed, id) => {
    expect(metricMeant(typed, builtin)).toBe(id);
  });

  test.each([
    ['heath', 'health'],
    ['здравоохранения', 'health'],
    ['денсаулық сақтау', 'health'],
    ['health care', 'health'],
    ['ЖКХ', 'housing_and_utilities'],
    ['ХҚКО', 'public_service_centres'],
    ['ЦОН', 'public_service_centres'],
    ['дороги', 'roads'],
    ['сатып алу', 'procurement'],
    ['медицина', undefined],
  ])('%s is %s', (typed, id) => {
    expect(sphereMeant(typed, builtin)).toBe(id);
  });

  test('every name leads back to its id', () => {
    for (const { id, name } of builtin.metrics)
      for (const one of Object.values(name)) expect([one, metricMeant(one, builtin)]).toEqual([one, id]);
    for (const { id, name } of builtin.spheres)
      for (const one of Object.values(name)) expect([one, sphereMeant(one, builtin)]).toEqual([one, id]);
  });
});
