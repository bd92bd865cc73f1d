import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express';
import { type Access, answer, type Beside, onlyWhoMay, openApiIn } from '../../api/index.ts';
import type { GraphStore } from '../../graph-schema/index.ts';
import { MAX_BYTES, Reviewing, readExtensions, readReviews, worklist } from '../../loader/index.ts';
import { reviewsPath } from '../store.ts';
import { BadRequest, documentsIn } from './incoming.ts';
import { NotNow, type Queue, QueueFull } from './queue.ts';
import { onlyOwnPages } from './same-page.ts';
import type { Correction } from './tasks.ts';
import { TaskFailure } from './worker.ts';

/** What the door for documents and reviews stands on. */
export interface Living {
  /** what is served */
  store: GraphStore;
  /** where it lies, as the command line says it */
  place: string | undefined;
  queue: Queue;
  access: Access;
}

/** How long a change may take to be seen by this server, in milliseconds. */
const seenWithin = 5000;

/** Documents in, reviews in and out, over HTTP; docs/living.md tells how. */
export function living({ store, place, queue, access }: Living): Beside {
  const router = Router();
  const json = express.json({ limit: '1mb' });
  const [read, write] = [onlyWhoMay('read', access), onlyWhoMay('write', access)];
  router.use(['/living', '/documents', '/reviews'], onlyOwnPages, (_, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/living', read, (request, response) => {
    const { name, permission } = access.askerOf(request);
    response.json({
      mayWrite: permission === 'write',
      ...(name === undefined ? {} : { reviewer: name }),
      queue: queue.length,
      formats: readExtensions,
      maxBytes: MAX_BYTES,
    });
  });
  documents(router, queue, write, json);
  router.get('/reviews', read, async ({ query }, response) => {
    const given = await readReviews(await reviewsPath(place));
    const all = (await Reviewing.open(store, given)).standing();
    const reviews = all.filter(({ review }) => query.plan === undefined || review.plan === query.plan);
    response.json({ reviews: reviews.map(({ review, ...standing }) => ({ ...review, ...standing })) });
  });
  router.get('/reviews/worklist', read, async ({ query }, response) => {
    const first = Math.min(200, Math.max(1, Number(query.first) || 20));
    const plan = typeof query.plan === 'string' ? { plan: query.plan } : {};
    response.json({ items: await worklist(store, { first, ...plan }) });
  });
  router.post('/reviews', write, json, async (request, response) => {
    const { name } = access.askerOf(request);
    const before = await store.version();
    const given = { ...objectIn(request), ...(name === undefined ? {} : { by: name }) };
    const { review, ...standing } = await queue.review(given);
    await seen(store, before.id);
    response.status(201).json({ ...review, ...standing });
  });
  router.use(refused);
  return { handler: router, described: openApiIn(new URL('openapi.yaml', import.meta.url)) };
}

function documents(router: Router, queue: Queue, write: RequestHandler, json: RequestHandler): void {
  router.post('/documents', write, async (request, response) => {
    const added = [];
    for (const { name, bytes } of await documentsIn(request)) added.push(await queue.add(name, bytes));
    const [first] = added;
    if (added.length === 1) response.set('Location', `/documents/${first!.id}`);
    response.status(202).json({ documents: added });
  });
  // what waits here is nobody else's to read than who may add to it
  router.get('/documents', write, (_, response) => {
    response.json({ documents: queue.list() });
  });
  const known: RequestHandler<{ id: string }> = ({ params }, response, next) => {
    if (queue.get(params.id)) return next();
    answer(
      response,
      404,
      'NOT_FOUND',
      `there is no document ${params.id}; GET /documents lists those that there are`,
    );
  };
  router.get('/documents/:id', write, known, ({ params }, response) => {
    response.json(queue.get(params.id));
  });
  router.put('/documents/:id/corrections', write, json, known, (request, response) => {
    response.status(202).json(queue.correct(request.params.id, plansIn(request) ?? []));
  });
  router.post('/documents/:id/accept', write, json, known, (request, response) => {
    response.status(202).json(queue.accept(request.params.id, plansIn(request)));
  });
  router.delete('/documents/:id', write, known, async ({ params }, response) => {
    response.json(await queue.discard(params.id));
  });
}

function objectIn({ body }: Pick<Request, 'body'>): Record<string, unknown> {
  if (!body || typeof body !== 'object' || Array.isArray(body))
    throw new BadRequest('send a JSON object as application/json');
  return body as Record<string, unknown>;
}

/** The corrections in a request, if it brings any. */
function plansIn(request: Pick<Request, 'body'>): readonly Correction[] | undefined {
  if (request.body === undefined) return undefined;
  const { plans } = objectIn(request);
  if (plans === undefined) return undefined;
  if (!Array.isArray(plans)) throw new BadRequest('plans is a list of what is known of each plan');
  return plans as Correction[];
}

/** Waits until this server reads a graph that is another than it was; not for long, for the change may have been none. */
async function seen(store: GraphStore, before: string): Promise<void> {
  for (const until = Date.now() + seenWithin; Date.now() < until; ) {
    if ((await store.version()).id !== before) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const refused: ErrorRequestHandler = (error, _request, response: Response, next) => {
  if (error instanceof BadRequest)
    return answer(
      response,
      error.status,
      error.status === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST',
      error.message,
    );
  if (error instanceof TaskFailure && error.isInput)
    return answer(response, 400, 'BAD_USER_INPUT', error.message, error.messageZh);
  if (error instanceof NotNow) return answer(response, 409, 'CONFLICT', error.message);
  if (error instanceof QueueFull) {
    response.set('Retry-After', '30');
    return answer(response, 503, 'TOO_BUSY', error.message);
  }
  next(error);
};
