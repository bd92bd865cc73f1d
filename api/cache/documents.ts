import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ApiContext } from '../context.ts';

/** Where the server of GraphQL looks for documents that it has parsed and checked before. */
type DocumentStore = NonNullable<ApolloServerOptions<ApiContext>['documentStore']>;

/**
 * A parsed document takes this for each character: tokens, nodes and what is gathered of their fields. Measured after garbage was
 * collected, 800 documents of about 200 characters at a time: 14 MB each time. Its own store counts a fifth of that.
 */
const ofCharacter = 90;

/** Beside its characters. */
const ofDocument = 1000;

const bytesOf = ({ loc }: DocumentNode) => ofDocument + ofCharacter * (loc?.source.body.length ?? 0);

/** The documents that were asked lately, parsed; so many bytes at most, of every version of the graph. */
export class Documents implements DocumentStore {
  readonly #kept: LRUCache<string, DocumentNode>;

  constructor(maxBytes: number) {
    this.#kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: bytesOf });
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#kept.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#kept.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.#kept.delete(key);
  }

  /** how many bytes are kept */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }
}
