import { connect, createServer, type Server, type Socket } from 'node:net';

/** What the way to a server does to those who use it. */
export type Weather =
  | 'fair'
  /** every piece comes late */
  | 'slow'
  /** every connection is torn down, time and again */
  | 'dropping'
  /** the server's answers end, while the connection stays */
  | 'half-closed'
  /** nobody answers at the address */
  | 'away';

/** A way to a server on this machine, whose weather can be changed while it is used. */
export class Way {
  readonly #server: Server;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #weather: Weather = 'fair';
  #dropping: NodeJS.Timeout | undefined;
  port = 0;

  private constructor(to: number) {
    this.#server = createServer((near) => this.#join(near, connect(to, '127.0.0.1')));
  }

  static async to(port: number): Promise<Way> {
    const way = new Way(port);
    await way.#listen(0);
    return way;
  }

  #listen(port: number): Promise<void> {
    return new Promise((done, fail) => {
      this.#server.once('error', fail).listen(port, '127.0.0.1', () => {
        const bound = this.#server.address();
        this.port = bound !== null && typeof bound === 'object' ? bound.port : port;
        done();
      });
    });
  }

  #join(near: Socket, far: Socket): void {
    const pair = [near, far] as const;
    this.#pairs.add(pair);
    const end = () => {
      near.destroy();
      far.destroy();
      this.#pairs.delete(pair);
    };
    const pass = (to: Socket, isAnswer: boolean) => (piece: Buffer) => {
      if (isAnswer && this.#weather === 'half-closed') return void to.end();
      if (this.#weather !== 'slow') return void to.write(piece);
      setTimeout(() => to.writable && to.write(piece), 15);
    };
    near.on('data', pass(far, false)).on('error', end).on('close', end);
    far.on('data', pass(near, true)).on('error', end).on('close', end);
  }

  #drop(): void {
    for (const [near] of this.#pairs) near.destroy();
  }

  async change(weather: Weather): Promise<void> {
    const wasAway = this.#weather === 'away';
    this.#weather = weather;
    clearInterval(this.#dropping);
    if (weather === 'dropping') this.#dropping = setInterval(() => this.#drop(), 400);
    if (weather === 'away' && !wasAway) {
      this.#server.close();
      this.#drop();
    }
    if (wasAway && weather !== 'away') await this.#listen(this.port);
  }

  close(): void {
    clearInterval(this.#dropping);
    if (this.#server.listening) this.#server.close();
    this.#drop();
  }
}
