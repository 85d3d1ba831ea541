import type { Catalogue } from '../catalogue.js';
import { code } from '../show.js';

/** What can be wrong with finished documents, and with the use that they make of the data. */
export const documents = {
  'unfilled-template': ({ document, text, around }) => ({
    message: `${document === undefined ? 'В тексте' : `В документе ${document}`} осталось ${code(text)}: «${around}».`,
    hint:
      document === undefined
        ? 'Тексты и слова справочников печатаются так, как набраны, подстановок в них нет: напишите здесь нужные слова.'
        : 'Сюда ничего не подставлено. В шаблоне пишите `{{имя}}` без обратной косой черты, в тексте обойдитесь без фигурных скобок.',
  }),
  'broken-value': ({ document, text, around }) => ({
    message: `В документе ${document} вместо значения стоит ${code(text)}: «${around}».`,
    hint: 'Проверьте имя, которое шаблон здесь выводит, или присланный текст.',
  }),
  'id-in-document': ({ document, text, around }) => ({
    message: `В документе ${document} вместо названия стоит идентификатор ${code(text)}: «${around}».`,
    hint: 'Напишите название словами: в шаблоне, в записи справочника или в тексте.',
  }),
  'empty-sentence': ({ document, text, around }) => ({
    message: `В документе ${document} у знака ${code(text)} ничего не сказано: «${around}».`,
    hint: 'Перед знаком пусто, или он поставлен дважды. Проверьте в шаблоне, есть ли значение: `{{#if …}}`.',
  }),
  'doubled-space': ({ document, around }) => ({
    message:
      document === undefined
        ? `Два пробела подряд или пробел с краю: «${around}».`
        : `В документе ${document} два пробела подряд: «${around}».`,
    hint:
      document === undefined
        ? 'Между словами оставьте один пробел, в начале и в конце — ни одного.'
        : 'Оставьте один: в шаблоне или в справочнике.',
  }),
  'metric-unprinted': ({ metric }) => ({
    message: `Показатель ${code(metric)} регионы сообщают, но его нет ни в речи, ни в таблицах.`,
    hint: `Выведите его через ${code(`{{total "${metric}"}}`)} или таблицу либо больше не запрашивайте его у регионов.`,
  }),
  'post-too-long': ({ document, count, most }) => ({
    message: `Конец документа ${document} отброшен: даже без показателей и регионов в нём знаков ${count}, а в сообщение помещается ${most}.`,
    hint: 'Сократите шаблон сообщения.',
  }),
  'metric-unreported': ({ metric }) => ({
    message: `Шаблон выводит показатель ${code(metric)}, которого никто не сообщил: здесь будет пусто.`,
    hint: 'Уберите эту фразу из шаблона на этот период или запросите число у регионов.',
  }),
} satisfies Partial<Catalogue['codes']>;
