import neo4j from 'neo4j-driver';
import { StoreError } from './port.ts';

interface Rule {
  /** matches the server's or the driver's code, or the message where there is no code */
  code: RegExp;
  make(place: string, message: string, statement: string, timeoutMs: number | undefined): StoreError;
}

const rules: readonly Rule[] = [
  {
    code: /Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|Forbidden)/,
    make: (place, message) =>
      new StoreError('unauthorized', {
        en: `${place} refuses the user or the password (${message}); check NEO4J_USER and NEO4J_PASSWORD`,
        zh: `${place} 不接受该用户名或密码（${message}）；请检查 NEO4J_USER 和 NEO4J_PASSWORD`,
      }),
  },
  {
    code: /Database\.DatabaseNotFound/,
    make: (place, message) =>
      new StoreError('unavailable', {
        en: `${place} has no such database (${message}); check NEO4J_DATABASE`,
        zh: `${place} 没有这个数据库（${message}）；请检查 NEO4J_DATABASE`,
      }),
  },
  {
    code: /TransactionTimedOut/,
    make: (_place, _message, statement, timeoutMs) =>
      new StoreError('timeout', {
        en: `the query took longer than ${timeoutMs === undefined ? 'the server allows' : `${timeoutMs} ms`}; ask for less at once\n${statement}`,
        zh: `查询超过${timeoutMs === undefined ? '服务器的时限' : ` ${timeoutMs} 毫秒`}；请缩小一次查询的范围\n${statement}`,
      }),
  },
  {
    code: /Connection acquisition timed out/,
    make: (place, message) =>
      new StoreError('timeout', {
        en: `${place} has more queries than it can answer (${message}); try again later`,
        zh: `${place} 的查询过多，来不及回答（${message}）；请稍后再试`,
      }),
  },
  {
    code: /Schema\.ConstraintValidationFailed/,
    make: (_place, message) => new StoreError('constraint', { en: message, zh: message }),
  },
  {
    code: /ServiceUnavailable|SessionExpired|DatabaseUnavailable|General\.(?:DatabaseUnavailable|OutOfMemoryError)/,
    make: (place, message) =>
      new StoreError('unavailable', {
        en: `${place} does not answer (${message}); check NEO4J_URI and that the server runs (npm run neo4j starts one)`,
        zh: `${place} 没有应答（${message}）；请检查 NEO4J_URI，以及服务器是否在运行（npm run neo4j 可启动一个）`,
      }),
  },
];

/** The driver puts advice on encryption before the reason why it could not connect. */
const gist = (message: string) => /Caused by: (.+)$/s.exec(message)?.[1] ?? message;

/**
 * The StoreError for what the server or the driver threw; what `work` of a write threw by itself is given back as it
 * is. `place` is the server's URI.
 */
export function serverError(error: unknown, place: string, statement = '', timeoutMs?: number): unknown {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Error)) return error;
  const code = error instanceof neo4j.Neo4jError ? error.code : undefined;
  if (code === undefined && !/neo4j|bolt|scheme|URI|URL/i.test(error.message)) return error;
  const message = gist(error.message);
  const rule = rules.find((one) => one.code.test(`${code ?? ''} ${message}`));
  const made = rule
    ? rule.make(place, message, statement, timeoutMs)
    : new StoreError('query', { en: `${message}\n${statement}`, zh: `${message}\n${statement}` });
  made.cause = error;
  return made;
}
