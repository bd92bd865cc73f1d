import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { answer } from './failures.ts';
import type { Access } from './tokens.ts';

/** Lets each token, or else each address, send so many requests in a minute, and tells with RateLimit headers how many are left. */
export const ratesWithin = (perMinute: number, { askerOf }: Access): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => {
      const { name } = askerOf(request);
      return name === undefined ? ipKeyGenerator(request.ip ?? '') : `token ${name}`;
    },
    handler: (_, response) =>
      answer(
        response,
        429,
        'RATE_LIMITED',
        `at most ${perMinute} requests a minute are answered; try again later`,
      ),
  });
