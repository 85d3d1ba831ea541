import { posix } from 'node:path';

/** The name under which standard input goes. */
const STDIN = '<stdin>';

const isAbsolute = (file: string) => file.startsWith('/') || /^[A-Za-z]:\//.test(file);

/** A path from the root of the repository, when the command runs in a folder of it. */
export function fromRoot(file: string, folder = ''): string {
  return folder === '' || file === STDIN || isAbsolute(file) ? file : posix.join(folder, file);
}

/** A path as a reference that URIs allow: relative, or a file's own address. */
export function uriOf(path: string): string {
  const address = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return `file://${address}`;
  return isAbsolute(path) ? `file:///${address}` : address;
}
