import type { Codelists } from '../codelists/index.js';
import { type Examined, examine } from '../examine.js';
import { type FilePath, readBytes } from '../load/index.js';
import type { Submission } from '../model/activity.js';
import type { Place } from '../model/place.js';

/** A file to be examined. Checks across files need to know who reported when; sums and speeches need all. */
export interface JobPath extends FilePath {
  readonly keep: 'identity' | 'all';
}

/** Files to be examined, and what is needed of them afterwards. Plain data: workers get it as well. */
export interface Job {
  readonly paths: readonly JobPath[];
  readonly codelists: Codelists;
  /** Whether the manifest wants to know what was read. */
  readonly hash: boolean;
}

export interface ExaminedFile {
  readonly examined: Examined;
  readonly sha256?: string;
}

/** Reads and examines one file; its bytes are let go. */
export type Examiner = (path: JobPath) => ExaminedFile;

/** Makes the examiner of a job. Hashing is loaded only where it is wanted. */
export async function examinerFor({ codelists, hash }: Job): Promise<Examiner> {
  const hashed = hash ? (await import('../write/hash.js')).sha256 : undefined;
  return (path) => {
    const read = readBytes(path);
    if (!read.ok) return { examined: { file: path.shown, diagnostics: [read.diagnostic] } };
    const examined = examine(read.file, codelists);
    return {
      examined: path.keep === 'all' ? examined : identityOf(examined),
      ...(hashed && { sha256: hashed(read.file.bytes) }),
    };
  };
}

function identityOf(examined: Examined): Examined {
  return examined.submission ? { ...examined, submission: bare(examined.submission) } : examined;
}

/** A submission without numbers and texts, so that memory follows the number of files, not their size. */
function bare({ file, region, regionPlace, period, periodPlace, submittedBy }: Submission): Submission {
  return {
    file,
    region,
    regionPlace: own(regionPlace),
    period,
    periodPlace: own(periodPlace),
    ...(submittedBy !== undefined && { submittedBy }),
    metrics: new Map(),
    monitoring: [],
    highlights: [],
  };
}

/** The engine keeps a whole text alive for a slice of it; a copy of the line lets go of the rest. */
function own(place: Place): Place {
  return place.excerpt === undefined ? place : { ...place, excerpt: Buffer.from(place.excerpt).toString() };
}
