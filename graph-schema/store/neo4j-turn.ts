import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import type { LockOptions } from './lock.ts';

/** So long another may have the turn before a person is told that it is waited for, in milliseconds. */
const patienceMs = 500;

/** What the server gives up for the sake of others is tried so often, with so long a pause. */
const mostTries = 50;
const pauseMs = 200;

const constraint = 'CREATE CONSTRAINT turn_key IF NOT EXISTS FOR (t:Turn) REQUIRE t.key IS UNIQUE';

/** Where the constraint is, the second who would make this node waits until the transaction of the first is over. */
const claim = "MERGE (t:Turn {key: 'to write'})";

/**
 * The turn to write to a server, which one process at a time has: a transaction that stays open and is taken back in the end, so that no
 * node of it is ever seen. When its process dies, the server ends it with its connection, and the next one has its turn.
 */
export class Turn {
  readonly #session: Session;
  readonly #transaction: Transaction;

  private constructor(session: Session, transaction: Transaction) {
    this.#session = session;
    this.#transaction = transaction;
  }

  /** Waits until nobody else has it. Throws errors of the driver, and the reason of the signal. */
  static async take(
    driver: Driver,
    database: string | undefined,
    { signal, onWait }: LockOptions = {},
  ): Promise<Turn> {
    const told = setTimeout(() => onWait?.(), patienceMs);
    try {
      for (let tries = 1; ; tries++)
        try {
          return await Turn.#claimed(driver, database, signal);
        } catch (error) {
          signal?.throwIfAborted();
          // the server ends one of two that wait for each other, as those do who make the constraint at once
          if (!neo4j.isRetryableError(error) || tries === mostTries) throw error;
          await sleep(pauseMs);
        }
    } finally {
      clearTimeout(told);
    }
  }

  static async #claimed(
    driver: Driver,
    database: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Turn> {
    const session = driver.session({
      defaultAccessMode: neo4j.session.WRITE,
      ...(database ? { database } : {}),
    });
    const giveUp = () => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', giveUp, { once: true });
    try {
      const { records } = await session.run(
        "SHOW CONSTRAINTS YIELD name WHERE name = 'turn_key' RETURN name",
      );
      if (!records.length) await session.run(constraint);
      // a server may end what is open for long: this is as long as a load
      const transaction = await session.beginTransaction({ timeout: 0 });
      await transaction.run(claim);
      signal?.throwIfAborted();
      return new Turn(session, transaction);
    } catch (error) {
      await session.close().catch(() => undefined);
      throw error;
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }

  /** Whether the server still knows it: a connection that broke has lost it. */
  async isHeld(): Promise<boolean> {
    if (!this.#transaction.isOpen()) return false;
    return this.#transaction.run('RETURN 1').then(
      () => true,
      () => false,
    );
  }

  /** Gives it to the next one. */
  async end(): Promise<void> {
    await this.#transaction.rollback().catch(() => undefined);
    await this.#session.close().catch(() => undefined);
  }
}
