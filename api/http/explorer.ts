import { readFileSync } from 'node:fs';
import { type Response, Router } from 'express';

/** GraphiQL as its package holds it: plain scripts, which a page needs as files. */
const assets = {
  'graphiql.js': 'js',
  'graphiql.css': 'css',
  'editorWorkerService.worker.js': 'editorWorkerService',
  'graphql.worker.js': 'graphqlWorker',
  'json.worker.js': 'jsonWorker',
} as const;

const isAsset = (file: string): file is keyof typeof assets => Object.hasOwn(assets, file);

const local = (file: string) => readFileSync(new URL(`explorer/${file}`, import.meta.url), 'utf8');

/**
 * The page /explorer: GraphiQL, all of it from this server. Its scripts (9 MB) are read when somebody first opens it.
 */
export function explorer(): Router {
  const page = local('index.html');
  const start = local('start.js');
  const router = Router({ strict: true });

  router.get('/explorer', (_, response) => {
    response.set('Cache-Control', 'no-cache').type('html').send(page);
  });
  router.get('/explorer/', (_, response) => response.redirect(301, '../explorer'));
  router.get('/explorer/start.js', (_, response) => {
    response.set('Cache-Control', 'no-cache').type('js').send(start);
  });
  router.get('/explorer/:file', async ({ params: { file } }, response: Response, next) => {
    if (!isAsset(file)) return next();
    const graphiql = await import('#graphiql/graphiql');
    response
      .set('Cache-Control', 'public, max-age=86400')
      .type(file.endsWith('.css') ? 'css' : 'js')
      .send(graphiql[assets[file]]);
  });
  return router;
}
