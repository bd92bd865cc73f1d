import { docxBytes, p } from '../files/docx.ts';
import { pdfBytes } from '../files/pdf.ts';
import { xlsxBytes } from '../files/xlsx.ts';
import { planText } from '../loader/plan-text.ts';

const text = planText('吉林省受损的科技实施方案\n吉政发〔2016〕9号', 2, 12);
const lines = text.trim().split('\n');
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);

/** One whole document of each form that is read. */
export const samples: Readonly<Record<string, Uint8Array>> = {
  'a.txt': utf8(text),
  'a.md': utf8(lines.map((line, i) => (i === 0 ? `# ${line}` : line)).join('\n\n')),
  'a.html': utf8(
    `<!doctype html><meta charset="utf-8"><article>${lines.map((line) => `<p>${line}</p>`).join('\n')}</article>`,
  ),
  'a.json': utf8(JSON.stringify({ title: lines[0], content: text })),
  'a.csv': utf8(`title,content\n${lines[0]},"${text}"\n`),
  'a.docx': docxBytes({ body: lines.map((line) => p(line)) }),
  'a.xlsx': xlsxBytes([{ name: '方案', rows: lines.map((line) => [line]) }]),
  'a.pdf': pdfBytes([lines.slice(0, 30).map((line, i) => [72, 760 - i * 20, line.slice(0, 30)] as const)]),
};
