import type { AuditWords } from '../diagnostics/index.js';
import type { Asked, ExplainedFigure, Said, Subject } from '../model/explained.js';
import { written } from '../model/quantity.js';
import type { Painter } from './painter.js';
import { visible } from './visible.js';

/** Names in the language of messages. */
export interface FigureNaming {
  readonly words: AuditWords;
  readonly region: (id: string) => string;
  readonly metric: (id: string) => string;
  readonly sphere: (id: string) => string;
}

/** Figures for people: how each adds up, the lines that it rests on, and where it is said. */
export function figuresText(
  figures: readonly ExplainedFigure[],
  naming: FigureNaming,
  paint: Painter,
): string {
  const blocks = figures.map((one) => {
    const lines = [
      paint.bold(title(one, naming)),
      paint.green(one.sum ?? written(one.figure.quantity)),
      ...regions(one, naming),
      ...sourceLines(one, naming, paint),
      ...saidLines(one.said, naming, paint),
    ];
    return `${lines.join('\n')}\n`;
  });
  return blocks.join('\n');
}

/** «media_materials · медиаматериалы · Костанайская область» */
function title({ figure }: ExplainedFigure, { words, region, metric, sphere }: FigureNaming): string {
  const named = (id: string, name: string) => `${id} (${name})`;
  const { origin } = figure;
  const what = [
    ...(figure.metric === null ? [] : [named(figure.metric, metric(figure.metric))]),
    ...(figure.part === null ? [] : [figure.part]),
    ...(figure.sphere === null ? [] : [named(figure.sphere, sphere(figure.sphere))]),
  ];
  const kind = origin === 'coverage' ? words.coverage : origin === 'derived' ? words.counted : words.inText;
  const where = figure.region === null ? words.country : region(figure.region);
  const stated = origin === 'stated' ? [words.stated] : [];
  return visible([...(what.length > 0 ? what : [kind]), where, ...stated].join(' · '));
}

function regions({ regions: known }: ExplainedFigure, { words, region }: FigureNaming): string[] {
  if (!known) return [];
  const { counted, without } = known;
  return [visible(`  ${words.restsOn(counted.length, without.map(region))}`)];
}

function sourceLines({ figure, sources }: ExplainedFigure, naming: FigureNaming, paint: Painter): string[] {
  const { words, region } = naming;
  // What is counted has no numbers, only places.
  const isCount = figure.metric === null && sources.length > 1;
  const rows = sources.map((one) => ({
    ...one,
    number: isCount ? '' : written(one),
    who: visible(one.region === null ? words.workspace : region(one.region)),
  }));
  const widest = (of: (row: (typeof rows)[number]) => string) =>
    Math.max(0, ...rows.map((row) => of(row).length));
  const [numbers, names] = [widest((row) => row.number), widest((row) => row.who)];
  return rows.flatMap(({ number, who, file, line, column, excerpt }) => {
    const where = paint.cyan(`${visible(file)}:${line}:${column}`);
    const shown = excerpt === undefined ? [] : [`      ${paint.dim(visible(excerpt.trim()))}`];
    return [`  ${isCount ? '' : `${number.padStart(numbers)}  `}${who.padEnd(names)}  ${where}`, ...shown];
  });
}

function saidLines(said: readonly Said[], { words }: FigureNaming, paint: Painter): string[] {
  if (said.length === 0) return [`  ${words.unsaid}`];
  const lines = said.map(({ document, text, sentence }) => {
    const at = sentence.indexOf(text);
    const shown = at < 0 ? visible(sentence) : marked(sentence, at, at + text.length, paint);
    return `    ${document}: ${shown}`;
  });
  return [`  ${words.said}`, ...new Set(lines)];
}

const marked = (sentence: string, from: number, to: number, paint: Painter) =>
  visible(sentence.slice(0, from)) +
  paint.bold(visible(sentence.slice(from, to))) +
  visible(sentence.slice(to));

/** What a question is about, in the words of people: «raids (рейды) · Астана». */
export function subjectText(subject: Subject, { words, metric, region, sphere }: FigureNaming): string {
  if (subject.kind === 'number') return String(subject.value);
  if (subject.kind === 'coverage') return words.coverage;
  const what = [
    ...(subject.metric === undefined ? [] : [`${subject.metric} (${metric(subject.metric)})`]),
    ...(subject.sphere === undefined ? [] : [`${subject.sphere} (${sphere(subject.sphere)})`]),
    subject.region === undefined ? words.country : region(subject.region),
  ];
  return visible(what.join(' · '));
}

/** What was asked, what of it was understood, and where the answer was looked for. */
export interface Question extends Asked {
  readonly query: string;
  readonly period: string;
  readonly files: number;
}

/** The same for scripts; the shape is a contract. */
export function figuresJson(question: Question, figures: readonly ExplainedFigure[]): string {
  const { query, subject, ignored, period, files } = question;
  const json = {
    schemaVersion: 1,
    query,
    understood: understoodJson(subject),
    ignored,
    searched: { period, files },
    figures: figures.map(({ figure, sources, sum, regions, said }) => ({
      value: figure.quantity.value,
      qualifier: figure.quantity.qualifier,
      origin: figure.origin,
      metric: figure.metric,
      region: figure.region,
      sphere: figure.sphere,
      part: figure.part,
      sum: sum ?? null,
      regions: regions ?? null,
      sources: sources.map(({ region, value, qualifier, file, line, column, excerpt }) => ({
        region,
        value,
        qualifier,
        file,
        line,
        column,
        excerpt: excerpt ?? null,
      })),
      said,
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function understoodJson(subject: Subject) {
  const { kind } = subject;
  const { metric = null, region = null, sphere = null } = kind === 'about' ? subject : {};
  return { kind, metric, region, sphere, value: kind === 'number' ? subject.value : null };
}
