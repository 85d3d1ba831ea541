import type { StatedAmount, Submission } from '../model/activity.js';
import type { Digest, Reported } from '../model/digest.js';
import { BY_SPHERE } from './by-sphere.js';
import { packed } from './packed.js';

/** What checks across files need of a submission. */
export function digestOf(submission: Submission): Digest {
  const { file, region, regionPlace, period, periodPlace, submittedBy } = submission;
  const numbers = numbersOf(submission);
  return {
    file,
    region,
    regionPlace,
    period,
    periodPlace,
    ...(submittedBy !== undefined && { submittedBy }),
    numbers: { count: numbers.length, print: print(numbers.toSorted().join('\n')) },
    packed: packed(new Map([...written(submission), ...bySpheres(submission)])),
  };
}

const written = ({ metrics }: Submission): [string, Reported][] =>
  [...metrics].map(([id, amount]) => [id, reported(amount)]);

const reported = ({ value, qualifier, place }: StatedAmount): Reported => ({ value, qualifier, place });

/** What is not written as a metric, but follows from its spheres. */
function bySpheres({ metrics, monitoring }: Submission): [string, Reported][] {
  return BY_SPHERE.flatMap(([id, field]) => {
    const [first, ...others] = monitoring.flatMap((one) => one[field] ?? []);
    if (!first || metrics.has(id)) return [];
    const largest = others.reduce((kept, one) => (one.value > kept.value ? one : kept), first);
    const value = others.reduce((sum, one) => sum + one.value, first.value);
    return [[id, { ...reported(largest), value }]];
  });
}

/** Every number that is written in a file, with its name. */
function numbersOf({ metrics, monitoring }: Submission): string[] {
  return [
    ...[...metrics].flatMap(([id, amount]) => [
      named(id, amount),
      ...[...amount.parts].map(([part, one]) => named(`${id}/${part}`, one)),
    ]),
    ...monitoring.flatMap((one) =>
      BY_SPHERE.flatMap(([id, field]) => (one[field] ? [named(`${id}:${one.sphere}`, one[field])] : [])),
    ),
  ];
}

const named = (name: string, { value, qualifier }: StatedAmount) => `${name}=${qualifier} ${value}`;

/**
 * A number of 53 bits for a text: two rounds of FNV-1a over its UTF-16 units, with different seeds. For files of one
 * briefing it is as good as the text.
 */
function print(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
