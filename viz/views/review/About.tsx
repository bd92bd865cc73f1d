import type { Review, ReviewAbout } from '../../data/living.ts';
import { useSay } from '../../language/messages.ts';
import { NodeButton } from '../../page/NodeButton.tsx';
import { edgeWords } from '../../vocabulary/edges.ts';
import { aboutWords, type Names, nameOf } from './about.ts';

/** What a review is about, by names; the nodes that the graph holds lead to their details. */
export function About({
  about,
  names,
  reviews,
}: {
  about: ReviewAbout;
  names: Names;
  reviews: readonly Review[];
}) {
  const say = useSay();
  const node = (id: string) =>
    names.has(id) ? (
      <NodeButton id={id} name={nameOf(id, names)} />
    ) : (
      <span lang="zh" title={id}>
        {nameOf(id, names)}
      </span>
    );
  if ('node' in about) return node(about.node);
  if (!('link' in about)) return <span lang="zh">{aboutWords(about, names, reviews, say)}</span>;
  const { from, type, to } = about.link;
  return (
    <>
      {node(from)} <b>{edgeWords(type, say)}</b> {node(to)}
    </>
  );
}
