import { Agent, request } from 'node:http';
import type { Asked, Asking, Rate } from './asking.ts';

/** The process that asks: beside the server, so that neither takes the processor from the other. */

const quantile = (values: readonly number[], share: number) =>
  values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** POSTs over a connection that stays open; gives the size of the answer. Throws where it is not whole. */
function post(agent: Agent, { url, headers, bodies, beginning }: Asked, turn: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const body = bodies[turn % bodies.length]!.replace('#turn', String(turn));
    const all = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers };
    request(url, { method: 'POST', agent, headers: all }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks);
        if (answer.toString('utf8', 0, beginning.length) === beginning) resolve(answer.length);
        else reject(new Error(`${response.statusCode} ${answer.toString().slice(0, 300)}`));
      });
    })
      .on('error', reject)
      .end(body);
  });
}

async function rateOf(asked: Asked, { connections, seconds }: Asking): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { bodies, firstTurn = 0 } = asked;
  for (const turn of bodies.keys()) await post(agent, asked, firstTurn + turn);
  const times: number[] = [];
  let bytes = 0;
  let turn = firstTurn + bodies.length;
  const begun = performance.now();
  const one = async () => {
    while (performance.now() - begun < seconds * 1000) {
      const before = performance.now();
      const size = await post(agent, asked, turn++);
      bytes += size;
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

process.once('message', ({ asked, asking }: { asked: Asked; asking: Asking }) => {
  rateOf(asked, asking)
    .catch((error: unknown) => ({ failed: String(error) }))
    .then((outcome) => process.send!(outcome));
});
