import { code, names } from '../show.js';
import { OUTPUT_FLAGS, type UsageProblem, type UsageWords } from '../usage-words.js';
import { meant } from './meant.js';

const ONE = { format: 'бір пішім', document: 'бір құжат', language: 'бір тіл' };

const suggested = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` ${meant(suggestion)}`;

function say(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'unknown-flag':
      return `${code(problem.text)} деген параметр жоқ.${suggested(problem.suggestion)}`;
    case 'unknown-command':
      return `${code(problem.text)} деген команда жоқ.${suggested(problem.suggestion)}`;
    case 'choice':
      return `${problem.flag === undefined ? '' : `${code(problem.flag)}: `}${code(problem.text)} деп жазуға болмайды.${problem.suggestion === undefined ? ` Рұқсат етілгені: ${names(problem.allowed)}.` : suggested(problem.suggestion)}`;
    case 'minutes':
      return `${code(problem.text)} – минут саны емес. 10 немесе 7.5 сияқты сан жазыңыз.`;
    case 'limit':
      return `${code(problem.text)} шек бола алмайды. Бүтін сан немесе, бәрін көру үшін, ${code('none')} деп жазыңыз.`;
    case 'port':
      return `${code(problem.text)} порт нөмірі емес. 1 мен 65535 аралығындағы санды жазыңыз немесе ештеңе жазбаңыз: онда кез келген бос порт таңдалады.`;
    case 'port-taken':
      return `${code(problem.text)} портын пайдалану мүмкін емес: оны басқа бағдарлама алып қойған немесе ол резервтелген. Басқасын жазыңыз немесе ештеңе жазбаңыз: онда кез келген бос порт таңдалады.`;
    case 'no-file':
      return `Файл аты көрсетілмеген. ${code(`--format ${problem.format}=ФАЙЛ`)} деп жазыңыз.`;
    case 'data-file':
      return `${code(problem.file)} – YAML файлы, онда деректер болуы мүмкін. Басқа атаулы файлды көрсетіңіз.`;
    case 'same-file':
      return problem.file === '-'
        ? `Стандартты шығысқа бір ғана пішім шығады. Екіншісіне файл көрсетіңіз: ${code(`--format ${problem.format}=ФАЙЛ`)}.`
        : `Екі пішімді бір ${code(problem.file)} файлына жазуға болмайды. Әрқайсысына жеке файл көрсетіңіз.`;
    case 'missing-argument':
      return `${code(problem.text)} аргументі көрсетілмеген.`;
    case 'missing-value':
      return `${code(problem.text)} параметрінен кейін мән жоқ.`;
    case 'too-many':
      return `Аргумент тым көп: ${problem.expected} орнына ${problem.found}.`;
    case 'stdin-mixed':
      return `${code('-')} стандартты кірісті білдіреді, оның қасына басқа жол жазылмайды.`;
    case 'fix-stdin':
      return `${code('fix')} файлдарды сол орнында түзетеді, стандартты кірісті оқымайды. Файлдарды атап көрсетіңіз.`;
    case 'several-workspaces':
      return 'Файлдар бірнеше жұмыс қалтасына жатады. Әр қалтаны жеке қосып шығыңыз.';
    case 'never-made':
      return `${code(`--only ${problem.document}`)} құжаты ${names(problem.formats)} пішімінде${problem.languages.length > 0 ? `, ${names(problem.languages)} тілінде` : ''} жасалады, ал сұралғаны басқаша.`;
    case 'unused-format':
      return `${code(`--format ${problem.text}`)}: сұралған құжаттардың ешқайсысы бұл пішімде жасалмайды.`;
    case 'several-outputs':
      return `${code('--out -')} ${ONE[problem.what]} ғана шығарады, ал мұнда ${problem.choices.length} бар. ${problem.choices.map((one) => code(`${OUTPUT_FLAGS[problem.what]} ${one}`)).join(' немесе ')} параметрін қосыңыз.`;
    case 'other':
      return problem.detail;
  }
}

export const usage: UsageWords = {
  error: 'қате',
  say,
  see: (command) => `Анықтама: ${command}`,
};
