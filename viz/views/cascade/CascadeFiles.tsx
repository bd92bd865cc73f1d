import type { RefObject } from 'react';
import { useEither, useSay } from '../../language/messages.ts';
import { originNow } from '../../takeaway/origin.ts';
import { TakePicture } from '../../takeaway/TakePicture.tsx';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { paletteOf } from '../../vocabulary/colours.ts';
import type { Board } from './board.ts';
import { differenceOf } from './difference.ts';
import type { Card, CascadeGraph } from './graph.ts';
import { type Note, notesOf } from './note.ts';
import { boardPicture } from './picture.ts';

/** What tells a card from another of its name; how it differs from the one above has a column of its own. */
const inName = ({ kind }: Note) => kind === 'wanted' || kind === 'doubt';

/** The words that state a card, in each plan that prints them. */
const sentencesOf = (card: Card | undefined) =>
  card ? [card.sentence, ...(card.also ?? []).map(({ sentence }) => sentence)] : [];

/** The cascade as a picture of what is shown, and all of its steps as a table or a text with every sentence. */
export function CascadeFiles({
  graph,
  board,
  name,
}: {
  graph: CascadeGraph;
  /** what is drawn now */
  board: RefObject<Board | undefined>;
  /** of what it starts from */
  name: string;
}) {
  const say = useSay();
  const either = useEither();
  const title = say('cascade.of', { name });
  const cards = new Map(graph.cards.map((card) => [card.id, card]));
  const nameOf = (card: Card | undefined) =>
    card
      ? [
          card.name,
          ...notesOf(card, say, false)
            .filter(inName)
            .map(({ text }) => text),
        ].join(' · ')
      : '';

  const make = () => {
    const steps = graph.steps.filter(({ type }) => type !== 'CONTAINS');
    return {
      title,
      columns: [
        say('quality.relation'),
        say('cascade.doer'),
        say('property.plan'),
        say('cascade.goal'),
        say('compare.difference'),
        say('property.force'),
        say('quality.confidence'),
        say('property.why'),
        say('property.text'),
        say('property.id'),
      ],
      rows: steps.map(({ id, type, force, doer, goal, sentence }) => [
        say(`relation.${type}`, { from: cards.get(doer)?.name ?? '', to: cards.get(goal)?.name ?? '' }),
        nameOf(cards.get(doer)),
        cards.get(doer)?.plan?.name,
        nameOf(cards.get(goal)),
        differenceOf(cards.get(doer), cards.get(goal), say),
        force && say(`force.${force}`),
        sentence.confidence,
        either(sentence.why, sentence.whyZh),
        sentence.quote,
        id,
      ]),
      sentences: steps.map(({ doer, goal, sentence }) =>
        sentence.quote ? [sentence] : [cards.get(doer), cards.get(goal)].flatMap(sentencesOf),
      ),
      untold: [say('property.text'), say('property.id')],
    };
  };
  const draw = () =>
    board.current && boardPicture(board.current, { title, ...originNow() }, say, paletteOf(document.body));
  return (
    <span className="cascade-files">
      <TakePicture title={title} draw={draw} />
      <TakeSheet make={make} />
    </span>
  );
}
