import { ADJECTIVE_ENDINGS, endingOf } from './adjectives.js';
import { THOUSAND } from './cardinals.js';
import { eachForm, forms, type RuCase, type RuForms, type RuGender } from './noun.js';

export interface Abbreviation {
  /** What it stands for, in six cases. */
  readonly expansion: RuForms;
  /** How it is read aloud where it stays: «эс-эм-гэ», «сми»; a written short form is read in full. */
  readonly reading: string;
  /** With what a verb or an adjective agrees; `plural` for СМИ. */
  readonly gender: RuGender | 'plural';
}

/**
 * What an abbreviation stands for: `expand('СМГ', 'genitive')` is «специальной мониторинговой группы». Undefined
 * if it is not in the table. «г.» is the year; before the name of a city «город» is meant, which the writer of
 * the text must know.
 */
export function expand(abbreviation: string, asked: RuCase = 'nominative'): string | undefined {
  return ABBREVIATIONS.get(abbreviation)?.expansion[asked];
}

type Gender = RuGender | 'plural';

/** A noun with adjectives in front (in their dictionary form) and complements behind. */
interface Phrase {
  readonly gender: Gender;
  readonly adjectives?: readonly string[];
  readonly noun: RuForms;
  readonly tail?: string;
}

function spelled({ gender, adjectives = [], noun, tail }: Phrase): RuForms {
  return eachForm(noun, (form, asked) => {
    // Animate: the noun's accusative is its genitive, and so is the adjective's.
    const like = asked === 'accusative' && form === noun.genitive ? 'genitive' : asked;
    const before = adjectives.map((adjective) => {
      return adjective.slice(0, -2) + ADJECTIVE_ENDINGS[endingOf(adjective)][gender][like];
    });
    return [...before, form, ...(tail ? [tail] : [])].join(' ');
  });
}

/** Read letter by letter, or as the word that its letters make. */
function initials(reading: string, phrase: Phrase): Abbreviation {
  return { expansion: spelled(phrase), reading, gender: phrase.gender };
}

/** A written short form: read in full. */
function short(gender: Gender, noun: RuForms): Abbreviation {
  return { expansion: noun, reading: noun.nominative, gender };
}

const masculine = (stem: string): RuForms => forms(`${stem} ${stem}а ${stem}у ${stem} ${stem}ом ${stem}е`);
const neuter = (stem: string): RuForms => forms(`${stem}е ${stem}я ${stem}ю ${stem}е ${stem}ем ${stem}и`);
const organisation = (stem: string): RuForms =>
  forms(`${stem}я ${stem}и ${stem}и ${stem}ю ${stem}ей ${stem}и`);

const GROUP = forms('группа группы группе группу группой группе');
const YEAR: RuForms = { ...masculine('год'), prepositional: 'году' };
const SYSTEM = forms('система системы системе систему системой системе');
const ORGANS = forms('органы органов органам органы органами органах');
const MEDIA = forms('средства средств средствам средства средствами средствах');
const PARTNERSHIP = forms('товарищество товарищества товариществу товарищество товариществом товариществе');
const PARTNERING = forms('партнёрство партнёрства партнёрству партнёрство партнёрством партнёрстве');
const ECONOMY = forms('хозяйство хозяйства хозяйству хозяйство хозяйством хозяйстве');
const MINISTRY = forms('министерство министерства министерству министерство министерством министерстве');
const REPUBLIC = forms('Республика Республики Республике Республику Республикой Республике');
const ENTREPRENEUR = forms(
  'предприниматель предпринимателя предпринимателю предпринимателя предпринимателем предпринимателе',
);

/** Abbreviations of the groups' reports, by how they are written. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map([
  [
    'СМГ',
    initials('эс-эм-гэ', { gender: 'feminine', adjectives: ['специальный', 'мониторинговый'], noun: GROUP }),
  ],
  ['СМИ', initials('сми', { gender: 'plural', noun: MEDIA, tail: 'массовой информации' })],
  ['ЦОН', initials('цон', { gender: 'masculine', noun: masculine('центр'), tail: 'обслуживания населения' })],
  [
    'ЕНТ',
    initials('е-эн-тэ', {
      gender: 'neuter',
      adjectives: ['единый', 'национальный'],
      noun: neuter('тестировани'),
    }),
  ],
  [
    'НПА',
    initials('эн-пэ-а', {
      gender: 'masculine',
      adjectives: ['нормативный', 'правовой'],
      noun: masculine('акт'),
    }),
  ],
  [
    'ОСМС',
    initials('о-эс-эм-эс', {
      gender: 'neuter',
      adjectives: ['обязательный', 'социальный', 'медицинский'],
      noun: neuter('страховани'),
    }),
  ],
  ['РК', initials('эр-ка', { gender: 'feminine', noun: REPUBLIC, tail: 'Казахстан' })],
  ['ЖКХ', initials('жэ-ка-ха', { gender: 'neuter', adjectives: ['жилищно-коммунальный'], noun: ECONOMY })],
  [
    'АПК',
    initials('а-пэ-ка', {
      gender: 'masculine',
      adjectives: ['агропромышленный'],
      noun: masculine('комплекс'),
    }),
  ],
  ['МИО', initials('мио', { gender: 'plural', adjectives: ['местный', 'исполнительный'], noun: ORGANS })],
  [
    'ГЧП',
    initials('гэ-чэ-пэ', { gender: 'neuter', adjectives: ['государственно-частный'], noun: PARTNERING }),
  ],
  [
    'ДТП',
    initials('дэ-тэ-пэ', {
      gender: 'neuter',
      adjectives: ['дорожно-транспортный'],
      noun: neuter('происшестви'),
    }),
  ],
  [
    'КГУ',
    initials('ка-гэ-у', {
      gender: 'neuter',
      adjectives: ['коммунальный', 'государственный'],
      noun: neuter('учреждени'),
    }),
  ],
  ['ГУ', initials('гэ-у', { gender: 'neuter', adjectives: ['государственный'], noun: neuter('учреждени') })],
  [
    'НПО',
    initials('эн-пэ-о', {
      gender: 'feminine',
      adjectives: ['неправительственный'],
      noun: organisation('организаци'),
    }),
  ],
  [
    'ТОО',
    initials('тэ-о-о', { gender: 'neuter', noun: PARTNERSHIP, tail: 'с ограниченной ответственностью' }),
  ],
  ['ИП', initials('и-пэ', { gender: 'masculine', adjectives: ['индивидуальный'], noun: ENTREPRENEUR })],
  ['МВД', initials('эм-вэ-дэ', { gender: 'neuter', noun: MINISTRY, tail: 'внутренних дел' })],
  ['УИС', initials('у-и-эс', { gender: 'feminine', adjectives: ['уголовно-исполнительный'], noun: SYSTEM })],
  [
    'КСК',
    initials('ка-эс-ка', {
      gender: 'masculine',
      noun: masculine('кооператив'),
      tail: 'собственников квартир',
    }),
  ],
  ['ОСИ', initials('оси', { gender: 'neuter', noun: neuter('объединени'), tail: 'собственников имущества' })],
  ['ст.', short('feminine', forms('статья статьи статье статью статьёй статье'))],
  ['ч.', short('feminine', forms('часть части части часть частью части'))],
  ['п.', short('masculine', masculine('пункт'))],
  ['г.', short('masculine', YEAR)],
  ['гг.', short('plural', forms('годы годов годам годы годами годах'))],
  ['обл.', short('feminine', forms('область области области область областью области'))],
  ['р-н', short('masculine', masculine('район'))],
  ['ул.', short('feminine', forms('улица улицы улице улицу улицей улице'))],
  ['чел.', short('masculine', forms('человек человека человеку человека человеком человеке'))],
  ['тыс.', short('feminine', THOUSAND.singular)],
  ['млн', short('masculine', masculine('миллион'))],
  ['млрд', short('masculine', masculine('миллиард'))],
  ['трлн', short('masculine', masculine('триллион'))],
]);
