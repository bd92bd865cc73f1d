import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What readers have met. */
export interface Reading {
  answered: number;
  /** answers that were none, in words */
  failed: string[];
  /** the time that 99 of 100 answers stayed below, in milliseconds */
  p99: number;
}

/** What is asked, in turn: so much that a server has to look into the graph, and to build an answer. */
const questions = [
  '{ plans(first: 20) { edges { node { id title issuers { edges { node { name } } } } } } }',
  '{ search(text: "科技创新", first: 20) { edges { node { id name } } } }',
  '{ tasks(first: 20) { edges { node { id title evidence { quote } leads { edges { node { name } } } } } } }',
];

/**
 * So many who read from a server, each asking again when it is answered and so many milliseconds have passed. `stop` waits for the last
 * answers.
 */
export function readers(url: string, count: number, pause = 0): { stop(): Promise<Reading> } {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const times: number[] = [];
  const failed: string[] = [];
  let stopped = false;
  const ask = (query: string) =>
    new Promise<void>((done) => {
      const body = JSON.stringify({ query });
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const begun = performance.now();
      request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          times.push(performance.now() - begun);
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode !== 200 || text.includes('"errors"'))
            failed.push(`${response.statusCode} ${text.slice(0, 300)}`);
          done();
        });
      })
        .on('error', (error) => {
          failed.push(error.message);
          done();
        })
        .end(body);
    });
  const read = async (at: number) => {
    for (let i = at; !stopped; i++) {
      await ask(questions[i % questions.length]!);
      if (pause) await sleep(pause);
    }
  };
  const all = Promise.all(Array.from({ length: count }, (_, i) => read(i)));
  return {
    async stop() {
      stopped = true;
      await all;
      agent.destroy();
      const sorted = times.toSorted((a, b) => a - b);
      return { answered: times.length, failed, p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN };
    },
  };
}
