import type { Catalogue } from '../catalogue.js';
import { code } from '../show.js';

const FORM = code('# smg-report-disable-next-line КОД -- причина');

/** What can be wrong with comments that silence codes. */
export const comments = {
  'unused-disable': ({ id }) => ({
    message:
      id === undefined
        ? 'В комментарии не назван код, поэтому он ничего не отключает.'
        : `В следующей строке нет ${code(id)}: комментарий ничего не отключает.`,
    hint:
      id === undefined
        ? `Напишите так: ${FORM}.`
        : 'Уберите его или поставьте прямо над нужной строкой, иначе он скроет там будущую ошибку.',
  }),
  'disable-without-reason': () => ({
    message: 'В комментарии не названа причина, поэтому он ничего не отключает.',
    hint: `Укажите причину после двух дефисов: ${FORM}.`,
  }),
  'disable-refused': ({ id }) => ({
    message: `Отключить ${code(id)} нельзя: эта ошибка ставит число под сомнение.`,
    hint: 'Исправьте то, на что указано, и уберите комментарий.',
  }),
} satisfies Partial<Catalogue['codes']>;
