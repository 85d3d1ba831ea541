import type { PageWords } from '../page-words.js';

export const page: PageWords = {
  contents: 'Мазмұны',
  toText: 'Мәтінге өту',
  sources: 'Сандардың дереккөздері',
  sourcesLead: 'Құжаттағы әр санның қай есептің қай жолынан алынғаны көрсетілген.',
  toFigure: 'Мәтінге қайту',
  draft: 'ЖОБА',
  origin: {
    submitted: 'өңірдің есебінен',
    derived: 'есептер бойынша қосылды',
    stated: 'ел бойынша мәлімет',
    coverage: 'есептер саны',
  },
  at: (file, line) => `${file}, ${line}-жол`,
  pageOf: (page, pages) => `${pages} беттің ${page}-беті`,
};
