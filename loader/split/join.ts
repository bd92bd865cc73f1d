import { dirname, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { Manifest } from '../corpus/manifest.ts';
import { linesOf } from '../read/lines.ts';
import type { PlanText, Span } from '../tree.ts';

/** One text from one file or several, and which stretch of it is which file's. */
export interface Source {
  text: string;
  /** as printed, where that is not how it is read */
  printed?: string;
  parts: PlanText['parts'];
  /** the marks that tell the parts apart in their titles (（上）, （下）), and the repeated titles of later parts */
  seams: Span[];
}

const halfMark = /[(（]\s?(上|中|下|上篇|中篇|下篇|之一|之二|之三|一|二|三|四|五)\s?[)）]$/u;
const orders = ['上', '一', '中', '二', '下', '三', '四', '五'];
const orderOf = (mark: string) => orders.indexOf([...mark].find((c) => orders.includes(c))!);

const pathOf = (file: VFile) => resolve(file.path ?? '');

/** The first line of a file, where it is a title with （上）, （中）, （下） or the like behind it. */
function half(file: VFile) {
  const line = linesOf(String(file.value).slice(0, 400)).find(({ text }) => text);
  const mark = line && halfMark.exec(line.text);
  if (!line || !mark) return undefined;
  return {
    file,
    line,
    title: line.text.slice(0, mark.index),
    order: orderOf(mark[1]!),
    mark: { start: line.start + mark.index, end: line.end },
  };
}

/** Files of other folders are other documents, whatever their titles: the same plan of two years may be kept by year. */
const sameFolder = (a: VFile, b: VFile) => dirname(pathOf(a)) === dirname(pathOf(b));

/** Whether the title of a file says that it is a part of a text. */
export const isHalf = (file: VFile): boolean => half(file) !== undefined;

function source(files: readonly VFile[]): Source {
  let text = '';
  let printed = '';
  const parts: PlanText['parts'] = [];
  const seams: Span[] = [];
  for (const file of files) {
    if (text) {
      text += '\n';
      printed += '\n';
    }
    const own = String(file.value);
    const at = text.length;
    parts.push({ file, at, from: { start: 0, end: own.length } });
    const title = files.length > 1 ? half(file) : undefined;
    if (title) {
      const { start, end } = at === 0 ? title.mark : title.line;
      seams.push({ start: at + start, end: at + end });
    }
    text += own;
    printed += file.data.printed ?? own;
  }
  return { text, ...(printed !== text && { printed }), parts, seams };
}

/** The stretches of a text that are documents of their own: of a file that keeps them apart by itself; the whole otherwise. */
export function documentsOf({ text, parts }: Source): Span[] {
  const [first] = parts;
  const begin = (parts.length === 1 && first?.file.data.documents) || [];
  const starts: number[] = [];
  for (let line = 0, at = 0; starts.length < begin.length && at <= text.length; line++) {
    if (line === begin[starts.length]) starts.push(at);
    const feed = text.indexOf('\n', at);
    if (feed < 0) break;
    at = feed + 1;
  }
  if (starts.length < 2) return [{ start: 0, end: text.length }];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

/**
 * Brings together the files that hold one text between them: those that the manifest names, and those whose titles
 * are the same but for （上） and （下）. The order is that of the parts, at the place of the first.
 */
export function joinFiles(files: readonly VFile[], manifest: Manifest): Source[] {
  const groups: VFile[][] = [];
  const taken = new Set<VFile>();
  for (const file of files) {
    if (taken.has(file)) continue;
    const listed = manifest.parts.find((parts) => parts.includes(pathOf(file)));
    const own = half(file);
    const group = listed
      ? listed.flatMap((part) => files.find((f) => pathOf(f) === part) ?? [])
      : own
        ? files
            .flatMap((f) => half(f) ?? [])
            .filter(({ file: f, title }) => title === own.title && sameFolder(f, file))
            .sort((a, b) => a.order - b.order)
            .map((h) => h.file)
        : [file];
    for (const part of group) taken.add(part);
    groups.push(group);
  }
  return groups.map(source);
}
