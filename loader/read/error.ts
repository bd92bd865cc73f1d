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

  constructor(code: LoadErrorCode, where: string, what: string, whatToDo: string, options?: ErrorOptions) {
    super(`${where}: ${what}. ${whatToDo}.`, options);
    this.code = code;
    this.where = where;
  }
}
