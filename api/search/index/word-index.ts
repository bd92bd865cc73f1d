import { gramsOf, type Label, labels, type Row } from '../../../graph-schema/index.ts';
import { folded } from '../folded.ts';
import { otherNamesOf, planOf } from '../searched.ts';
import { gramsIn } from './grams-in.ts';
import { Filling, type Segment } from './segment.ts';

/** What an entry of a dictionary takes, beside a text of a few characters. */
const ofEntry = 100;

/** Gives each of some texts a number, in the order in which they are met. */
class Numbers {
  readonly #numbers = new Map<string, number>();
  readonly texts: string[] = [];

  get(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  of(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  get bytes(): number {
    return ofEntry * this.texts.length;
  }
}

/** Which nodes of one version of a graph have which grams. Nothing is found before it has ended. */
export class WordIndex {
  readonly #grams = new Numbers();
  readonly #plans = new Numbers();
  readonly segments: Segment[] = [];
  #filling: Filling | undefined;
  #size = 0;
  #ofSegments = 0;

  constructor() {
    // what no plan states
    this.#plans.of('');
  }

  /** how many nodes it has */
  get size(): number {
    return this.#size;
  }

  /** about how much memory it takes */
  get bytes(): number {
    return this.#ofSegments + this.#grams.bytes + this.#plans.bytes;
  }

  /** ids of plans by their numbers */
  get plans(): readonly string[] {
    return this.#plans.texts;
  }

  /** The numbers of the grams of a text; nothing where there is none, or one that no node has. */
  gramsOf(text: string): number[] | undefined {
    const numbers = gramsOf(text).map((gram) => this.#grams.get(gram));
    return numbers.length && !numbers.includes(undefined) ? (numbers as number[]) : undefined;
  }

  /** The number of a gram. */
  gram(text: string): number | undefined {
    return this.#grams.get(text);
  }

  add(label: Label, properties: Row): void {
    const { id, name, text, year } = properties;
    const names = [String(name ?? ''), ...otherNamesOf(label, properties)];
    const inNames = new Set<number>();
    for (const one of names) {
      for (const gram of gramsIn(one)) inNames.add(this.#grams.of(gram));
      // one character alone is looked for in names
      for (const [character] of folded(one).matchAll(/\p{Script=Han}/gu))
        inNames.add(this.#grams.of(character));
    }
    const inText = new Set<number>();
    for (const gram of typeof text === 'string' ? gramsIn(text) : []) inText.add(this.#grams.of(gram));
    for (const gram of inNames) inText.delete(gram);
    const lengths = names.map((one) => folded(one).length);
    this.#filling ??= new Filling();
    this.#filling.add({
      id: String(id),
      label: labels.indexOf(label),
      plan: this.#plans.of(planOf(label, properties) ?? ''),
      year: typeof year === 'number' ? year : 0,
      nameLength: lengths[0]!,
      shortest: Math.min(...lengths),
      inNames,
      inText,
    });
    this.#size++;
    if (this.#filling.isFull) this.end();
  }

  /** All that was added can be found from now on. */
  end(): void {
    if (!this.#filling) return;
    const segment = this.#filling.done(this.#grams.texts.length);
    this.segments.push(segment);
    this.#ofSegments += segment.bytes;
    this.#filling = undefined;
  }
}
