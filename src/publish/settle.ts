import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest day that a zip knows; it stands for no day. */
const NO_DAY = new Date(1980, 0, 1);

/** When a document was made is nobody's business here: the same input gives the same bytes. */
const DATES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** Takes times out of an Office file, which is a zip of XML. */
export function settle(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] =>
    path === 'docProps/core.xml' ? [path, strToU8(strFromU8(content).replace(DATES, ''))] : [path, content],
  );
  return zipSync(Object.fromEntries(entries), { mtime: NO_DAY, level: 6 });
}
