/** The best of very many, of which few are wanted: of those that are alike, the first that came. */
export class Best<T> {
  readonly #most: number;
  #found: { score: number; item: T }[] = [];
  #floor = Number.NEGATIVE_INFINITY;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is no better does not come in any more. */
  get floor(): number {
    return this.#floor;
  }

  add(score: number, item: T): void {
    if (score <= this.#floor) return;
    this.#found.push({ score, item });
    if (this.#found.length >= 4 * this.#most) this.#cut();
  }

  /** Best first. */
  all(): T[] {
    this.#cut();
    return this.#found.map(({ item }) => item);
  }

  #cut(): void {
    // sorting keeps those that are alike in their order
    this.#found.sort((a, b) => b.score - a.score);
    this.#found.length = Math.min(this.#found.length, this.#most);
    if (this.#found.length === this.#most) this.#floor = this.#found.at(-1)?.score ?? this.#floor;
  }
}
