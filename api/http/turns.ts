/**
 * Lets who comes go on one after the other, the first first. Between two of them the server looks at its connections: it takes in one new
 * connection each time it has answered all that it has, and many that come at once would wait for seconds behind those that are there.
 */
export function turns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const next = () => {
    waiting.shift()?.();
    if (waiting.length) setImmediate(next);
  };
  return () =>
    new Promise((go) => {
      if (waiting.push(go) === 1) setImmediate(next);
    });
}
