/** Words on a page: how far from the left and from the bottom, in points, and what they are. */
export type Placed = readonly [x: number, y: number, text: string];

const hex = (text: string) =>
  `<${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`;

const font =
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [2 0 R] >>';
const descendant =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> ' +
  '/DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] ' +
  '/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>';

/** Keys of a standard that asks for a password which nobody has: 32 bytes each that fit none. */
const encryption = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;

/**
 * The bytes of a PDF in 12-point type of a font that is named and not embedded, as many programs write Chinese.
 * @param options.encrypted behind a password
 */
export function pdfBytes(
  pages: readonly (readonly Placed[])[],
  { encrypted = false }: { encrypted?: boolean } = {},
): Uint8Array {
  const objects = [font, descendant];
  const tree = 3 + 2 * pages.length;
  for (const page of pages) {
    const content = page.map(([x, y, text]) => `BT /F1 12 Tf ${x} ${y} Td ${hex(text)} Tj ET`).join('\n');
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 1 0 R >> >> >>`,
    );
  }
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `/Size ${objects.length + 1} /Root ${tree + 1} 0 R${encrypted ? ` /Encrypt ${encryption} /ID [<00> <00>]` : ''}`;
  const xref = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  pdf += `trailer\n<< ${trailer} >>\nstartxref\n${xref}\n%%EOF`;
  return Buffer.from(pdf, 'latin1');
}
