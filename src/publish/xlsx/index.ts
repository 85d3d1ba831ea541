import writeExcelFile from 'write-excel-file/node';
import { settle } from '../settle.js';
import { withHeights } from './heights.js';
import { regionsSheet, sourcesSheet, spheresSheet, totalsSheet, type Workbook } from './sheets.js';

/** The totals as a workbook in both languages: totals, by region, by sphere, and every number's source. */
export async function xlsx(workbook: Workbook): Promise<Uint8Array> {
  const sheets = [totalsSheet, regionsSheet, spheresSheet, sourcesSheet].map((make) =>
    withHeights(make(workbook)),
  );
  return settle(await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBuffer());
}
