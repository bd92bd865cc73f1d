import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { Briefing, BriefingEntry } from './briefing.ts';

const body = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'SimSun' };

function entryOf({ head, facts, quotes }: BriefingEntry): Paragraph[] {
  return [
    new Paragraph({ text: head, heading: HeadingLevel.HEADING_2 }),
    ...facts.map(
      ([name, value]) =>
        new Paragraph({ children: [new TextRun({ text: `${name}：`, bold: true }), new TextRun(value)] }),
    ),
    ...quotes.map(
      ({ words, source }) =>
        new Paragraph({
          indent: { left: 480 },
          spacing: { before: 80, after: 80 },
          children: [new TextRun({ text: `“${words}”` }), new FootnoteReferenceRun(source)],
        }),
    ),
  ];
}

/** As a Word document, the sources as footnotes. */
export function wordOf({ title, link, date, entries, sources }: Briefing): Promise<Blob> {
  const document = new Document({
    title,
    creator: 'Gangmu',
    styles: { default: { document: { run: { font: body, size: 22 } } } },
    footnotes: Object.fromEntries(
      sources.map((source, i) => [i + 1, { children: [new Paragraph({ text: source })] }]),
    ),
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun(`${date}  `),
              new ExternalHyperlink({ link, children: [new TextRun({ text: link, style: 'Hyperlink' })] }),
            ],
          }),
          ...entries.flatMap(entryOf),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
