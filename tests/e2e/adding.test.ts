import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { undescribed } from '../openapi.ts';
import { gangmu, type Server, serve } from './command.ts';
import { type Folder, test } from './folder.ts';

const patience = 300_000;

const document = (title: string, lead = '省科技厅') => `${title}
吉政发〔2017〕8号
一、主要目标
到2020年，建成海洋观测站5个。
二、主要任务
1.建设深海装备创新中心。攻克深海装备关键技术。（牵头单位：${lead}）
2.布设近海观测浮标。完善近海观测网络。（牵头单位：省财政厅）
吉林省人民政府
2017年3月1日
`;

const first = '吉林省海洋科技实施方案';
const second = '吉林省深海装备实施方案';

interface ExportedLine {
  label?: string;
  labels?: string[];
  end?: { id: string };
  properties: Record<string, unknown>;
}

interface Told {
  id: string;
  state: string;
  error?: string;
  plans?: string[];
  preview?: {
    plans: {
      id: string;
      title: string;
      status: string;
      begins: string;
      head: { issuers: string[] } & Record<string, unknown>;
      text: string;
      marks: { label: string; name: string; start: number; end: number }[];
      links: { type: string; from: { name: string }; to: { name: string }; quote?: string }[];
      notices: { message: string }[];
    }[];
  };
}

/** Asks the server, as a program or, with an origin, as a page. */
async function ask(server: Server, path: string, init: RequestInit = {}) {
  const response = await fetch(server.url + path, init);
  expect(await undescribed(init.method ?? 'GET', path, response.clone())).toEqual([]);
  return { status: response.status, headers: response.headers, body: (await response.json()) as never };
}

const json = (body: object, headers: object = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

async function until(server: Server, id: string, ...states: string[]): Promise<Told> {
  for (;;) {
    const { body } = await ask(server, `/documents/${id}`);
    const job = body as Told;
    if (states.includes(job.state)) return job;
    if (job.state === 'failed') throw new Error(job.error);
    await sleep(50);
  }
}

const graphql = async (server: Server, query: string) =>
  (await ask(server, '/graphql', json({ query }))).body as { data: Record<string, never> };

const titles = async (server: Server): Promise<string[]> => {
  const { data } = await graphql(
    server,
    '{ plans(filter: { inCorpus: true }) { edges { node { title } } } }',
  );
  return (data.plans as unknown as { edges: { node: { title: string } }[] }).edges
    .map(({ node }) => node.title)
    .sort();
};

/** The first document, and a store that it was loaded into. */
let made: string;
const firstPath = () => join(made, 'a.txt');

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'gangmu-adding-'));
  await writeFile(firstPath(), document(first));
  expect((await gangmu(['load', '--store', join(made, 'store/'), firstPath()])).code).toBe(0);
}, patience);
afterAll(() => rm(made, { recursive: true, force: true }));

/** A server of a copy of that store. */
async function started(folder: Folder, options: { env?: Record<string, string>; args?: string[] } = {}) {
  await cp(join(made, 'store'), folder('store'), { recursive: true });
  const at = ['--store', folder('store/')];
  return { at, server: await serve([...at, ...(options.args ?? [])], { env: options.env ?? {} }) };
}

describe('documents over HTTP', () => {
  test(
    'are shown before they are kept, corrected, accepted into the served graph, and read again by a load of where they lie',
    async ({ folder }) => {
      const { at, server } = await started(folder);
      expect((await ask(server, '/living')).body).toMatchObject({ mayWrite: true, queue: 0 });

      const form = new FormData();
      form.append('files', new Blob([document(second)]), '方案.txt');
      form.append('files', new Blob([document('吉林省撤回的方案')]), '撤回.txt');
      const sent = await ask(server, '/documents', {
        method: 'POST',
        body: form,
        headers: { 'x-gangmu': '1' },
      });
      expect(sent.status).toBe(202);
      const [added, other] = (sent.body as { documents: Told[] }).documents;
      const shown = await until(server, added!.id, 'ready');
      const [plan] = shown.preview!.plans;
      expect(plan).toMatchObject({
        title: second,
        status: 'added',
        begins: second,
        head: {
          docNumber: '吉政发〔2017〕8号',
          issuedOn: '2017-03-01',
          issuers: ['吉林省人民政府'],
          region: '吉林省',
        },
      });
      const tasks = plan!.marks.filter(({ label }) => label === 'Task');
      expect(tasks.map(({ name }) => name)).toEqual(['建设深海装备创新中心', '布设近海观测浮标']);
      for (const { start, end, name } of tasks) expect(plan!.text.slice(start, end)).toContain(name);
      expect(plan!.links).toContainEqual(
        expect.objectContaining({
          type: 'LEADS',
          from: expect.objectContaining({ name: '吉林省财政厅' }),
          quote: '（牵头单位：省财政厅）',
        }),
      );
      expect(await titles(server)).toEqual([first]);

      await until(server, other!.id, 'ready');
      expect((await ask(server, `/documents/${other!.id}`, { method: 'DELETE' })).body).toMatchObject({
        state: 'discarded',
      });
      expect((await ask(server, `/documents/${other!.id}/accept`, { method: 'POST' })).status).toBe(409);

      const corrections = { plans: [{ begins: second, periodStart: 2017, periodEnd: 2020 }] };
      const again = await ask(server, `/documents/${added!.id}/corrections`, {
        ...json(corrections),
        method: 'PUT',
      });
      expect(again.status).toBe(202);
      const corrected = await until(server, added!.id, 'ready');
      expect(corrected.preview!.plans[0]!.head).toMatchObject({ periodStart: 2017, periodEnd: 2020 });

      expect((await ask(server, `/documents/${added!.id}/accept`, { method: 'POST' })).status).toBe(202);
      expect((await until(server, added!.id, 'kept')).plans).toEqual([`plan:${second}`]);
      await expect.poll(() => titles(server), { timeout: 10_000 }).toEqual([first, second].sort());

      expect((await readdir(folder('store/documents'))).sort()).toEqual(['corpus.yaml', '方案.txt']);
      expect(await readFile(folder('store/documents/corpus.yaml'), 'utf8')).toContain('"periodEnd":2020');
      const loaded = await gangmu(['load', ...at, folder('store/documents')]);
      expect(loaded).toMatchObject({ code: 0, stdout: expect.stringContaining('1 file unchanged') });
      await server.interrupt();
    },
    patience,
  );

  test(
    'come as bytes and as pasted text, and what is none is told with what to do',
    async ({ folder }) => {
      const { server } = await started(folder);
      const raw = await ask(server, `/documents?name=${encodeURIComponent('方案.txt')}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: document(second),
      });
      expect(raw.status).toBe(202);
      const text = await ask(server, '/documents', json({ text: document('吉林省粘贴的方案') }));
      expect(text.body).toMatchObject({ documents: [{ name: '吉林省粘贴的方案.txt' }] });
      const junk = await ask(server, '/documents', json({ text: '明天开会。', name: '../../etc/x.txt' }));
      const [failing] = (junk.body as { documents: (Told & { name: string })[] }).documents;
      expect(failing!.name).toBe('x.txt');
      await expect(until(server, failing!.id, 'ready')).rejects.toThrow('no plan was found');
      expect((await ask(server, `/documents/${failing!.id}`)).body).toMatchObject({
        errorZh: expect.stringMatching(/^[^a-z]*x\.txt.*\p{Script=Han}/u),
      });

      const refused: [string, RequestInit, number, RegExp][] = [
        ['/documents', json({ text: '' }), 400, /text is missing/],
        [
          '/documents?name=a.exe',
          { method: 'POST', body: 'x', headers: { 'content-type': 'x/y' } },
          400,
          /form that is read/,
        ],
        [
          '/documents?name=a.txt',
          { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } },
          415,
          /bytes of a file/,
        ],
        ['/documents', { method: 'POST', body: new FormData() }, 415, /X-Gangmu/],
        ['/documents/nobody', {}, 404, /GET \/documents/],
        [`/documents/${failing!.id}/accept`, { method: 'POST' }, 409, /failed/],
      ];
      for (const [path, init, status, message] of refused) {
        const answer = await ask(server, path, init);
        expect(answer.status, path).toBe(status);
        expect(JSON.stringify(answer.body)).toMatch(message);
      }
      await server.interrupt();
    },
    patience,
  );
});

describe('who may add', () => {
  test(
    'on this machine: no page of another site, whatever it sends',
    async ({ folder }) => {
      const { server } = await started(folder);
      const foreign = [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { origin: 'http://127.0.0.1:9' },
      ];
      for (const headers of foreign) {
        const { status } = await ask(server, '/documents', json({ text: document(second) }, headers));
        expect(status, JSON.stringify(headers)).toBe(403);
        expect((await ask(server, '/documents', { headers: headers as never })).status).toBe(403);
      }
      const own = await ask(server, '/documents', json({ text: document(second) }, { origin: server.url }));
      expect(own.status).toBe(202);
      await server.interrupt();
    },
    patience,
  );

  test(
    'elsewhere: only who brings a token that may write',
    async ({ folder }) => {
      const args = ['--host', '0.0.0.0'];
      const closed = await started(folder, { args });
      expect((await ask(closed.server, '/documents', json({ text: document(second) }))).status).toBe(403);
      expect((await ask(closed.server, '/living')).body).toMatchObject({ mayWrite: false });
      await closed.server.interrupt();

      const secrets = { read: 'a-secret-that-reads', write: 'a-secret-that-writes' };
      const env = { GANGMU_TOKENS: `lei:${secrets.read}:read,mei:${secrets.write}:write` };
      const { server } = await started(folder, { args, env });
      const by = (secret: string) => ({ authorization: `Bearer ${secret}` });
      const text = { text: document(second) };
      expect((await ask(server, '/documents', json(text))).status).toBe(401);
      expect((await ask(server, '/documents', json(text, by(secrets.read)))).status).toBe(403);
      expect((await ask(server, '/documents', json(text, by(secrets.write)))).status).toBe(202);
      expect((await ask(server, '/living', { headers: by(secrets.write) })).body).toMatchObject({
        mayWrite: true,
        reviewer: 'mei',
      });
      await server.interrupt();
    },
    patience,
  );
});

describe('reviews over HTTP', () => {
  test(
    'are seen in the served graph, listed, kept beside the store, and refused where they are none',
    async ({ folder }) => {
      const { at, server } = await started(folder);
      const task = `task:${first}#二/1`;
      const given = {
        kind: 'reject',
        by: '李雷',
        why: '该项任务由省财政厅牵头',
        about: { link: { type: 'LEADS', from: 'agency:吉林省科学技术厅', to: task } },
      };
      const sent = await ask(server, '/reviews', json(given));
      expect(sent).toMatchObject({
        status: 201,
        body: { state: 'honoured', plan: `plan:${first}`, quote: '（牵头单位：省科技厅）' },
      });
      const { data } = await graphql(
        server,
        `{ node(id: "${task}") { ... on Task { leads(first: 5) { totalCount } } } }`,
      );
      expect(data.node).toEqual({ leads: { totalCount: 0 } });
      const listed = (await ask(server, `/reviews?plan=${encodeURIComponent(`plan:${first}`)}`)).body;
      expect(listed).toMatchObject({ reviews: [{ by: '李雷', state: 'honoured' }] });
      expect(await readFile(folder('store/reviews.jsonl'), 'utf8')).toContain('李雷');
      expect((await gangmu(['load', '--again', ...at, firstPath()])).stdout).toContain('1 review honoured');

      const none = await ask(server, '/reviews', json({ ...given, why: '' }));
      expect(none).toMatchObject({
        status: 400,
        body: { errors: [{ message: expect.stringContaining('why') }] },
      });
      expect((await ask(server, '/reviews/worklist?first=3')).status).toBe(200);
      await server.interrupt();
    },
    patience,
  );

  test(
    'that are sent while documents are loaded hold, and nothing of the load is lost',
    async ({ folder }) => {
      const { at, server } = await started(folder);
      const more = Array.from({ length: 6 }, (_, i) => `吉林省第${i + 1}海区科技实施方案`);
      for (const [i, title] of more.entries()) await writeFile(folder(`more${i}.txt`), document(title));
      const load = gangmu(['load', ...at, ...more.map((_, i) => folder(`more${i}.txt`))]);
      const reject = (n: number, from: string) =>
        ask(
          server,
          '/reviews',
          json({
            kind: 'reject',
            by: '李雷',
            why: '误读',
            about: { link: { type: 'LEADS', from, to: `task:${first}#二/${n}` } },
          }),
        );
      const sent = await Promise.all([
        reject(1, 'agency:吉林省科学技术厅'),
        reject(2, 'agency:吉林省财政厅'),
      ]);
      expect(sent.map(({ status }) => status)).toEqual([201, 201]);
      expect((await load).code).toBe(0);
      const { code, stdout } = await gangmu(['export', ...at]);
      expect(code).toBe(0);
      const lines = stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as ExportedLine);
      const plans = lines.filter(({ labels, properties }) => labels?.[1] === 'Plan' && properties.inCorpus);
      expect(plans.map(({ properties }) => properties.title).sort()).toEqual([first, ...more].sort());
      const ledOfFirst = lines.filter(
        ({ label, end }) => label === 'LEADS' && end?.id.startsWith(`task:${first}#`),
      );
      expect(ledOfFirst).toEqual([]);
      // both stand in the file, too: a graph that is made of the documents anew honours them
      const kept = (await readFile(folder('store/reviews.jsonl'), 'utf8')).trim().split('\n');
      expect(kept).toHaveLength(2);
      await server.interrupt();
    },
    patience,
  );
});
