import type { Place } from '../model/place.js';
import { visible } from './visible.js';

/** `regions/kostanay.yaml:7:3`, which terminals and editors make a link of. */
export function location({ file, range }: Place): string {
  return `${visible(file)}:${range.start.line}:${range.start.column}`;
}
