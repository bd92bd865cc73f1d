import { useSay } from '../language/messages.ts';

/** One of several that a list can be narrowed to. */
interface Choice<Id> {
  id: Id;
  name: string;
  count?: number;
}

/** Buttons that narrow a list to one kind; where `all` is told, one that shows all of them again. */
export function Choices<Id extends string>({
  name,
  choices,
  chosen,
  choose,
  all,
}: {
  name: string;
  choices: readonly Choice<Id>[];
  chosen: Id | undefined;
  choose: (id: Id | undefined) => void;
  /** how many there are of all kinds */
  all?: number;
}) {
  const say = useSay();
  const everything = all === undefined ? [] : [{ id: undefined, name: say('show.all'), count: all }];
  return (
    <fieldset className="segments choices" aria-label={name}>
      {[...everything, ...choices].map((one) => (
        <button
          key={one.id ?? ''}
          type="button"
          aria-pressed={one.id === chosen}
          onClick={() => choose(one.id)}
        >
          {one.name} {one.count !== undefined && <span className="count">{one.count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
