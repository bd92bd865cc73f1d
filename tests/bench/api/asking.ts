import { Agent, request } from 'node:http';

/** Where to ask, and how to tell an answer that is whole. */
export interface Asked {
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly bodyOf: (turn: number) => object;
  readonly isWhole: (text: string) => boolean;
}

/** What came of asking again and again, so many at once. */
export interface Rate {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** of an answer, in the mean */
  readonly kB: number;
}

const quantile = (values: readonly number[], share: number) =>
  values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** POSTs over a connection that stays open; gives the size of the answer. Throws where it is not whole. */
function post(agent: Agent, { url, headers, bodyOf, isWhole }: Asked, turn: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify(bodyOf(turn));
    const all = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers };
    request(url, { method: 'POST', agent, headers: all }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks);
        const text = answer.toString();
        if (isWhole(text)) resolve(answer.length);
        else reject(new Error(`${response.statusCode} ${text.slice(0, 300)}`));
      });
    })
      .on('error', reject)
      .end(body);
  });
}

/** Asks each turn once, then again and again from so many connections. */
export async function rateOf(
  asked: Asked,
  { turns, connections, seconds }: { turns: number; connections: number; seconds: number },
): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  for (let turn = 0; turn < turns; turn++) await post(agent, asked, turn);
  const times: number[] = [];
  let bytes = 0;
  let turn = 0;
  const begun = performance.now();
  const one = async () => {
    while (performance.now() - begun < seconds * 1000) {
      const before = performance.now();
      bytes += await post(agent, asked, turn++);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const elapsed = (performance.now() - begun) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / elapsed,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    kB: bytes / times.length / 1000,
  };
}
