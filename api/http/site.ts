import type { Request } from 'express';

/** Tells under which address a request sees the viewer. */
export type SiteOf = (request: Request) => string;

/**
 * As it is configured, or else the address that was asked, which a proxy of this machine tells.
 * @param prefix path under which a proxy serves it
 */
export const siteBy = (configured: string | undefined, prefix = ''): SiteOf =>
  configured !== undefined
    ? () => configured.replace(/\/$/, '')
    : ({ protocol, host }) => `${protocol}://${host}${prefix}`;
