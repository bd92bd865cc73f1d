import type { VFile } from 'vfile';
import type { Bilingual } from '../bilingual.ts';

type Message = VFile['messages'][number];

const inChinese = new WeakMap<Message, string>();

/** Notes on a file what a reader of its graph should know: what was mended, what could not be told. */
export function notice(
  file: VFile,
  { en, zh }: Bilingual,
  where: { place: { line: number; column: number }; ruleId: string; source: 'read' | 'split' },
): void {
  inChinese.set(file.message(en, where), zh);
}

/** A notice in Chinese. */
export const noticeZhOf = (message: Message): string => inChinese.get(message) ?? message.reason;
