import type { Bilingual } from '../bilingual.ts';

export type LoadErrorCode =
  | 'missing'
  | 'directory'
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'line-too-long'
  | 'binary'
  | 'invalid-utf8'
  | 'unknown-encoding'
  | 'unknown-format'
  | 'encrypted'
  | 'damaged'
  | 'pictures-only'
  | 'manifest';

/** A document that cannot be read: what is wrong, where, and what to do about it. */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly code: LoadErrorCode;
  /** path of the file, with line and column where they are known */
  readonly where: string;
  /** the message in Chinese */
  readonly messageZh: string;

  constructor(
    code: LoadErrorCode,
    where: string,
    what: Bilingual,
    whatToDo: Bilingual,
    options?: ErrorOptions,
  ) {
    super(`${where}: ${what.en}. ${whatToDo.en}.`, options);
    this.code = code;
    this.where = where;
    this.messageZh = `${where}：${what.zh}。${whatToDo.zh}。`;
  }
}
