import type { Catalogue } from '../catalogue.js';
import { building } from './building.js';
import { comments } from './comments.js';
import { documents } from './documents.js';
import { exactness } from './exactness.js';
import { meaning } from './meaning.js';
import { output } from './output.js';
import { pages } from './pages.js';
import { plausibility } from './plausibility.js';
import { privacy } from './privacy.js';
import { prose } from './prose.js';
import { reading } from './reading.js';

/** Messages in Kazakh. */
export const kk: Catalogue = {
  locale: 'kk',
  codes: {
    ...reading,
    ...exactness,
    ...meaning,
    ...plausibility,
    ...privacy,
    ...building,
    ...documents,
    ...output,
    ...pages,
    ...prose,
    ...comments,
  },
  related: {
    first: 'алғаш рет осында тұр',
    'other-report': 'екінші есеп',
    'earlier-report': 'бұрынғы есеп',
    'other-language': 'басқа тілдегі мәтін',
    total: 'жиынтық',
    part: 'құрамдас бөлік',
    peer: 'медианадағы өңір',
    number: 'сандардың бірі',
  },
  severity: { error: 'қате', warning: 'ескерту', note: 'ескертпе' },
  page: {
    wrong: 'Қате мысал',
    right: 'Дұрыс мысал',
    messages: 'Шығатын хабарлама',
    inWorkspace: 'осы жұмыс қалтасында',
    off: 'өшірілген',
  },
  // After a numeral the noun stays singular.
  summary: ({ files, errors, warnings, notes }) => {
    const found = [
      errors > 0 && `${errors} қате`,
      warnings > 0 && `${warnings} ескерту`,
      notes > 0 && `${notes} ескертпе`,
    ].filter((text) => text !== false);
    if (files === 0 && found.length > 0) return found.join(', ');
    return `${files} файл: ${found.join(', ') || 'кемшілік табылған жоқ'}`;
  },
  more: (count) => `Тағы ${count} кемшілік көрсетілмеді; \`--limit none\` қосылса, бәрі көрсетіледі.`,
  beyond:
    'GitHub бір қадамда файл жолдарына 10 қатеден, 10 ескертуден және 10 ескертпеден артық белгі қоймайды. Қалғандары:',
};
