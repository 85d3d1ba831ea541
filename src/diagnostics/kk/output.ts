import type { Catalogue } from '../catalogue.js';
import { code, names } from '../show.js';

/** What can be wrong with documents that have been built. */
export const output = {
  'no-manifest': ({ folder }) => ({
    message: `${folder} қалтасында manifest.json жоқ: құжаттардың қай деректен жасалғаны белгісіз.`,
    hint: '`smg-report build` жазған қалтаны көрсетіңіз; құрастыру үзіліп қалса, қайта құрастырыңыз.',
  }),
  'broken-manifest': ({ detail }) => ({
    message: `Манифест оқылмайды${detail === '' ? '' : ` (${detail})`}: құжаттардың қай деректен жасалғаны белгісіз.`,
    hint: 'Құжаттарды қайта құрастырыңыз; бұл файлды қолмен түзетудің қажеті жоқ.',
  }),
  'input-changed': () => ({
    message: 'Құжаттар құрастырылғаннан кейін бұл файл өзгерген: құжаттарда оның бұрынғы мазмұны тұр.',
  }),
  'input-missing': () => ({
    message: 'Құжаттарға осы файл да негіз болған, бірақ ол енді жұмыс қалтасында жоқ.',
  }),
  'input-added': () => ({
    message: 'Бұл файл құжаттар құрастырылғаннан кейін келген: құжаттарда ол туралы ештеңе айтылмайды.',
  }),
  'output-changed': () => ({
    message: 'Құжат құрастырылған күйінде емес: оны біреу өзгерткен немесе көшірмесі үзіліп қалған.',
    hint: 'Сөз тіркесін `templates/` ішінде, санды өңір есебінде өзгертіп, құжаттарды қайта құрастырыңыз.',
  }),
  'output-missing': () => ({ message: 'Бұл құжат құрастырылған еді, енді жоқ.' }),
  'period-changed': ({ built, period }) => ({
    message: `Құжаттардың кезеңі – ${built}, ал жұмыс қалтасында ${period} деп тұр.`,
  }),
  'other-version': ({ built, version }) => ({
    message: `Құжаттарды бағдарламаның ${built} нұсқасы құрастырған, ал мынау – ${version}: сөздері өзгеше болуы мүмкін.`,
    hint: 'Осы нұсқадағы түрін алу үшін құжаттарды қайта құрастырыңыз.',
  }),
  'unreadable-audit': ({ path }) => ({
    message: `Бұрынғы құрастырудың ${path} файлы оқылмайды: қай сандар өзгергені белгісіз.`,
    hint: 'Сол құрастырудың құжаттары басып шығарылған болса, қайта басып шығарыңыз.',
  }),
  'unknown-subject': ({ id, suggestion }) => ({
    message: `${code(id)} деген хабар коды да, осы жұмыс қалтасында ондай көрсеткіш, өңір не сала да жоқ.`,
    hint:
      suggestion === undefined
        ? 'Кодтарды `smg-report explain`, көрсеткіштерді `smg-report codelist metrics` тізіп береді.'
        : `Бәлкім, ${code(suggestion)} болар?`,
  }),
  'no-such-figure': ({ number }) => ({
    message: `Құжаттарда да, есептерде де ${code(number)} саны жоқ.`,
    hint: 'Сан цифрмен, бүтін күйінде жазылады: `458`, `10000`.',
  }),
  'built-without': ({ regions }) => ({
    message: `Құжаттар ${code('--without')} талабымен ${names(regions)} есебінсіз құрастырылған.`,
  }),
} satisfies Partial<Catalogue['codes']>;
