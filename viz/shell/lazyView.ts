import { type ComponentType, createElement, use } from 'react';
import { ApiError } from '../data/client.ts';

/** A view whose code is fetched when it is first opened. */
export interface LazyView {
  component: ComponentType;
  /** Fetches the code again where that failed. */
  again(): Promise<void>;
}

type Module = { default: ComponentType };

/**
 * As React.lazy, but a refusal is not for ever: a server that was away is asked again. Where the code is gone because
 * the server was upgraded, the page is loaded anew; the link holds all that it showed.
 */
export function lazyView(load: () => Promise<Module>): LazyView {
  let module: Promise<Module> | undefined;
  const fetched = () => {
    module ??= load().catch((cause) => {
      throw new ApiError('away', 'the code of this view did not come', { cause });
    });
    return module;
  };
  return {
    component: () => createElement(use(fetched()).default),
    async again() {
      if (
        await fetched().then(
          () => true,
          () => false,
        )
      )
        return;
      module = undefined;
      const here = await fetched().then(
        () => true,
        () => false,
      );
      if (!here && (await serverAnswers())) window.location.reload();
    },
  };
}

const serverAnswers = () =>
  fetch(window.location.pathname, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
