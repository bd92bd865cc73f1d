import type { ReactNode } from 'react';
import { roving } from '../shell/roving.ts';
import type { Cell, Sheet } from '../takeaway/sheet.ts';
import { TakeSheet } from '../takeaway/TakeSheet.tsx';

/** A column of a table, as the page shows it and as a file holds it. */
export interface Column<Row> {
  name: string;
  /** of its name, where that is not in the language of the page */
  lang?: 'zh';
  /** what the page shows in it; without it the column is only in the file */
  show?: (row: Row) => ReactNode;
  /** what a file holds in it; without it the column is only on the page */
  cell?: (row: Row) => Cell;
  /** a text for readers leaves it out: ids, and words that the sentences quote */
  untold?: true;
  /** what it shows stays on one line */
  nowrap?: true;
}

interface Listed<Row> {
  /** of the table, and of its file */
  title: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** of each row the sentences that state it */
  sentencesOf?: ((row: Row) => Sentences) | undefined;
}

interface DataTableProps<Row> extends Listed<Row> {
  keyOf: (row: Row) => string;
  isSelected?: (row: Row) => boolean;
  /** what the page calls a row, where another part of it leads there */
  placeOf?: (row: Row) => string;
  /** said in place of a table without rows */
  none?: string;
  /** stands beside the buttons that give the table as a file */
  tools?: ReactNode;
  /** whether the title is seen, not only read aloud */
  titled?: boolean;
  /** whether it sets two things beside each other, in its first and its third column */
  sides?: boolean;
}

type Sentences = NonNullable<Sheet['sentences']>[number];

/** A table of the page: one stop of the Tab key, to be taken away as a file where its columns say what a file holds. */
export function DataTable<Row>({
  keyOf,
  isSelected,
  placeOf,
  none,
  tools,
  titled = false,
  sides = false,
  ...listed
}: DataTableProps<Row>) {
  const { title, rows, columns } = listed;
  const shown = columns.filter(({ show }) => show);
  const isTaken = columns.some(({ cell }) => cell);
  if (!rows.length && none !== undefined) return <p className="hint">{none}</p>;
  return (
    <>
      {(tools || isTaken) && (
        <div className="page-tools">
          {tools}
          {isTaken && <TakeSheet make={() => sheetOf(listed)} />}
        </div>
      )}
      <div className="table-frame">
        <table className={`table table-data${sides ? ' table-sides' : ''}`} ref={roving}>
          <caption className={titled ? undefined : 'unseen'}>{title}</caption>
          <thead>
            <tr>
              {shown.map(({ name, lang }) => (
                <th key={name} scope="col" lang={lang}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={keyOf(row)}
                aria-selected={isSelected?.(row)}
                {...(placeOf && { id: placeOf(row), tabIndex: -1 })}
              >
                {shown.map(({ name, show, nowrap }) => (
                  <td key={name} data-column={name} className={nowrap && 'nowrap'}>
                    {show?.(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The same table as a file holds it. */
function sheetOf<Row>({ title, rows, columns, sentencesOf }: Listed<Row>): Sheet {
  const held = columns.filter(({ cell }) => cell);
  return {
    title,
    columns: held.map(({ name }) => name),
    rows: rows.map((row) => held.map(({ cell }) => cell?.(row))),
    ...(sentencesOf && { sentences: rows.map(sentencesOf) }),
    untold: held.filter(({ untold }) => untold).map(({ name }) => name),
  };
}
