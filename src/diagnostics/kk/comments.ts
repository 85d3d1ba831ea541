import type { Catalogue } from '../catalogue.js';
import { code } from '../show.js';

const FORM = code('# smg-report-disable-next-line КОД -- себебі');

/** What can be wrong with comments that silence codes. */
export const comments = {
  'unused-disable': ({ id }) => ({
    message:
      id === undefined
        ? 'Түсініктемеде код аталмаған, сондықтан ол ештеңені өшірмейді.'
        : `Келесі жолда ${code(id)} жоқ: түсініктеме ештеңені өшіріп тұрған жоқ.`,
    hint:
      id === undefined
        ? `Былай жазыңыз: ${FORM}.`
        : 'Оны алып тастаңыз немесе тиісті жолдың дәл үстіне қойыңыз: әйтпесе ол кейінгі қатені жасырып қалады.',
  }),
  'disable-without-reason': () => ({
    message: 'Түсініктемеде себебі айтылмаған, сондықтан ол ештеңені өшірмейді.',
    hint: `Себебін екі дефистен кейін жазыңыз: ${FORM}.`,
  }),
  'disable-refused': ({ id }) => ({
    message: `${code(id)} хабарламасын өшіруге болмайды: ол санды күмәнді ететін қате туралы.`,
    hint: 'Көрсетілген жерді түзетіп, түсініктемені алып тастаңыз.',
  }),
} satisfies Partial<Catalogue['codes']>;
