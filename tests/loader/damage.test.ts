import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { LoadError, readDocument } from '../../loader/read/index.ts';
import { docxBytes, p, table } from '../files/docx.ts';
import { pdfBytes } from '../files/pdf.ts';
import { xlsxBytes } from '../files/xlsx.ts';

/** The same few numbers on every run (mulberry32), so that what fails once fails again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const lines = [
  '甲省科技创新规划',
  '一、目标',
  '到2027年，研发经费投入强度达到2.8%。',
  '二、任务',
  '建设中试基地。',
];
const rows = [
  ['指标', '单位', '2027年'],
  ['专利', '件', '5'],
];
const html = `<html><body><h1>${lines[0]}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
const archive = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}\r\n--x--\r\n`;
const markdown = `---\ntitle: ${lines[0]}\n---\n# ${lines[0]}\n\n${lines.map((line) => `- **${line}**`).join('\n')}\n\n|指标|2027年|\n|---|---|\n|专利|$5 \\%$|\n`;

/** A file of each form that is read. */
const files: Record<string, Uint8Array> = {
  'a.txt': Buffer.from(lines.join('\n')),
  'a.html': Buffer.from(html),
  'a.md': Buffer.from(markdown),
  'a.csv': Buffer.from(`title,content\n"${lines[0]}","${lines.join('\n')}"\n`),
  'a.json': Buffer.from(JSON.stringify([{ title: lines[0], content: lines.join('\n') }])),
  'a.mht': Buffer.from(archive),
  'a.docx': docxBytes({ body: [...lines.map((line) => p(line)), table(rows)] }),
  'a.xlsx': xlsxBytes([{ name: 'Sheet1', rows }]),
  'a.pdf': pdfBytes([lines.map((line, i) => [72, 760 - 20 * i, line] as const)]),
};

const TIMES = 24;

/** A file with some of its bytes flipped, or cut off, or with a part of it twice. */
function spoilt(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const kind = random(3);
  if (kind === 0) return bytes.slice(0, 1 + random(bytes.length - 1));
  const copy = Uint8Array.from(bytes);
  if (kind === 1) {
    for (let i = 0; i <= random(8); i++) copy[random(copy.length)]! ^= 1 << random(8);
    return copy;
  }
  const at = random(copy.length);
  return Buffer.concat([copy.slice(0, at), copy.slice(random(at + 1))]);
}

describe('a damaged file ends in a text or in an error that says what to do', () => {
  test.each(Object.entries(files))(
    '%s',
    async (path, bytes) => {
      expect(String((await readDocument(path, bytes)).value)).toContain(
        path === 'a.xlsx' ? '专利' : '甲省科技创新规划',
      );
      const random = numbers(20);
      const begun = performance.now();
      for (let i = 0; i < TIMES; i++) {
        const read = await readDocument(path, spoilt(bytes, random)).catch((error: unknown) => error);
        if (read instanceof Error) expect(read, `${path}, try ${i}: ${read.stack}`).toBeInstanceOf(LoadError);
        else expect(String((read as { value: unknown }).value).length).toBeLessThan(10 * bytes.length + 1000);
      }
      expect(performance.now() - begun).toBeLessThan(60_000);
    },
    90_000,
  );
});
