import type { Catalogue } from '../catalogue.js';
import { code, meaning as equation, excess, names, regionList, unequal } from '../show.js';
import { meant } from './meant.js';
import { choose } from './reading.js';

const LANGUAGE = { kk: 'Kazakh', ru: 'Russian' };

const known = (command: string) => `${code(`smg-report codelist ${command}`)} lists those that exist.`;

const unknown = (what: string, list: string, id: string, suggestion: string | undefined) => ({
  message: `There is no ${what} ${code(id)}.`,
  hint: suggestion === undefined ? known(list) : meant(suggestion, id),
});

function lifetime(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `it existed from ${from} until ${to}`;
  if (from !== undefined) return `it exists since ${from}`;
  return to === undefined ? 'it did not exist then' : `it existed until ${to}`;
}

/** When a name was in use. */
function calledSo(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return ` (it was from ${from} until ${to})`;
  if (from !== undefined) return ` (it is since ${from})`;
  return to === undefined ? '' : ` (it was until ${to})`;
}

/** What can be wrong with what the files say, one by one and together. */
export const meaning = {
  'unknown-region': ({ id, suggestion }) => unknown('region', 'regions', id, suggestion),
  'unknown-metric': ({ id, suggestion }) => unknown('metric', 'metrics', id, suggestion),
  'unknown-sphere': ({ id, suggestion }) => unknown('sphere', 'spheres', id, suggestion),
  'unknown-part': ({ id, metric, known, suggestion }) => ({
    message: `${code(metric)} has no part ${code(id)}.`,
    ...choose(suggestion, known, id),
  }),
  'region-not-in-period': ({ region, period, from, to, within }) => ({
    message: `The region ${code(region)} is not one of ${code(period)}: ${lifetime(from, to)}.`,
    hint: `${within.length > 0 ? `Until then it was part of ${names(within)}: report for that, or correct the period.` : 'Correct the region or the period.'} Regions count as they are on the last day of the period.`,
  }),
  'region-renamed': ({ alias, region, period, from, to }) => ({
    message: `${code(alias)} is not what the region is called in ${code(period)}${calledSo(from, to)}; it is counted as ${code(region)}.`,
    hint: `Write ${code(region)}.`,
  }),
  'duplicate-sphere': ({ sphere }) => ({
    message: `The sphere ${code(sphere)} stands here a second time.`,
    hint: 'Add the two up in one entry.',
  }),
  'parts-differ': ({ total, parts, sum, least }) => ({
    message: `The parts do not add up to ${code(total.id)}: ${unequal(total, parts, sum, least)}.`,
    hint: `${equation(total, parts, '=')}: correct the total or a part.`,
  }),
  'parts-exceed': ({ total, parts, sum, together }) => ({
    message: `${together ? `In the ${together.reports} reports of ${code(together.region)} together, the` : 'The'} parts of ${code(total.id)} are more than the whole: ${excess(total, parts, sum)}.`,
    hint: `${equation(total, parts, '≥')}: correct the total or a part.`,
  }),
  'spheres-exceed': ({ total, parts, sum }) => ({
    message: `By sphere there are more ${code(total.id)} than in all: ${excess(total, parts, sum)}.`,
    hint: `The spheres (${names(parts.map((part) => part.id))}) may give less than the metric, never more.`,
  }),
  'about-not-reported': ({ metric }) => ({
    message: `The text is said to be about ${code(metric)}, which this file does not report.`,
    hint: `Add ${code(metric)} to ${code('metrics')}, or remove it from ${code('about')}.`,
  }),
  'about-number-missing': ({ metric, number, language }) => ({
    message: `The ${LANGUAGE[language]} text is about ${code(metric)} but does not hold its number, ${number}.`,
    hint: `A metric under ${code('about')} is spoken by the text alone: write the number into both languages.`,
  }),
  'duplicate-report': ({ region, period, other }) => ({
    message: `${code(region)} has already reported ${code(period)}, in ${other}; it would count twice.`,
    hint: 'Keep one of the two files.',
  }),
  'period-overlap': ({ region, period, other, otherPeriod }) => ({
    message: `${code(period)} overlaps ${code(otherPeriod)} of ${other}: months of ${code(region)} would count twice.`,
    hint: 'Reports of one region may follow each other, never overlap: correct one of the periods.',
  }),
  'period-outside': ({ period, briefing }) => ({
    message: `The report's period ${code(period)} is not within the briefing's, ${code(briefing)}.`,
    hint: 'Correct the period, or move the file to the workspace of its period.',
  }),
  'period-gap': ({ region, months }) => ({
    message: `${code(region)} has reported, but not on ${names(months)}.`,
  }),
  'region-missing': ({ regions }) => ({
    message:
      regions.length === 1
        ? `${regionList(regions, 'en')} has not reported.`
        : `${regions.length} regions have not reported: ${regionList(regions, 'en')}.`,
  }),
  'file-of-other-region': ({ region, named }) => ({
    message: `The file is called by the region ${code(named)} and reports of ${code(region)}.`,
    hint: "Look whether two regions' files were exchanged. Correct the region, or rename the file.",
  }),
  'region-unexpected': ({ region, missing }) => ({
    message: `${code(region)} is not among the regions that are expected to report.`,
    hint: `Add it to ${code('expected')} of smg-report.yaml, or correct the region${missing.length > 0 ? `; nothing has come from ${regionList(missing, 'en')}` : ''}.`,
  }),
  'region-withheld': ({ region, files, errors }) => ({
    message: `${code(region)} is left out as you asked: ${files.join(', ') || 'no file'}, errors: ${errors}.`,
  }),
  'no-such-report': ({ region }) => ({
    message: `${code(region)} was to be left out, but has no report.`,
    hint: `Check the region after ${code('--without')}.`,
  }),
  'total-too-large': ({ metric, limit }) => ({
    message: `The total of ${code(metric)} is larger than ${limit}, the largest number that can be spoken.`,
    hint: 'Look for a report with digits too many.',
  }),
  'stated-below-total': ({ metric, stated, total, period }) => ({
    message: `The stated national ${code(metric)}, ${stated}, is less than what the regions reported${period === undefined ? '' : ` of ${code(period)}`}, ${total}.`,
    hint: `Correct the stated figure, or look for a report that is too high: ${code(`smg-report explain ${metric}`)}.`,
  }),
  'kinds-mixed': ({ part, partKind, whole, kind }) => ({
    message: `${code(part)} is a ${partKind} and cannot be part of ${code(whole)}, a ${kind}: over time a flow adds up, of a stock the latest counts.`,
    hint: `Take it out of ${code('consists_of')}, or give both the same ${code('kind')}.`,
  }),
  'part-words-missing': ({ part, whole }) => ({
    message: `${code(part)} is part of ${code(whole)}, but has no words for being said behind it.`,
    hint: `Add ${code('part')} to ${code('kk')} and ${code('ru')} of ${code(part)}.`,
  }),
} satisfies Partial<Catalogue['codes']>;
