import type { BuildingCodes } from './codes/building.js';
import type { CommentCodes } from './codes/comments.js';
import type { DocumentsCodes } from './codes/documents.js';
import type { ExactnessCodes } from './codes/exactness.js';
import type { MeaningCodes } from './codes/meaning.js';
import type { OutputCodes } from './codes/output.js';
import type { PagesCodes } from './codes/pages.js';
import type { PlausibilityCodes } from './codes/plausibility.js';
import type { PrivacyCodes } from './codes/privacy.js';
import type { ProseCodes } from './codes/prose.js';
import type { ReadingCodes } from './codes/reading.js';

export type { NamedRegion, Term, Typed, Unknown, ValueKind, YamlReason } from './codes/arguments.js';

/** Every code with the arguments of its message. The words stand in the catalogue of each language. */
export interface Codes
  extends ReadingCodes,
    ExactnessCodes,
    MeaningCodes,
    PlausibilityCodes,
    ProseCodes,
    CommentCodes,
    BuildingCodes,
    DocumentsCodes,
    OutputCodes,
    PagesCodes,
    PrivacyCodes {}

export type Code = keyof Codes;
