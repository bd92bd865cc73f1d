import { StoreError, type StoreErrorCode } from './port.ts';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The engine's words without the picture of the query that follows them. */
const gist = (error: unknown) => messageOf(error).split('\n')[0]!;

export const closedError = (description: string) =>
  new StoreError('closed', `${description} was closed; open it again`);

const lockedForUs = /locked/;

/** Whether a file could not be opened since another has it. */
export const isInUse = (error: unknown): boolean =>
  error instanceof StoreError && lockedForUs.test(messageOf(error.cause));

/** Why the file could not be opened. */
export function openError(path: string, error: unknown): StoreError {
  const message = gist(error);
  const options = { cause: error };
  if (lockedForUs.test(message))
    return new StoreError(
      'unavailable',
      `${path} is in use by another process (a server or a load that still runs); stop it, or name another place with --store`,
      options,
    );
  if (/GRAFEO-(?:S00[23]|X002|V001)/.test(message))
    return new StoreError(
      'damaged',
      `${path} is no store, or is damaged (${message}); restore it from a copy, or move it away and load again`,
      options,
    );
  return new StoreError(
    'unavailable',
    `cannot open ${path} (${message}); check the path, the permissions and the space left`,
    options,
  );
}

const codes: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/Constraint violation/i, 'constraint'],
  [/GRAFEO-Q003|GRAFEO-T002/, 'timeout'],
  [/GRAFEO-T007/, 'closed'],
  [/GRAFEO-S001/, 'unavailable'],
  [/GRAFEO-S00[23]/, 'damaged'],
];

/** Why a statement failed; StoreErrors stay as they are. */
export function queryError(error: unknown, statement: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = gist(error);
  const code = codes.find(([pattern]) => pattern.test(message))?.[1] ?? 'query';
  const advice = /there is no text index/.test(message) ? '; call prepare() first' : '';
  return new StoreError(code, `${message}${advice}\n${statement}`, { cause: error });
}
