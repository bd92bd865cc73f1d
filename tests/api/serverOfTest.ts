import { afterEach } from 'vitest';
import { type Client, type StartOptions, startApi } from './client.ts';

/** A server for each test that starts one, which ends with the test unless it was ended in it. */
export function serverOfTest(): {
  start(options?: StartOptions): Promise<Client>;
  end(): Promise<void>;
  readonly api: Client;
} {
  let api: Client | undefined;
  const end = async () => {
    await api?.close();
    api = undefined;
  };
  afterEach(end);
  return {
    async start(options) {
      api = await startApi(options);
      return api;
    },
    end,
    get api() {
      return api!;
    },
  };
}
