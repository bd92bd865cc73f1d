import type { Line } from '../read/lines.ts';
import { Passage, type Span, type Stated } from '../tree.ts';
import { agenciesIn } from './agencies.ts';
import { saidBy } from './headLines.ts';
import { dateIn, dateLine, type Said } from './lines-of-head.ts';
import { printedAs } from './passage.ts';

/** Who signs, when, and the lines on which they do. */
export interface Signature {
  issuers: Stated<string>[];
  issuedOn: Stated<string>;
  lines: Span[];
}

const MAX_SIGNERS = 12;

const stated = ({ value }: Passage, span: Span): Stated<string> => ({ value, span });

function signersAbove(
  text: string,
  lines: readonly Line[],
  date: number,
): { issuers: Stated<string>[]; lines: Line[] } {
  const found: Stated<string>[] = [];
  const taken: Line[] = [];
  let blanks = 0;
  for (let i = date - 1; i >= 0 && taken.length < MAX_SIGNERS; i--) {
    const line = lines[i]!;
    if (!line.text) {
      if (++blanks > (taken.length > 0 ? 1 : 3)) break;
      continue;
    }
    blanks = 0;
    // 责任单位：省财政厅、省能源局 ends the last task
    const signs = line.text.length <= 80 && !/[:：]/.test(line.text);
    const names = signs ? agenciesIn(Passage.plain(text, line)) : [];
    if (names.length === 0) break;
    found.unshift(...names.map((name) => stated(name, name.span())));
    taken.unshift(line);
  }
  return { issuers: found, lines: taken };
}

/** 某市人民政府　　　2024年6月21日: who signs and when, on one line */
export function signersWithDay(
  text: string,
  line: Line,
): { issuers: Stated<string>[]; day: Said } | undefined {
  if (line.text.length > 100 || !/\s{2}|　/u.test(line.text)) return undefined;
  const day = dateIn(line.text);
  if (!day || day.to < line.text.length) return undefined;
  const names = agenciesIn(Passage.plain(text, { start: line.start, end: line.start + day.from }));
  return names.length > 0 ? { issuers: names.map(printedAs), day } : undefined;
}

const headOfGovernment =
  /^(?:代)?(?:省长|市长|县长|区长|州长|盟长|旗长|主席|总理|部长|主任|局长|厅长)[\s\u3000]{1,6}\p{Script=Han}{1,4}(?:[\s\u3000]?\p{Script=Han}{1,3})?$/u;

/** 市长　某某某⏎2023年10月25日: who signs an order */
const isSignedByHead = (lines: readonly Line[], date: number): boolean =>
  headOfGovernment.test(
    lines
      .slice(Math.max(0, date - 3), date)
      .findLast(({ text }) => text)
      ?.text.trim() ?? '',
  );

/**
 * The signature among some lines: the last date that stands alone, and the organisations on the lines above it; with
 * `signed` only where there are such.
 */
export function signatureIn(
  text: string,
  lines: readonly Line[],
  { signed = false }: { signed?: boolean } = {},
): Signature | undefined {
  let printed: Signature | undefined;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    const together = signersWithDay(text, line);
    if (together) return { issuers: together.issuers, issuedOn: saidBy(line, together.day), lines: [line] };
    const date = dateLine(line.text.replace(/印发$/u, ''));
    if (!date || date.label) continue;
    const above = signersAbove(text, lines, i);
    const imprinted = line.text.endsWith('印发');
    if ((signed || imprinted) && above.issuers.length === 0 && !isSignedByHead(lines, i)) continue;
    const span = { start: line.start + date.from, end: line.start + date.to };
    const found = {
      issuers: above.issuers,
      issuedOn: { value: date.value, span },
      lines: [...above.lines, line],
    };
    // 某办公室⏎2023年2月27日印发: the imprint, where nobody signs above it
    if (!imprinted) return found;
    printed ??= found;
  }
  return printed;
}

const isBlank = ({ text }: Line) => text === '';
/** what stands above a date that only the seal signs, and what may stand below it */
const above = /[。)）〕]$|^附件?|^\d{1,2}[.．、]/u;
const below = /^[(（]?(?:附|此件|联系人|抄送|主动公开)/u;

/** The date below the text where the seal takes the place of the signature: the last that stands alone there. */
export function sealedDateIn(lines: readonly Line[]): Signature | undefined {
  const date = lines.findLast((line, i) => {
    if (!dateLine(line.text) || dateLine(line.text)!.label) return false;
    const before = lines.slice(Math.max(0, i - 6), i).findLast((l) => !isBlank(l));
    const after = lines.slice(i + 1, i + 30).find((l) => !isBlank(l));
    return before !== undefined && above.test(before.text) && (!after || below.test(after.text));
  });
  if (!date) return undefined;
  const { value, from, to } = dateLine(date.text)!;
  const span = { start: date.start + from, end: date.start + to };
  return { issuers: [], issuedOn: { value, span }, lines: [date] };
}

const imprint = /^(.{2,40}?)\s{0,20}(?=(?:19|20)\d{2}\s{0,2}年)/u;

/** The imprint at the foot of a printed document: 某省人民政府办公厅2018年6月5日印发 */
export function imprintIn(text: string, lines: readonly Line[]): Signature | undefined {
  const line = lines.findLast(({ text: words }) => words.length < 80 && /印发$/.test(words) && dateIn(words));
  if (!line) return undefined;
  const date = dateIn(line.text)!;
  const office = imprint.exec(line.text)?.[1];
  const reason = { why: 'The imprint at the foot of the document says so.', whyZh: '据文末版记。' };
  const names = office
    ? agenciesIn(Passage.plain(text, { start: line.start, end: line.start + office.length }))
    : [];
  return {
    issuers: names.map((name) => ({ ...stated(name, name.span()), ...reason })),
    issuedOn: {
      value: date.value,
      span: { start: line.start + date.from, end: line.start + date.to },
      ...reason,
    },
    lines: [line],
  };
}
