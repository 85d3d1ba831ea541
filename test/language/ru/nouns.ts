import { forms, type RuGender, type RuNoun, type RuPredicate } from '../../../src/language/ru/noun.js';

interface Special {
  readonly few?: string;
  readonly many?: string;
  readonly animate?: true;
}

/** A noun from both halves of its paradigm, six forms each. */
function noun(gender: RuGender, singular: string, plural: string, special: Special = {}): RuNoun {
  const one = forms(singular.replaceAll('_', '\u0001'));
  const all = forms(plural.replaceAll('_', '\u0001'));
  const clear = (text: string) => text.replaceAll('\u0001', ' ');
  return {
    gender,
    animate: special.animate ?? false,
    one: clear(one.nominative),
    few: special.few ?? clear(one.genitive),
    many: special.many ?? clear(all.genitive),
    genitive: clear(one.genitive),
    accusative: clear(one.accusative),
    dative: [clear(one.dative), clear(all.dative)],
    instrumental: [clear(one.instrumental), clear(all.instrumental)],
    prepositional: [clear(one.prepositional), clear(all.prepositional)],
  };
}

/** Neuter in -ние: заседание. */
const neuter = (stem: string): RuNoun =>
  noun(
    'neuter',
    `${stem}е ${stem}я ${stem}ю ${stem}е ${stem}ем ${stem}и`,
    `${stem}я ${stem}й ${stem}ям ${stem}я ${stem}ями ${stem}ях`,
  );

/** Masculine with a hard stem: вопрос, член; an animate accusative is the genitive. */
const masculine = (stem: string, special: Special & { readonly nominative?: string } = {}): RuNoun =>
  noun(
    'masculine',
    `${stem} ${stem}а ${stem}у ${special.animate ? `${stem}а` : stem} ${stem}ом ${stem}е`,
    `${special.nominative ?? `${stem}ы`} ${stem}ов ${stem}ам ${stem}ы ${stem}ами ${stem}ах`,
    special,
  );

/** Feminine in -а: школа, with its genitive plural. */
const feminine = (stem: string, genitive: string, many: string): RuNoun =>
  noun(
    'feminine',
    `${stem}а ${genitive} ${stem}е ${stem}у ${stem}ой ${stem}е`,
    `${genitive} ${many} ${stem}ам ${genitive} ${stem}ами ${stem}ах`,
  );

export const NOUNS: Readonly<Record<string, RuNoun>> = {
  брифинг: masculine('брифинг', { nominative: 'брифинги' }),
  вопрос: masculine('вопрос'),
  встреча: noun(
    'feminine',
    'встреча встречи встрече встречу встречей встрече',
    'встречи встреч встречам встречи встречами встречах',
  ),
  выезд: masculine('выезд'),
  'выездная проверка': noun(
    'feminine',
    'выездная_проверка выездной_проверки выездной_проверке выездную_проверку выездной_проверкой выездной_проверке',
    'выездные_проверки выездных_проверок выездным_проверкам выездные_проверки выездными_проверками выездных_проверках',
    { few: 'выездные проверки' },
  ),
  год: masculine('год', { many: 'лет' }),
  город: masculine('город', { nominative: 'города' }),
  гражданин: noun(
    'masculine',
    'гражданин гражданина гражданину гражданина гражданином гражданине',
    'граждане граждан гражданам граждан гражданами гражданах',
    { animate: true },
  ),
  группа: feminine('групп', 'группы', 'групп'),
  день: noun('masculine', 'день дня дню день днём дне', 'дни дней дням дни днями днях'),
  заседание: neuter('заседани'),
  комментарий: noun(
    'masculine',
    'комментарий комментария комментарию комментарий комментарием комментарии',
    'комментарии комментариев комментариям комментарии комментариями комментариях',
  ),
  'контрольное мероприятие': noun(
    'neuter',
    'контрольное_мероприятие контрольного_мероприятия контрольному_мероприятию контрольное_мероприятие контрольным_мероприятием контрольном_мероприятии',
    'контрольные_мероприятия контрольных_мероприятий контрольным_мероприятиям контрольные_мероприятия контрольными_мероприятиями контрольных_мероприятиях',
    { few: 'контрольных мероприятия' },
  ),
  лицо: noun('neuter', 'лицо лица лицу лицо лицом лице', 'лица лиц лицам лица лицами лицах'),
  мероприятие: neuter('мероприяти'),
  месяц: noun(
    'masculine',
    'месяц месяца месяцу месяц месяцем месяце',
    'месяцы месяцев месяцам месяцы месяцами месяцах',
  ),
  миллион: masculine('миллион'),
  мониторинг: masculine('мониторинг', { nominative: 'мониторинги' }),
  наблюдатель: noun(
    'masculine',
    'наблюдатель наблюдателя наблюдателю наблюдателя наблюдателем наблюдателе',
    'наблюдатели наблюдателей наблюдателям наблюдателей наблюдателями наблюдателях',
    { animate: true },
  ),
  нарушение: neuter('нарушени'),
  область: noun(
    'feminine',
    'область области области область областью области',
    'области областей областям области областями областях',
  ),
  обращение: neuter('обращени'),
  'отчётная встреча': noun(
    'feminine',
    'отчётная_встреча отчётной_встречи отчётной_встрече отчётную_встречу отчётной_встречей отчётной_встрече',
    'отчётные_встречи отчётных_встреч отчётным_встречам отчётные_встречи отчётными_встречами отчётных_встречах',
    { few: 'отчётные встречи' },
  ),
  предложение: neuter('предложени'),
  проверка: feminine('проверк', 'проверки', 'проверок'),
  проект: masculine('проект'),
  процент: masculine('процент'),
  'прямой эфир': noun(
    'masculine',
    'прямой_эфир прямого_эфира прямому_эфиру прямой_эфир прямым_эфиром прямом_эфире',
    'прямые_эфиры прямых_эфиров прямым_эфирам прямые_эфиры прямыми_эфирами прямых_эфирах',
    { few: 'прямых эфира' },
  ),
  публикация: noun(
    'feminine',
    'публикация публикации публикации публикацию публикацией публикации',
    'публикации публикаций публикациям публикации публикациями публикациях',
  ),
  раз: masculine('раз', { many: 'раз' }),
  район: masculine('район'),
  регион: masculine('регион'),
  стол: masculine('стол'),
  телефон: masculine('телефон'),
  тысяча: noun(
    'feminine',
    'тысяча тысячи тысяче тысячу тысячей тысяче',
    'тысячи тысяч тысячам тысячи тысячами тысячах',
  ),
  участник: masculine('участник', { animate: true }),
  факт: masculine('факт'),
  человек: masculine('человек', { many: 'человек', animate: true }),
  член: masculine('член', { animate: true }),
  школа: feminine('школ', 'школы', 'школ'),
  школьник: masculine('школьник', { animate: true }),
  эфир: masculine('эфир'),
};

/** The participles of the table's sentences. */
export const PREDICATES: Readonly<Record<string, RuPredicate>> = {
  вопрос: { one: 'рассмотрен', other: 'рассмотрено' },
  встреча: { one: 'проведена', other: 'проведено' },
  выезд: { one: 'осуществлён', other: 'осуществлено' },
  заседание: { one: 'проведено', other: 'проведено' },
  мероприятие: { one: 'проведено', other: 'проведено' },
  мониторинг: { one: 'проведён', other: 'проведено' },
  наблюдатель: { one: 'привлечён', other: 'привлечено' },
  нарушение: { one: 'выявлено', other: 'выявлено' },
  предложение: { one: 'направлено', other: 'направлено' },
  публикация: { one: 'размещена', other: 'размещено' },
  регион: { one: 'охвачен', other: 'охвачено' },
  телефон: { one: 'изъят', other: 'изъято' },
  факт: { one: 'выявлен', other: 'выявлено' },
  эфир: { one: 'организован', other: 'организовано' },
};
