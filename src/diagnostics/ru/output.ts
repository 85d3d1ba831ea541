import type { Catalogue } from '../catalogue.js';
import { code, countedFiles, names } from '../show.js';
import { meant } from './meant.js';

/** What can be wrong with documents that have been built. */
export const output = {
  'no-manifest': ({ folder }) => ({
    message: `В папке ${folder} нет manifest.json: неизвестно, по каким данным составлены документы.`,
    hint: 'Укажите папку, в которую писала `smg-report build`; если сборка прервалась, повторите её.',
  }),
  'broken-manifest': ({ detail }) => ({
    message: `Манифест не читается${detail === '' ? '' : ` (${detail})`}: неизвестно, по каким данным составлены документы.`,
    hint: 'Соберите документы заново; править этот файл вручную незачем.',
  }),
  'input-changed': () => ({
    message: 'Файл изменился после сборки: в документах стоит то, что было в нём раньше.',
  }),
  'input-missing': () => ({
    message: 'Документы составлены и по этому файлу, но в рабочей папке его больше нет.',
  }),
  'input-added': () => ({
    message: 'Файл появился после сборки: в документах о нём ничего не сказано.',
  }),
  'output-changed': () => ({
    message: 'Документ отличается от собранного: его правили или скопировали не полностью.',
    hint: 'Формулировки правят в `templates/`, числа — в отчётах регионов; затем соберите документы заново.',
  }),
  'output-missing': () => ({ message: 'Документ был собран, но теперь его нет.' }),
  'output-outdated': ({ paths }) => ({
    message: `Здесь лежат документы прежней сборки, составленные по другим данным: ${countedFiles(paths)}. В них могут быть старые числа.`,
    hint: 'Соберите их заново с прежними параметрами (`build --all` создаёт все документы) или удалите.',
  }),
  'period-changed': ({ built, period }) => ({
    message: `Документы составлены за ${built}, а в рабочей папке указан период ${period}.`,
  }),
  'other-version': ({ built, version }) => ({
    message: `Документы собраны программой версии ${built}, а эта — ${version}: формулировки могут отличаться.`,
    hint: 'Чтобы получить их в нынешнем виде, соберите документы заново.',
  }),
  'unreadable-audit': ({ path }) => ({
    message: `Файл ${path} прежней сборки не читается: какие числа изменились, неизвестно.`,
    hint: 'Если документы той сборки уже напечатаны, напечатайте их заново.',
  }),
  'unknown-subject': ({ id, suggestion }) => ({
    message: `Нет ни сообщения с кодом ${code(id)}, ни такого показателя, региона или сферы в этой рабочей папке.`,
    hint:
      suggestion === undefined
        ? 'Коды перечисляет `smg-report explain`, показатели — `smg-report codelist metrics`.'
        : meant(suggestion),
  }),
  'ignored-words': ({ words, understood, suggestion }) => ({
    message: `В запросе не учтено: ${names(words)}. Ответ дан только по ${names(understood)}.`,
    hint:
      suggestion === undefined
        ? 'В запросе называют один показатель, один регион, одну сферу или по одному из них; период — тот, что задан в рабочей папке. Если ответ верен, уберите лишние слова.'
        : meant(suggestion),
  }),
  'no-such-figure': ({ number }) => ({
    message: `Числа ${code(number)} нет ни в документах, ни в отчётах.`,
    hint: 'Число указывают цифрами, целиком: `458`, `10000`.',
  }),
  'output-outside': ({ folder }) => ({
    message: `Папка для документов ${code(folder)} лежит вне рабочей папки, а настройки разрешают писать только внутри неё.`,
    hint: `Укажите папку внутри рабочей или выберите другую при сборке: ${code('--out ПАПКА')}.`,
  }),
  'built-without': ({ regions }) => ({
    message: `Документы собраны с параметром ${code('--without')}, без отчётов: ${names(regions)}.`,
  }),
} satisfies Partial<Catalogue['codes']>;
