import type { Catalogue } from '../catalogue.js';
import { code, readAs } from '../show.js';

/** What programs may make of something, as it stands in a sentence. */
export const READ_KINDS = { text: 'мәтін', date: 'күн', infinity: 'шексіздік' };

/** What is typed so that somebody, or some program, would read something else. */
export const exactness = {
  'number-missing': ({ text }) => ({
    message: `${code(text)} – сан емес. Санның жоқтығы нөл деген сөз емес: белгісіз көрсеткіш жазылмайды.`,
    hint: 'Жолды алып тастаңыз. Саналып, бірде-біреуі болмаса ғана `0` жазылады.',
  }),
  'text-notation': ({ text, readings }) => ({
    message: `Мұнда ${code(text)} – мәтін, бірақ басқа бағдарламалар оны ${readings.map((one) => readAs(one, READ_KINDS)).join(' немесе ')} деп оқиды.`,
    hint: `Оны тырнақшаға алыңыз: ${code(`"${text}"`)}.`,
  }),
} satisfies Partial<Catalogue['codes']>;
