import { strToU8, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface ParagraphForm {
  /** the list that it stands in, and the level there */
  list?: string;
  level?: number;
  style?: string;
}

/** A paragraph of a Word document. */
export function p(text: string, { list, level = 0, style }: ParagraphForm = {}): string {
  const numbers =
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${numbers}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** A table of a Word document; a cell `^` goes on from the one above. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const merge = (cell: string) =>
    cell === '^' ? '<w:tcPr><w:vMerge/></w:tcPr>' : '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>';
  const cell = (text: string) => `<w:tc>${merge(text)}${p(text === '^' ? '' : text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

/** How one level of a list prints its numbers. */
export interface ListLevel {
  form: string;
  /** %1 stands for the number of the first level */
  pattern: string;
  start?: number;
}

const levelXml = ({ form, pattern, start = 1 }: ListLevel, i: number) =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;

interface Document {
  /** paragraphs and tables */
  body: readonly string[];
  /** levels of the lists "1", "2", … */
  lists?: readonly (readonly ListLevel[])[];
  /** by the id of a style: the list that its paragraphs stand in */
  styles?: Readonly<Record<string, string>>;
  /** more parts of the archive */
  parts?: Readonly<Record<string, Uint8Array>>;
}

/** The bytes of a Word document. */
export function docxBytes({ body, lists = [], styles = {}, parts = {} }: Document): Uint8Array {
  const numbering = [
    ...lists.map(
      (levels, i) => `<w:abstractNum w:abstractNumId="${i}">${levels.map(levelXml).join('')}</w:abstractNum>`,
    ),
    ...lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`),
  ].join('');
  const styled = Object.entries(styles).map(
    ([id, list]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`,
  );
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${w}><w:body>${body.join('')}</w:body></w:document>`),
    'word/numbering.xml': strToU8(`<w:numbering ${w}>${numbering}</w:numbering>`),
    'word/styles.xml': strToU8(`<w:styles ${w}>${styled.join('')}</w:styles>`),
    ...parts,
  });
}
