import type { GraphStore, GraphVersion } from '../graph-schema/index.ts';
import type { VersionedCache } from './cache/versioned.ts';
import { Loaders } from './queries/loaders.ts';
import { Reader } from './queries/reader.ts';
import type { ReadModel } from './read-model/model.ts';
import type { ChangeFeed } from './schema/changes.ts';
import type { RuleText } from './schema/rule.ts';
import type { WordIndex } from './search/index/word-index.ts';
import type { CheckedDraft, Verifier } from './verifier.ts';

/** What the resolvers of one request share: what it may read, and what it has read already. */
export interface ApiContext {
  readonly reader: Reader;
  readonly loaders: Loaders;
  /** what is known of rules, by their ids */
  readonly rules: Rules;
  /** the version of the graph that is asked, where it is known */
  readonly version?: GraphVersion;
  /** checks a draft, where the server can read one */
  readonly verify?: (text: string) => Promise<CheckedDraft>;
  /** tells what changes the graph, where it is followed */
  readonly follow?: Follow;
  /** the answer holds what belongs to whoever asked: it is kept for nobody */
  keepNothing(): void;
  /** hears which query is asked, by its name in the schema */
  noteOperation(operation: string): void;
}

/** @param since the version that was seen last */
type Follow = (since: string | undefined) => AsyncIterable<ChangeFeed>;

/** What a server gives to each of its requests. */
interface Given {
  readonly rules?: Rules;
  readonly verifier?: Verifier | undefined;
  readonly keepNothing?: () => void;
  readonly noteOperation?: (operation: string) => void;
  readonly follow?: Follow;
}

export type Rules = ReadonlyMap<string, RuleText>;

/** The version that a request asks, and what others have read of it. */
export interface Known {
  readonly version: GraphVersion;
  readonly reads: VersionedCache<readonly object[]>;
  readonly model?: ReadModel | undefined;
  readonly words?: (() => WordIndex | undefined) | undefined;
}

export function contextOf(
  store: GraphStore,
  timeoutMs: number,
  known?: Known,
  { rules = new Map(), verifier, keepNothing = () => {}, noteOperation = () => {}, follow }: Given = {},
): ApiContext {
  const kept = known && {
    cache: known.reads,
    version: known.version.id,
    model: known.model,
    words: known.words,
  };
  const reader = new Reader(store, timeoutMs, kept);
  return {
    reader,
    loaders: new Loaders(reader),
    rules,
    keepNothing,
    noteOperation,
    ...(known ? { version: known.version } : {}),
    ...(follow ? { follow } : {}),
    ...(verifier ? { verify: (text: string) => verifier(store, text) } : {}),
  };
}
