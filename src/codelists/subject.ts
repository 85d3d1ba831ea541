import type { Subject } from '../model/explained.js';
import { findRegion } from './lookup.js';
import { metricMeant, regionMeant, sphereMeant } from './meant.js';
import type { Codelists, Name } from './types.js';

/** An id as codelists have them. What looks like one must be one: a slip is not guessed at, but suggested. */
const IS_ID = /^[a-z0-9_-]+$/i;
const NUMBER = /^(?:[~>]|>=)?\d+(?:[ \u00a0\u202f]\d{3})*$/;

type Names = Omit<Extract<Subject, { kind: 'about' }>, 'kind'>;

/**
 * What somebody asks for: a number (`458`, `10 000`), `coverage`, a metric, a region, a sphere, or a region with one of
 * the other two, in any order; ids, or names in Kazakh, Russian or English. Undefined: nothing is called so.
 */
export function subjectOf(words: readonly string[], codelists: Codelists): Subject | undefined {
  const typed = words.join(' ').trim();
  if (NUMBER.test(typed)) return { kind: 'number', value: Number(typed.replace(/\D/g, '')) };
  if (typed === 'coverage') return { kind: 'coverage' };
  const whole = called(typed, codelists) ?? both(typed.split(/\s+/), codelists) ?? meant(typed, codelists);
  return whole && { kind: 'about', ...whole };
}

/** A region and a metric or a sphere, one behind the other. */
function both(words: readonly string[], codelists: Codelists): Names | undefined {
  const known = (side: readonly string[]) =>
    called(side.join(' '), codelists) ?? meant(side.join(' '), codelists);
  for (let at = 1; at < words.length; at++) {
    const [one, other] = [known(words.slice(0, at)), known(words.slice(at))];
    if (one && other && Boolean(one.region) !== Boolean(other.region)) return { ...one, ...other };
  }
  return undefined;
}

/** What has exactly this id or name. */
function called(typed: string, codelists: Codelists): Names | undefined {
  const is = (name: string) => name.toLowerCase() === typed.toLowerCase();
  const has = ({ id, name }: { readonly id: string; readonly name: Name }) =>
    [id, name.kk, name.ru, name.en].some(is);
  const region =
    findRegion(codelists, typed) ??
    codelists.regions.find(({ names }) =>
      names.some(({ kk, ru, en }) => [kk.nominative, ru.nominative, en, kk.short, ru.short].some(is)),
    );
  if (region) return { region: region.id };
  const metric = codelists.metrics.find(has)?.id;
  if (metric !== undefined) return { metric };
  const sphere = codelists.spheres.find(has)?.id;
  return sphere === undefined ? undefined : { sphere };
}

/** What was meant by a name that is inflected, shortened or misspelt. */
function meant(typed: string, codelists: Codelists): Names | undefined {
  if (IS_ID.test(typed)) return undefined;
  const region = regionMeant(typed, codelists);
  if (region !== undefined) return { region: findRegion(codelists, region)?.id ?? region };
  const metric = metricMeant(typed, codelists);
  if (metric !== undefined) return { metric };
  const sphere = sphereMeant(typed, codelists);
  return sphere === undefined ? undefined : { sphere };
}
