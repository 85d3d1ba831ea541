/** The file that says what a build read and made. */
export const MANIFEST = 'manifest.json';

/** A file's name and what it held. */
export interface Hashed {
  readonly path: string;
  readonly sha256: string;
}

/** What a build was for. */
export interface Purpose {
  readonly period: string;
  /** Regions that were left out on request. */
  readonly without: readonly string[];
}

/**
 * What a build read and made, written last of all: outputs without it come from a build that was broken off.
 * Inputs are named relative to the workspace and outputs relative to their folder, so that both may move. No time
 * stands in it, so that the same inputs give the same bytes.
 */
export interface Manifest extends Purpose {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'smg-report'; readonly version: string };
  readonly inputs: readonly Hashed[];
  readonly outputs: readonly Hashed[];
  /** Outputs of earlier builds from the same inputs for the same purpose, which this one did not make again. */
  readonly kept: readonly Hashed[];
  /** Outputs of earlier builds from other inputs that are still in the folder: they may say what is wrong today. */
  readonly stale: readonly string[];
}

/** Reads a manifest with caution, since somebody may have edited it; undefined: it is none. */
export function parseManifest(text: string): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const found = asRecord(value);
  const { version } = asRecord(found['tool']);
  const { period, without, inputs, outputs, stale, kept = [] } = found;
  const sound =
    found['schemaVersion'] === 1 &&
    typeof version === 'string' &&
    typeof period === 'string' &&
    isListOf(without, isText) &&
    isListOf(inputs, isHashed) &&
    isListOf(outputs, isOutput) &&
    isListOf(kept, isOutput) &&
    isListOf(stale, isInside);
  return sound
    ? {
        schemaVersion: 1,
        tool: { name: 'smg-report', version },
        period,
        without,
        inputs,
        outputs,
        kept,
        stale,
      }
    : undefined;
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const isListOf = <T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(is);

const isText = (value: unknown): value is string => typeof value === 'string';

function isHashed(value: unknown): value is Hashed {
  const { path, sha256 } = asRecord(value);
  return isText(path) && isText(sha256);
}

/** A path that does not lead out of the folder. */
const isInside = (value: unknown): value is string =>
  isText(value) &&
  value !== '' &&
  !/^(?:[/\\]|[A-Za-z]:)/.test(value) &&
  !value.split(/[/\\]/).includes('..');

const isOutput = (value: unknown): value is Hashed => isHashed(value) && isInside(value.path);
