import { oldGenerationNames } from './old.ts';
import { StoreError, type StoreErrorCode } from './port.ts';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The engine's words without the picture of the query that follows them. */
const gist = (error: unknown) => messageOf(error).split('\n')[0]!;

export const closedError = (description: string) =>
  new StoreError('closed', {
    en: `${description} was closed; open it again`,
    zh: `${description} 已关闭，请重新打开`,
  });

const lockedForUs = /locked/;

/** Whether a file could not be opened since another has it. */
export const isInUse = (error: unknown): boolean =>
  error instanceof StoreError && lockedForUs.test(messageOf(error.cause));

/** The state before a damaged one, where it was kept; by name, for those who ask are in the midst of an error. */
function wayBack(path: string): { en: string; zh: string } {
  const [newest] = oldGenerationNames(path);
  if (newest === undefined)
    return {
      en: 'restore it from a copy (gangmu restore FILE), or move it away and load again',
      zh: '请用备份恢复（gangmu restore 文件），或移走后重新载入',
    };
  const command = `gangmu restore --store ${path} ${newest}`;
  return {
    en: `the state before it is kept: ${command} puts it back; or load again once ${path} is moved away`,
    zh: `其前一状态仍在：用 ${command} 恢复；或移走 ${path} 后重新载入`,
  };
}

/** Why the file could not be opened. */
export function openError(path: string, error: unknown): StoreError {
  const message = gist(error);
  const options = { cause: error };
  if (lockedForUs.test(message))
    return new StoreError(
      'unavailable',
      {
        en: `${path} is in use by another process (a server or a load that still runs); stop it, or name another place with --store`,
        zh: `${path} 正被另一个进程（仍在运行的服务或载入）占用；请先停止它，或用 --store 指定别处`,
      },
      options,
    );
  const back = wayBack(path);
  if (/GRAFEO-(?:S00[23]|X002|V001)/.test(message))
    return new StoreError(
      'damaged',
      {
        en: `${path} is no store, or is damaged (${message}); ${back.en}`,
        zh: `${path} 不是图库文件，或已损坏（${message}）；${back.zh}`,
      },
      options,
    );
  return new StoreError(
    'unavailable',
    {
      en: `cannot open ${path} (${message}); check the path, the permissions and the space left on the disk`,
      zh: `无法打开 ${path}（${message}）；请检查路径、权限和磁盘剩余空间`,
    },
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
  const options = { cause: error };
  if (/os error (?:28|122|27)\b/.test(message))
    return new StoreError(
      'unavailable',
      {
        en: `no space is left on the disk of the store (${message}); make room, or name a place on another disk with --store, and do it again`,
        zh: `图库所在的磁盘空间不足（${message}）；请腾出空间，或用 --store 指定别的磁盘，然后重试`,
      },
      options,
    );
  if (/os error 5\b/.test(message))
    return new StoreError(
      'unavailable',
      {
        en: `the disk of the store reports an error (${message}); check the disk, or name a place on another one with --store`,
        zh: `图库所在的磁盘报错（${message}）；请检查磁盘，或用 --store 指定别的磁盘`,
      },
      options,
    );
  const isUnprepared = /there is no text index/.test(message);
  return new StoreError(
    code,
    {
      en: `${message}${isUnprepared ? '; call prepare() first' : ''}\n${statement}`,
      zh: `${message}${isUnprepared ? '；请先调用 prepare()' : ''}\n${statement}`,
    },
    options,
  );
}
