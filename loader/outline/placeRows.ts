import type { Line } from '../read/lines.ts';
import type { Cell } from './tableRows.ts';

const numbering = /^(?:序号|编号|序)$/;
/** what heads the column of places of a table that divides numbers among them */
const placeHead =
  /^(?:地区|县区|区县|市县|县市|市州|市区|地市|城市|各?市|县|区|县\(?市[、,]?区\)?|县\(市[、,]?区\)|市\(州\)|乡镇|镇街|街镇|镇\(街道\)|乡镇\(街道\)|单位|责任单位|园区|功能区)(?:名称)?$/;
const WIDEST_ROW = 12;
const MAX_ROWS = 2000;

/**
 * Rows of a table that divides numbers among places, whose cells stand one to a line and no year stands in its head:
 *
 *     县区｜高新技术企业｜瞪羚企业／甲县｜20｜3／乙县｜12｜1／合计｜32｜4
 *
 * The first name that a number follows ends the head, which tells how many numbers a row has. Ends where a row no longer fits; undefined
 * where fewer than two rows do.
 */
export function placeRows(cells: readonly Line[], isNumber: (text: string) => boolean): Cell[][] | undefined {
  const at = cells.findIndex(({ text }) => placeHead.test(unspaced(text)));
  if (at < 0) return undefined;
  const numbered = at > 0 && numbering.test(unspaced(cells[at - 1]!.text));
  const from = numbered ? at - 1 : at;
  const firstNumber = cells.findIndex(({ text }, i) => i > at && isNumber(text));
  const head = cells.slice(from, numbered ? firstNumber : firstNumber - 1);
  if (firstNumber < 0 || head.length < (numbered ? 3 : 2) || head.length > WIDEST_ROW) return undefined;
  const rows: Cell[][] = [head.map((cell) => [cell])];
  for (let next = from + head.length; rows.length < MAX_ROWS; next += head.length) {
    const row = rowAt(cells, next, head.length, numbered, isNumber);
    if (!row) break;
    rows.push(row);
  }
  const body = rows.length - 1;
  return body >= (head.length > 2 ? 2 : 3) ? rows : undefined;
}

const unspaced = (text: string) => text.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')');

/** A name and as many numbers as the head has columns behind it, with the number of the row before them where rows are numbered. */
function rowAt(
  cells: readonly Line[],
  from: number,
  width: number,
  numbered: boolean,
  isNumber: (text: string) => boolean,
): Cell[] | undefined {
  const row = cells.slice(from, from + width);
  const names = numbered ? 1 : 0;
  const fits =
    row.length === width &&
    row.every(({ text }, i) => (i === names ? !isNumber(text) && text.length <= MAX_NAME : isNumber(text)));
  return fits ? row.map((cell) => [cell]) : undefined;
}

const MAX_NAME = 16;
