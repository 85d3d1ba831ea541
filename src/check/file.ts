import type { Codelists } from '../codelists/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Submission } from '../model/activity.js';
import type { Tree } from '../model/tree.js';
import { type FileRule, readDraft, submissionOf } from './draft.js';
import { aboutMetricsAreReported } from './rules/about-metrics-are-reported.js';
import { aboutNumbersStandInBothTexts } from './rules/about-numbers-stand-in-both-texts.js';
import { fileNamesItsRegion } from './rules/file-names-its-region.js';
import { highlightsStateTheSameNumbers } from './rules/highlights-state-the-same-numbers.js';
import { idsAreKnown } from './rules/ids-are-known.js';
import { keysStandWhereTheyBelong } from './rules/keys-stand-where-they-belong.js';
import { metricsAddUp } from './rules/metrics-add-up.js';
import { notesStateTheSameNumbers } from './rules/notes-state-the-same-numbers.js';
import { numbersAreCounted } from './rules/numbers-are-counted.js';
import { partsAddUp } from './rules/parts-add-up.js';
import { periodRunsForward } from './rules/period-runs-forward.js';
import { proseAgreesWithMetrics } from './rules/prose-agrees-with-metrics.js';
import { proseReadsWell } from './rules/prose-reads-well.js';
import { regionExistsInPeriod } from './rules/region-exists-in-period.js';
import { spheresOnce } from './rules/spheres-once.js';
import { spheresWithinMetric } from './rules/spheres-within-metric.js';
import { textsAreTextsToAllPrograms } from './rules/texts-are-texts-to-all-programs.js';
import { textsHoldNoBraces } from './rules/texts-hold-no-braces.js';
import { textsHoldNothingPersonal } from './rules/texts-hold-nothing-personal.js';

/** What must hold within one file. */
const RULES: readonly FileRule[] = [
  periodRunsForward,
  regionExistsInPeriod,
  fileNamesItsRegion,
  idsAreKnown,
  keysStandWhereTheyBelong,
  spheresOnce,
  partsAddUp,
  metricsAddUp,
  spheresWithinMetric,
  numbersAreCounted,
  aboutMetricsAreReported,
  aboutNumbersStandInBothTexts,
  highlightsStateTheSameNumbers,
  notesStateTheSameNumbers,
  proseAgreesWithMetrics,
  proseReadsWell,
  textsAreTextsToAllPrograms,
  textsHoldNothingPersonal,
  textsHoldNoBraces,
];

/** What one file came to. */
export interface CheckedFile {
  /** Absent if something could not be read. Rules that a number breaks do not take it away. */
  readonly submission?: Submission;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks what an activity file means, as far as its shape allows. */
export function checkFile(tree: Tree, codelists: Codelists): CheckedFile {
  const draft = readDraft(tree, codelists);
  const diagnostics = RULES.flatMap((rule) => rule(draft, codelists));
  const submission = submissionOf(draft);
  return { ...(submission && { submission }), diagnostics };
}
