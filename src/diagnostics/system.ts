/** Why the system refused to read or write; `other`: only it knows. */
export type SystemReason =
  | 'missing'
  | 'denied'
  | 'folder'
  | 'special'
  | 'loop'
  | 'full'
  | 'read-only'
  | 'busy'
  | 'link-out'
  | 'other';

/** What the system said: why, and in its own words. */
export interface SystemError {
  readonly reason: SystemReason;
  /** Without the path, which is shown anyway: `ELOOP: too many symbolic links`. */
  readonly detail: string;
}

const REASONS: Readonly<Record<string, SystemReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
  ENXIO: 'special',
  ELOOP: 'loop',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EBUSY: 'busy',
  EXDEV: 'link-out',
};

/** What the file system refused, out of the error that it threw or its first words. */
export function systemError(error: unknown): SystemError {
  const message = error instanceof Error ? error.message : String(error);
  const detail = message.split(', ')[0] ?? message;
  const errno = (error as NodeJS.ErrnoException | undefined)?.code ?? detail.split(':')[0] ?? '';
  return { reason: REASONS[errno] ?? 'other', detail };
}

/** The reason in words, with the system's own name for it: whoever looks it up needs that. */
export function inWords(
  { reason, detail }: SystemError,
  words: Readonly<Record<Exclude<SystemReason, 'other'>, string>>,
): string {
  if (reason === 'other') return detail;
  const [, name] = /^(E[A-Z]+)\b/.exec(detail) ?? [];
  return name === undefined ? words[reason] : `${words[reason]} (${name})`;
}
