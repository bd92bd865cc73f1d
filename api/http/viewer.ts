import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** Files whose names change with their content may be kept for good; everything else is asked for again. */
const cacheControl = (path: string) =>
  /[/\\]assets[/\\]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * The viewer's files from its folder at `/`. A page that is no file is the viewer itself, which reads its place from the
 * address. Without the folder, `/` leads to the explorer.
 */
export function viewer(dir: string | undefined): Router {
  const router = Router();
  // RFC 8631: where programs find out what there is
  router.get('/', (_, response, next) => {
    response.set('Link', '<openapi.json>; rel="service-desc"; type="application/json"');
    next();
  });
  const index = dir && join(dir, 'index.html');
  if (!dir || !index || !existsSync(index)) {
    router.get('/', (_, response) => response.redirect(302, 'explorer'));
    return router;
  }
  router.use(
    express.static(dir, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
    }),
  );
  router.get('/{*place}', (request, response, next) => {
    const isFile = /\.\w+$/.test(request.path);
    if (isFile || !request.accepts('html')) return next();
    response.set('Cache-Control', 'no-cache').sendFile(index);
  });
  return router;
}
