import { createHash } from 'node:crypto';

/** The fingerprint by which the manifest knows a file. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
