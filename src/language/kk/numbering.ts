import { fractionalYear, numbered } from '../numbering.js';

const LIST = String.raw`(?:(?:, | және | мен | пен | бен )\d{1,4}(?:-\d{1,2})?)*`;

/** «2025,5 жылы», «-601 және 158-баптарға», «3.5-бөлігіне», «11.5-сынып». */
export const NUMBERED: readonly RegExp[] = [
  fractionalYear(String.raw`(?:жыл\p{L}*|жж?\.)`),
  numbered('', String.raw`${LIST}-(?:ба[пб]|бөлі[кг]|сыны[пб])\p{L}*`),
];
