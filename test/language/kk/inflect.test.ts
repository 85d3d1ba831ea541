import { describe, expect, it } from 'vitest';
import { kk } from '../../../src/language/kk/index.js';
import type { KkCase } from '../../../src/language/kk/noun.js';
import { table, wrong } from './table.js';

const CASES = ['genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental'] as const;

/** Every form of a noun that rules give, those of its possessive and plural among them. */
function formsOf(noun: string): Set<string> {
  const possessive = kk.possessive(noun);
  const plurals = [kk.plural(noun), kk.inflect(noun, 'nominative', { plural: true, possessive: true })];
  const cases = CASES.flatMap((kase) => [
    kk.inflect(noun, kase),
    kk.inflect(possessive, kase, { possessive: true }),
  ]);
  return new Set([noun, possessive, ...plurals, ...cases]);
}

describe('terms', () => {
  const rows = table('terms').flatMap((row) => {
    if (row.kind !== 'metric' || /partitive/.test(row.kk_forms ?? '')) return [];
    const forms = (row.kk_forms ?? '').replace(/;.*|\(.*/g, '').split(',');
    return forms.map((form) => ({ noun: row.kk_noun ?? '', form: form.trim() }));
  });

  it('are inflected as the table has them', () => {
    expect(rows).toHaveLength(89);
    const missing = rows.filter(({ noun, form }) => {
      const last = noun.split(' ').at(-1) ?? '';
      const heads = [noun, last, last.replace(/с?[іы]$/, ''), last.replace(/ісі$/, '')];
      return !heads.some((head) =>
        [...formsOf(head)].some((said) => said === form || said.endsWith(` ${form}`)),
      );
    });
    expect(missing).toEqual([]);
  });

  it('that are parts say «of them» as the table has it', () => {
    const parts = table('terms').filter((row) => /partitive/.test(row.kk_forms ?? ''));
    const forms = parts.flatMap((row) => row.kk_forms?.match(/\d+-\p{L}+/gu) ?? []);
    const say = (form: string) => kk.ofThem({ value: Number.parseInt(form, 10), qualifier: 'exact' });
    expect(forms).toEqual(['7-еуі', '12-сі', '7-еуі', '3-еуі']);
    expect(forms.map(say)).toEqual(forms);
  });

  it('of spheres are declined as the table has them', () => {
    const spheres = table('terms').filter((row) => row.kind === 'sphere');
    const locative = (row: Record<string, string>) => {
      const names = (row.kk_name_sphere ?? '').split(' | ');
      const said = names.flatMap((name) => [
        kk.inflect(name, 'locative'),
        kk.inflect(name, 'locative', { possessive: true }),
      ]);
      return said.find((form) => form === row.kk_forms) ?? said.join(', ');
    };
    expect(wrong(spheres, (row) => row.kk_forms ?? '', locative)).toEqual([]);
  });
});

describe('regions', () => {
  const columns: readonly [string, KkCase][] = [
    ['kk_gen', 'genitive'],
    ['kk_loc', 'locative'],
    ['kk_dat', 'dative'],
    ['kk_abl', 'ablative'],
  ];

  it.each(columns)('have %s in the %s', (column, kase) => {
    const say = (row: Record<string, string>) => kk.inflect(row.kk_nom ?? '', kase, { possessive: true });
    expect(wrong(table('regions'), (row) => row[column] ?? '', say)).toEqual([]);
  });

  it('have their short names declined', () => {
    const say = (kase: KkCase) => (row: Record<string, string>) =>
      kk.inflect(row.kk_short ?? '', kase, { possessive: / облысы$/.test(row.kk_short ?? '') });
    expect(wrong(table('regions'), (row) => row.kk_short_loc ?? '', say('locative'))).toEqual([]);
    expect(wrong(table('regions'), (row) => row.kk_short_gen ?? '', say('genitive'))).toEqual([]);
  });
});

describe('inflect', () => {
  it.each([
    ['облыс', 'genitive', 'облыстың'],
    ['факт', 'dative', 'фактіге'],
    ['объект', 'genitive', 'объектінің'],
    ['пункт', 'dative', 'пунктке'],
    ['парк', 'locative', 'паркте'],
    ['клуб', 'dative', 'клубқа'],
    ['рейд', 'dative', 'рейдке'],
    ['журналист', 'genitive', 'журналистің'],
    ['журналист', 'dative', 'журналистке'],
    ['телерепортаж', 'instrumental', 'телерепортажбен'],
    ['кездесу', 'dative', 'кездесуге'],
    ['талдау', 'accusative', 'талдауды'],
    ['жағдай', 'ablative', 'жағдайдан'],
    ['экология', 'genitive', 'экологияның'],
    ['костюм', 'dative', 'костюмге'],
    ['тариф', 'locative', 'тарифте'],
    ['тарих', 'dative', 'тарихқа'],
    ['автомобиль', 'dative', 'автомобильге'],
    ['қазан', 'ablative', 'қазаннан'],
    ['СМГ', 'genitive', 'СМГ-ның'],
    ['АМТ', 'genitive', 'АМТ-ның'],
    ['ҚР', 'genitive', 'ҚР-дың'],
    ['БАҚ', 'locative', 'БАҚ-та'],
    ['НҚА', 'dative', 'НҚА-ға'],
    ['ҚР ІІМ', 'genitive', 'ҚР ІІМ-нің'],
    ['млн', 'ablative', 'млн-нан'],
    ['COVID-19', 'genitive', 'COVID-19-дың'],
  ] as const)('%s in the %s', (noun, kase, said) => {
    expect(kk.inflect(noun, kase)).toBe(said);
  });

  it('takes a possessive as it stands, or makes one', () => {
    expect(kk.inflect('облысы', 'genitive', { possessive: true })).toBe('облысының');
    expect(kk.inflect('облыс', 'genitive', { possessive: true })).toBe('облысының');
    expect(kk.inflect('облыс', 'dative', { possessive: true, plural: true })).toBe('облыстарына');
    expect(kk.inflect('облысы', 'nominative', { possessive: true })).toBe('облысы');
  });

  it.each([
    ['отырыс', 'отырысы'],
    ['мониторинг', 'мониторингі'],
    ['мүше', 'мүшесі'],
    ['талап', 'талабы'],
    ['жүрек', 'жүрегі'],
    ['бұзушылық', 'бұзушылығы'],
    ['халық', 'халқы'],
    ['жоғары оқу орын', 'жоғары оқу орны'],
    ['топ', 'тобы'],
    ['принцип', 'принципі'],
    ['автомобиль', 'автомобилі'],
    ['АМТ', 'АМТ-сы'],
  ])('%s: %s', (noun, said) => {
    expect(kk.possessive(noun)).toBe(said);
  });

  it.each(['мүшелер', 'материалдар', 'эфирлер', 'отырыстар', 'актілер', 'рейдтер', 'ұсынымдар'])(
    '%s',
    (said) => {
      expect(kk.plural(said.replace(/і?.{3}$/, ''))).toBe(said);
    },
  );

  it('refuses an empty noun', () => {
    expect(() => kk.inflect(' ', 'genitive')).toThrow(RangeError);
  });
});

describe('expand', () => {
  it.each([
    ['БАҚ', 'genitive', 'бұқаралық ақпарат құралдарының'],
    ['ХҚКО', 'locative', 'халыққа қызмет көрсету орталығында'],
    ['НҚА', 'dative', 'нормативтік құқықтық актіге'],
    ['млн', 'ablative', 'миллионнан'],
    ['ж.', 'nominative', 'жыл'],
  ] as const)('%s in the %s', (abbreviation, kase, said) => {
    expect(kk.expand(abbreviation, kase)).toBe(said);
  });

  it('knows only its table', () => {
    expect(kk.expand('ХХХ')).toBeUndefined();
    expect(kk.expand('constructor')).toBeUndefined();
  });
});
