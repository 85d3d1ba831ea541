import type { Catalogue } from '../catalogue.js';
import type { PrivacyCodes } from '../codes/privacy.js';

/** In a text that is spoken, or where a number was to stand. */
const personal =
  (what: string, hint: string) =>
  ({ where }: PrivacyCodes[keyof PrivacyCodes]) =>
    where === 'text'
      ? { message: `Мұнда ${what} жазылған, ал бұл мәтін дауыстап оқылады әрі басып шығарылады.`, hint }
      : { message: `Сан жазылатын жерде ${what} тұр.`, hint: 'Қанша болғанын жазыңыз.' };

/** What belongs to a person and not into a report. */
export const privacy = {
  'personal-iin': personal('ЖСН', 'Оны алып тастап, кім туралы екенін сөзбен айтыңыз.'),
  'personal-phone': personal(
    'телефон нөмірі',
    'Оны алып тастаңыз. Жедел желінің немесе сенім телефонының нөмірі мәтінде солай аталса, қала береді.',
  ),
  'personal-email': personal(
    'жеке электрондық пошта мекенжайы',
    'Оны алып тастаңыз. `gov.kz` мекенжайлары мен мекемелердікі (`info@…`, `press@…`) қала береді.',
  ),
  'personal-card': personal('банк картасының немесе шотының нөмірі', 'Оны алып тастаңыз.'),
} satisfies Partial<Catalogue['codes']>;
