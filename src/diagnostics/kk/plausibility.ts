import { written } from '../../model/quantity.js';
import type { Catalogue } from '../catalogue.js';
import { code, names, rounded } from '../show.js';

const DIGIT = 'Артық не кем жазылған цифр бар ма, тексеріңіз.';

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
  'territory-changed': ({ region, day, others, source, before }) => ({
    message: `${code(region)} өңірінің аумағы ${day} күнінен бастап өзгерген (${names(others)}; ${source.kk}), сондықтан сандары ${code(before)} кезеңінің сандарымен салыстырылмайды.`,
  }),
  'ten-times-before': ({ now, period, before, beforePeriod, times, more, monthly }) => ({
    message:
      `${code(now.id)} өңірдің бұрынғы есебіндегіден ${times} есе ${more ? 'көп' : 'аз'}: ` +
      `${code(period)} – ${written(now)}, ${code(beforePeriod)} – ${before}` +
      `${monthly ? `; айына ${rounded(monthly.now)} және ${rounded(monthly.before)}` : ''}.`,
    hint: DIGIT,
  }),
  'same-as-before': ({ count, period, before }) => ({
    message: `${code(period)} есебіндегі ${count} санның бәрі ${code(before)} есебіндегідей.`,
    hint: 'Ескі файл қайта жіберілген немесе көшірілгенімен толтырылмай қалған болар?',
  }),
} satisfies Partial<Catalogue['codes']>;
