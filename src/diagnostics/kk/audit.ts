import { kk } from '../../language/index.js';
import type { AuditWords } from '../audit-words.js';

/** What the audit says, in Kazakh. */
export const audit: AuditWords = {
  current: ({ folder, period, inputs, outputs }) =>
    `${folder}: ${kk.period(period.text)} құжаттары деректерге сәйкес келеді (тексерілгені: ${inputs} бастапқы файл, ${outputs} дайын файл).`,
  outdated: (folder) => `${folder}: құжаттар енді деректерге сәйкес келмейді; оларды қайта құрастырыңыз.`,
  changed: 'Бұрынғы құрастырумен салыстырғанда мына сандар өзгерді; одан басып шығарылған құжаттар ескірді:',
  reworded: (count) => `Өзгерген сөйлемдер (${count}):`,
  more: (count) => `… тағы ${count} сөйлем`,
  otherPeriod: (period) => `Бұрынғы құрастыру басқа кезең (${period}) туралы, сандары салыстырылмайды.`,
  gone: (text) => `енді жоқ: ${text}`,
  come: (text) => `жаңа: ${text}`,
  coverage: 'өңірлерді қамту',
  inText: 'жіберілген мәтінде',
  counted: 'есептер бойынша санақ',
  country: 'ел бойынша',
  stated: 'баптауларда көрсетілген, жиынтыққа кірмейді',
  workspace: 'жұмыс қалтасы',
  restsOn: (count, without) =>
    `${count} өңірдің дерегі бойынша${without.length > 0 ? `; есебінде бұл сан жоқ өңірлер: ${without.join(', ')}` : ''}`,
  said: 'қайда айтылады',
  unsaid: 'ешбір құжатта айтылмайды',
  unreported: ({ subject, period, files }) =>
    `${subject}: ${kk.period(period.text)} үшін бірде-бір сан тапсырылмаған (${files} файл қаралды). Санның жоқтығы нөл дегенді білдірмейді.`,
};
