import type { RequestHandler } from 'express';
import { answer } from './failures.ts';
import type { Metrics } from './metrics.ts';

/** Seconds after which to come again. */
const retryAfter = '1';

/** Lets so many requests in at once; more are told at once to come again, before anything of theirs is read. */
export function admission(most: number, { answers, running, seconds }: Metrics): RequestHandler {
  let now = 0;
  return (_, response, next) => {
    if (now >= most) {
      answers.inc({ from: 'busy' });
      response.set('Retry-After', retryAfter).set('Connection', 'close');
      return answer(
        response,
        503,
        'TOO_BUSY',
        'the server answers as many requests as it can; try again soon',
      );
    }
    now++;
    running.set(now);
    const ended = seconds.startTimer();
    response.once('close', () => {
      now--;
      running.set(now);
      ended({ operation: String(response.locals.operation ?? 'none') });
    });
    next();
  };
}
