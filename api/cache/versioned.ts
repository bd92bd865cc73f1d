import { LRUCache } from 'lru-cache';

/** One value may take this part of the whole, at most: so that no single one drives out all others. */
const largestShare = 1 / 4;

/**
 * What was made of one version of the graph, so many bytes at most, the least lately used going first. All of it is forgotten
 * when there is another version.
 */
export class VersionedCache<V extends object> {
  readonly #kept: LRUCache<string, V> | undefined;
  #version: string | undefined;

  /** @param maxBytes 0 keeps nothing */
  constructor(maxBytes: number) {
    if (maxBytes > 0)
      this.#kept = new LRUCache({ maxSize: maxBytes, maxEntrySize: Math.ceil(maxBytes * largestShare) });
  }

  /** Says which version is the present one. */
  turnTo(version: string): void {
    if (version === this.#version) return;
    this.#version = version;
    this.#kept?.clear();
  }

  get(version: string, key: string): V | undefined {
    return version === this.#version ? this.#kept?.get(key) : undefined;
  }

  /** Keeps a value, unless the graph has changed since it was begun. */
  set(version: string, key: string, value: V, bytes: number): void {
    if (version === this.#version) this.#kept?.set(key, value, { size: Math.max(1, Math.ceil(bytes)) });
  }

  /** how many bytes are kept */
  get bytes(): number {
    return this.#kept?.calculatedSize ?? 0;
  }
}
