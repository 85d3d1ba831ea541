import { readFileSync } from 'node:fs';

/** The version in package.json, one folder above both the sources and the bundle. */
export function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
