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
      new StoreError(
        'unauthorized',
        `${place} refuses the user or the password (${message}); check NEO4J_USER and NEO4J_PASSWORD`,
      ),
  },
  {
    code: /Database\.DatabaseNotFound/,
    make: (place, message) =>
      new StoreError('unavailable', `${place} has no such database (${message}); check NEO4J_DATABASE`),
  },
  {
    code: /TransactionTimedOut/,
    make: (_place, _message, statement, timeoutMs) =>
      new StoreError(
        'timeout',
        `the query took longer than ${timeoutMs ?? 'the server allows:'} ms; ask for less at once\n${statement}`,
      ),
  },
  {
    code: /Connection acquisition timed out/,
    make: (place, message) =>
      new StoreError('timeout', `${place} has more queries than it can answer (${message}); try again later`),
  },
  {
    code: /Schema\.ConstraintValidationFailed/,
    make: (_place, message) => new StoreError('constraint', message),
  },
  {
    code: /ServiceUnavailable|SessionExpired|DatabaseUnavailable|General\.(?:DatabaseUnavailable|OutOfMemoryError)/,
    make: (place, message) =>
      new StoreError(
        'unavailable',
        `${place} does not answer (${message}); check NEO4J_URI and that the server runs (npm run neo4j starts one)`,
      ),
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
    : new StoreError('query', `${message}\n${statement}`);
  made.cause = error;
  return made;
}
