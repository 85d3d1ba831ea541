import { written } from '../../model/quantity.js';
import type { Catalogue } from '../catalogue.js';
import { code, equations, moved, names, numbers, rounded } from '../show.js';

const DIGIT = 'Артық немесе түсіп қалған цифр жоқ па, тексеріңіз.';

/** What is possible, but not likely. */
export const plausibility = {
  'history-empty': ({ pattern }) => ({
    message: `${code(pattern)} үлгісіне сай файл жоқ, сондықтан сандар өткен кезеңдермен салыстырылмайды.`,
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
  'ten-times-peers': ({ now, period, median, others, times, scaled }) => ({
    message:
      `${code(now.id)} басқа өңірлердің медианасынан ${times} есе көп: ${code(period)} – ${written(now)}, ` +
      `${scaled ? 'сонша айға шаққандағы ' : ''}медиана – ${rounded(median)} (${numbers(others)}).`,
    hint: 'Артық жазылған цифр жоқ па, тексеріңіз.',
  }),
  'moved-value': ({ moves, period, before }) => ({
    message:
      moves.length === 1
        ? `${code(before)} есебіндегі сан ${code(period)} есебінде көрші жолда тұр: ${moved(moves)}.`
        : `${code(before)} есебіндегі сандар ${code(period)} есебінде көрші жолдарда тұр: ${moved(moves)}.`,
    hint: 'Сандардың бір жолға жылжып кетпегенін тексеріңіз.',
  }),
  'same-as-before': ({ count, period, before }) => ({
    message: `${code(period)} есебіндегі ${count} санның бәрі ${code(before)} есебіндегідей.`,
    hint: 'Ескі файл қайта жіберілген жоқ па, әлде ол көшіріліп, толтырылмай қалған ба?',
  }),
  'same-as-other-region': ({ count, other, period, file }) => ({
    message: `Есептегі ${count} санның бәрі ${code(other)} өңірінің ${code(period)} есебіндегідей: ${file}.`,
    hint: 'Сол өңірдің файлы көшіріліп, толтырылмай қалған жоқ па?',
  }),
  'all-round': ({ numbers: all }) => ({
    message: `Сандардың бәрі дөңгелек: ${equations(all)}.`,
    hint: `Санап шыққанда мұндай сирек болады. Нақты санды жазыңыз, шамамен алынғанын ${code('"~500"')} деп көрсетіңіз.`,
  }),
} satisfies Partial<Catalogue['codes']>;
