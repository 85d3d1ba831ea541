import type { Catalogue } from '../catalogue.js';
import type { PrivacyCodes } from '../codes/privacy.js';

/** In a text that is spoken, or where a number was to stand. */
const personal =
  (what: string, hint: string) =>
  ({ where }: PrivacyCodes[keyof PrivacyCodes]) =>
    where === 'text'
      ? { message: `Здесь указан ${what}, а этот текст прозвучит вслух и будет напечатан.`, hint }
      : { message: `На месте количества стоит ${what}.`, hint: 'Напишите, сколько было.' };

/** What belongs to a person and not into a report. */
export const privacy = {
  'personal-iin': personal('ИИН', 'Уберите его; о ком идёт речь, скажите словами.'),
  'personal-phone': personal(
    'номер телефона',
    'Уберите его. Номер горячей линии или телефона доверия можно оставить, если он так и назван.',
  ),
  'personal-email': personal(
    'личный адрес электронной почты',
    'Уберите его. Адреса на `gov.kz` и адреса учреждений (`info@…`, `press@…`) можно оставить.',
  ),
  'personal-card': personal('номер банковской карты или счёта', 'Уберите его.'),
} satisfies Partial<Catalogue['codes']>;
