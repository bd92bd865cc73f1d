import type { RequestHandler } from 'express';

/**
 * For a proxy that serves Gangmu under a path of its own: takes the path off where the proxy did not. What comes without it is answered as well.
 * @param prefix begins with a slash and does not end with one
 */
export const underPrefix =
  (prefix: string): RequestHandler =>
  (request, response, next) => {
    const { url } = request;
    // pages name their files from where they stand
    if (url === prefix) return response.redirect(308, `${prefix}/`);
    if (url.startsWith(`${prefix}/`)) request.url = url.slice(prefix.length);
    next();
  };
