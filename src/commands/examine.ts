import type { Codelists } from '../codelists/index.js';
import { type Examined, examine } from '../examine.js';
import { type FilePath, readBytes } from '../load/index.js';
import type { Digest } from '../model/digest.js';
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

/** Without numbers of spheres and parts, and without texts: memory follows the files, not their size. */
function identityOf({ submission: _, digest, ...rest }: Examined): Examined {
  return digest ? { ...rest, digest: owned(digest) } : rest;
}

function owned(digest: Digest): Digest {
  return {
    ...digest,
    regionPlace: own(digest.regionPlace),
    periodPlace: own(digest.periodPlace),
    ...(digest.submittedBy !== undefined && { submittedBy: copy(digest.submittedBy) }),
  };
}

function own(place: Place): Place {
  return place.excerpt === undefined ? place : { ...place, excerpt: copy(place.excerpt) };
}

/** The engine keeps a whole text alive for a slice of it; a copy lets go of the rest. */
const copy = (slice: string) => Buffer.from(slice).toString();
