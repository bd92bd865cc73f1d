import { StoreError } from './port.ts';

/**
 * What `running` comes to, or a StoreError `timeout` where that takes longer than `timeoutMs`; then `abandon` is called
 * first, while `running` goes on unobserved.
 */
export async function bounded<T>(
  running: Promise<T>,
  timeoutMs: number | undefined,
  abandon: () => void = () => undefined,
): Promise<T> {
  if (timeoutMs === undefined) return running;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abandon();
      reject(
        new StoreError('timeout', {
          en: `the query took longer than ${timeoutMs} ms; ask for less at once`,
          zh: `查询超过 ${timeoutMs} 毫秒；请缩小一次查询的范围`,
        }),
      );
    }, timeoutMs);
  });
  try {
    return await Promise.race([running, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
