import {
  type EdgeFact,
  type GraphStore,
  type ReviewRecord,
  readReviewRecords,
  writeReviewRecords,
} from '../../graph-schema/index.ts';
import { namesOf } from '../graph/names.ts';
import type { Outcome } from './apply.ts';
import { isCascadeLink, isOfCascade, ReviewBook } from './book.ts';
import { difference, isNothing } from './difference.ts';
import { edgeKey, keyOf, nothing, type Part, type Taken, takeBack } from './part.ts';
import { lineOf, type Review } from './review.ts';

/** A review with what became of it. */
export interface StandingReview {
  review: Review;
  state: ReviewRecord['state'];
  told: string;
  toldZh: string;
}

const waits = {
  told: 'the plan whose words it rests on is not in the graph',
  toldZh: '图中没有其所据的文件',
};

/** What applies reviews knows many words: it is loaded with the first that has to be. */
const applying = async () => ({ ...(await import('./apply.ts')), ...(await import('../graph/index.ts')) });

/** The reviews of one run of the loader, and what becomes of them in its store. */
export class Reviewing {
  readonly book: ReviewBook;
  readonly #store: GraphStore;
  readonly #records: Map<string, ReviewRecord>;

  private constructor(store: GraphStore, book: ReviewBook, records: Map<string, ReviewRecord>) {
    this.#store = store;
    this.book = book;
    this.#records = records;
  }

  /** @param given those of files; the store may know others, which are honoured too */
  static async open(store: GraphStore, given: readonly Review[] = []): Promise<Reviewing> {
    const records = await readReviewRecords(store);
    return new Reviewing(store, ReviewBook.of(given, records.values()), records);
  }

  /** ids of plans that reviews rest on, or rested on when the graph was written last */
  get plans(): string[] {
    const touched = [...this.#records.values()].filter(({ took }) => took !== '').map(({ plan }) => plan);
    return [...new Set([...this.book.plans, ...touched])].sort();
  }

  /**
   * Makes what a plan says in the graph what it is with its reviews. Steps of the cascade are not among it: these are drawn anew, see
   * `cascade`.
   * @returns ids of the quantities whose targets are to be judged again; undefined where nothing was changed
   */
  async settle(plan: string): Promise<string[] | undefined> {
    const holding = this.book.holding(plan);
    if (!holding.length && !this.#knows(plan)) return undefined;
    const reviews = holding.filter((review) => !isOfCascade(review));
    const had = await this.#taken(plan);
    const { applyReviews, planAsWritten, rewrite } = await applying();
    const written = await planAsWritten(this.#store, plan);
    if (!written.text) {
      await this.#remember(holding.map((review) => this.#record(review, 'waiting', waits)));
      return undefined;
    }
    if (!had.length && !reviews.length) return undefined;
    const part: Part = {
      plan,
      text: written.text,
      names: written.names,
      nodes: new Map(written.nodes.map((node) => [node.properties.id, node])),
      edges: new Map(
        written.edges
          .filter(({ type, from }) => !isCascadeLink(type, from.id))
          .map((edge) => [keyOf(edgeKey(edge)), edge]),
      ),
    };
    const before = { nodes: new Map(part.nodes), edges: new Map(part.edges) };
    for (const { took } of had) takeBack(part, JSON.parse(took) as Taken);
    await this.#nameEnds(part, reviews);
    const outcomes = applyReviews(part, reviews);
    const rewriting = difference(before, part);
    const records = this.#changed([
      ...this.#freed(had, reviews),
      ...outcomes.map((it, i) => this.#outcome(it, i)),
    ]);
    if (isNothing(rewriting)) {
      await this.#remember(records);
      return undefined;
    }
    await this.#store.write(async (tx) => {
      await rewrite(tx, rewriting);
      await writeReviewRecords(tx, records);
    });
    for (const record of records) this.#records.set(record.id, record);
    const measured = [...rewriting.edges, ...rewriting.goneEdges, ...part.edges.values()];
    return [...new Set(measured.filter(({ type }) => type === 'MEASURES').map(({ to }) => to.id))];
  }

  /** The steps that lead up from a plan, as its reviews leave them. */
  async cascade(plan: string, edges: readonly EdgeFact[]): Promise<EdgeFact[]> {
    const reviews = this.book.holding(plan).filter(isOfCascade);
    if (!reviews.length) return [...edges];
    const ends = new Set(edges.flatMap(({ from, to }) => [from.id, to.id]));
    const { applyReviews, planAsWritten } = await applying();
    const { text, names } = await planAsWritten(this.#store, plan);
    const others = await namesOf(this.#store, [...ends]);
    const part: Part = {
      plan,
      text,
      names: new Map([...names, ...others]),
      nodes: new Map(),
      edges: new Map(edges.map((edge) => [keyOf(edgeKey(edge)), edge])),
    };
    await this.#nameEnds(part, reviews);
    const outcomes = applyReviews(part, reviews);
    await this.#remember(
      outcomes.map(({ review, orphan: orphaned }) =>
        orphaned ? this.#record(review, 'orphaned', orphaned) : this.#record(review, 'honoured'),
      ),
    );
    return [...part.edges.values()];
  }

  /**
   * ids of plans whose steps are to be drawn anew, since reviews of them came or went.
   * @param othersChanged whether what they could not lead to before may be there now
   */
  toLink(standing: ReadonlySet<string>, othersChanged: boolean): string[] {
    const gone = [...this.#records.values()].filter(
      ({ id, state }) => state === 'honoured' && this.book.setAside({ id }),
    );
    const isStale = (state: ReviewRecord['state'] | undefined) =>
      state !== 'honoured' && (othersChanged || state !== 'orphaned');
    const stale = this.book.plans.filter((plan) =>
      this.book
        .holding(plan)
        .some((review) => isOfCascade(review) && isStale(this.#records.get(review.id)?.state)),
    );
    return [...new Set([...gone.map(({ plan }) => plan), ...stale])].filter((plan) => standing.has(plan));
  }

  /** Remembers what became of every review. */
  async finish(): Promise<void> {
    const aside = this.book.all.flatMap((review) => {
      const state = this.book.setAside(review);
      if (state) return [this.#record(review, state)];
      if (review.kind === 'withdraw') return [this.#record(review, 'honoured')];
      return this.#records.has(review.id) ? [] : [this.#record(review, 'waiting', waits)];
    });
    await this.#remember(aside);
  }

  /** Every review that is known, by time. */
  standing(): StandingReview[] {
    return this.book.all.map((review) => {
      const {
        state = 'waiting',
        told = waits.told,
        toldZh = waits.toldZh,
      } = this.#records.get(review.id) ?? {};
      return { review, state, told, toldZh };
    });
  }

  /** Whether reviews of a plan are remembered: of one without, nothing has to be read. */
  #knows(plan: string): boolean {
    return [...this.#records.values()].some((record) => record.plan === plan);
  }

  /** What was taken of a plan, the last first; nothing once the plan is written anew. */
  async #taken(plan: string): Promise<ReviewRecord[]> {
    for (const record of (await readReviewRecords(this.#store, plan)).values())
      this.#records.set(record.id, record);
    return [...this.#records.values()]
      .filter((record) => record.plan === plan && record.took !== '')
      .sort((a, b) => b.order - a.order);
  }

  /** Reviews that hold no longer have taken nothing. */
  #freed(had: readonly ReviewRecord[], reviews: readonly Review[]): ReviewRecord[] {
    const holding = new Set(reviews.map(({ id }) => id));
    return had.filter(({ id }) => !holding.has(id)).map((record) => ({ ...record, took: '' }));
  }

  #outcome({ review, orphan: orphaned, taken = nothing() }: Outcome, order: number): ReviewRecord {
    if (orphaned) return this.#record(review, 'orphaned', orphaned);
    return { ...this.#record(review, 'honoured'), took: JSON.stringify(taken), order };
  }

  #record(review: Review, state: ReviewRecord['state'], why = { told: '', toldZh: '' }): ReviewRecord {
    const { id, plan = '' } = review;
    return { id, line: lineOf(review).trimEnd(), plan, state, ...why, took: '', order: 0 };
  }

  #changed(records: readonly ReviewRecord[]): ReviewRecord[] {
    const isSame = (record: ReviewRecord, had = this.#records.get(record.id)) =>
      had !== undefined &&
      (Object.keys(record) as (keyof ReviewRecord)[]).every((key) => record[key] === had[key]);
    return records.filter((record) => !isSame(record));
  }

  async #remember(records: readonly ReviewRecord[]): Promise<void> {
    const changed = this.#changed(records);
    if (!changed.length) return;
    await this.#store.write((tx) => writeReviewRecords(tx, changed));
    for (const record of changed) this.#records.set(record.id, record);
  }

  /** Finds out which of the nodes are in the graph that reviews lead to. */
  async #nameEnds(part: Part, reviews: readonly Review[]): Promise<void> {
    const ids = reviews.flatMap(({ about, set = {} }) => [
      ...('link' in about ? [about.link.from, about.link.to] : []),
      ...[set.from, set.to, set.id].filter((id): id is string => typeof id === 'string'),
    ]);
    const open = [...new Set(ids)].filter((id) => !part.names.has(id) && !isOwnOf(part.plan, id));
    for (const [id, name] of await namesOf(this.#store, open)) part.names.set(id, name);
  }
}

/** What belongs to the plan itself was read with it, and is not there where it was not. */
const isOwnOf = (plan: string, id: string) => id.includes(`:${plan.slice('plan:'.length)}#`);
