/** A place in a segment takes two bytes. */
export const mostOfSegment = 65_536;

/** A part of the nodes of an index, by their places in it: which of them have a gram in their names, and which only in their text. */
export class Segment {
  /** ids one after the other */
  readonly #ids: Buffer;
  /** where each begins, and the last ends */
  readonly #idStarts: Uint32Array;
  readonly #postings: Uint16Array;
  /** of each gram where its names begin, and where its texts do */
  readonly #starts: Uint32Array;
  /** number of the label of each node */
  readonly labels: Uint8Array;
  /** number of the plan of each; 0 where it has none */
  readonly plans: Uint32Array;
  readonly years: Uint16Array;
  /** length of the name of each, and of the shortest of its names */
  readonly nameLengths: Uint8Array;
  readonly shortest: Uint8Array;

  constructor(
    ids: readonly string[],
    of: Pick<Segment, 'labels' | 'plans' | 'years' | 'nameLengths' | 'shortest'>,
    postings: { list: Uint16Array; starts: Uint32Array },
  ) {
    const encoded = ids.map((id) => Buffer.from(id));
    this.#ids = Buffer.concat(encoded);
    this.#idStarts = new Uint32Array(ids.length + 1);
    encoded.forEach(({ length }, i) => {
      this.#idStarts[i + 1] = this.#idStarts[i]! + length;
    });
    this.labels = of.labels.slice(0, ids.length);
    this.plans = of.plans.slice(0, ids.length);
    this.years = of.years.slice(0, ids.length);
    this.nameLengths = of.nameLengths.slice(0, ids.length);
    this.shortest = of.shortest.slice(0, ids.length);
    this.#postings = postings.list;
    this.#starts = postings.starts;
  }

  get size(): number {
    return this.labels.length;
  }

  get bytes(): number {
    const arrays = [this.#ids, this.#idStarts, this.#postings, this.#starts];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, 9 * this.size);
  }

  id(place: number): string {
    return this.#ids.toString('utf8', this.#idStarts[place], this.#idStarts[place + 1]);
  }

  /** The places of those that have a gram in a name, in order. */
  inNames(gram: number): Uint16Array {
    return this.#between(2 * gram);
  }

  /** The places of those that have it in their text and in no name, in order. */
  inTextAlone(gram: number): Uint16Array {
    return this.#between(2 * gram + 1);
  }

  /** A gram that was met first in a later segment is in none of these. */
  #between(at: number): Uint16Array {
    return this.#postings.subarray(this.#starts[at] ?? 0, this.#starts[at + 1] ?? 0);
  }
}

/** What is kept of a node that is added. */
export interface Added {
  readonly id: string;
  readonly label: number;
  readonly plan: number;
  readonly year: number;
  readonly nameLength: number;
  readonly shortest: number;
  readonly inNames: Iterable<number>;
  readonly inText: Iterable<number>;
}

const longestName = 255;

/** Gathers the nodes of a segment. */
export class Filling {
  readonly #ids: string[] = [];
  readonly #labels = new Uint8Array(mostOfSegment);
  readonly #plans = new Uint32Array(mostOfSegment);
  readonly #years = new Uint16Array(mostOfSegment);
  readonly #nameLengths = new Uint8Array(mostOfSegment);
  readonly #shortest = new Uint8Array(mostOfSegment);
  /** twice the gram, and one more where it stands in the text alone; node by node */
  #entries = new Uint32Array(1 << 16);
  #count = 0;
  readonly #ends = new Uint32Array(mostOfSegment);

  get isFull(): boolean {
    return this.#ids.length === mostOfSegment;
  }

  add({ id, label, plan, year, nameLength, shortest, inNames, inText }: Added): void {
    const place = this.#ids.push(id) - 1;
    this.#labels[place] = label;
    this.#plans[place] = plan;
    this.#years[place] = year;
    this.#nameLengths[place] = Math.min(longestName, nameLength);
    this.#shortest[place] = Math.min(longestName, shortest);
    for (const gram of inNames) this.#push(2 * gram);
    for (const gram of inText) this.#push(2 * gram + 1);
    this.#ends[place] = this.#count;
  }

  #push(entry: number): void {
    if (this.#count === this.#entries.length) {
      const larger = new Uint32Array(2 * this.#count);
      larger.set(this.#entries);
      this.#entries = larger;
    }
    this.#entries[this.#count++] = entry;
  }

  /** @param grams how many there are by now */
  done(grams: number): Segment {
    const starts = new Uint32Array(2 * grams + 1);
    for (let i = 0; i < this.#count; i++) starts[this.#entries[i]! + 1]!++;
    for (let i = 0; i < 2 * grams; i++) starts[i + 1]! += starts[i]!;
    const next = starts.slice();
    const list = new Uint16Array(this.#count);
    let i = 0;
    for (let place = 0; place < this.#ids.length; place++)
      for (; i < this.#ends[place]!; i++) list[next[this.#entries[i]!]!++] = place;
    return new Segment(
      this.#ids,
      {
        labels: this.#labels,
        plans: this.#plans,
        years: this.#years,
        nameLengths: this.#nameLengths,
        shortest: this.#shortest,
      },
      { list, starts },
    );
  }
}
