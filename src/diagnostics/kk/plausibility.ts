import type { Catalogue } from '../catalogue.js';
import { code } from '../show.js';

/** What is possible, but not likely. */
export const plausibility = {
  'history-empty': ({ pattern }) => ({
    message: `${code(pattern)} үлгісіне сай файл жоқ, сондықтан өткен кезеңдермен салыстыру жүргізілмейді.`,
    hint: `${code('history')} жолын түзетіңіз немесе өткен кезең пайда болғанша алып тастаңыз.`,
  }),
  'history-not-earlier': ({ period, briefing }) => ({
    message: `${code(period)} кезеңі брифингтің ${code(briefing)} кезеңінен бұрын емес: файл салыстыруға алынбайды.`,
    hint: `Кезеңді немесе ${code('history')} үлгісін түзетіңіз.`,
  }),
} satisfies Partial<Catalogue['codes']>;
