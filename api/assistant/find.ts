import { type Means, NoAnswer } from './tool.ts';

interface Named {
  id: string;
  name: string;
  aliases?: string[];
}

const candidates = async ({ ask }: Means, name: string, label: string): Promise<string> => {
  const { search } = await ask<{ search: { edges: { node: Named }[] } }>(
    'query ($text: String!, $labels: [Label!]) { search(text: $text, labels: $labels, first: 5) { edges { node { id name } } } }',
    { text: name.slice(0, 200), labels: [label] },
  );
  const found = search.edges.map(({ node }) => `${node.name} (${node.id})`);
  return found.length ? `Did you mean: ${found.join('; ')}` : 'Nothing is called alike';
};

/** How a node of each kind is found by what it is called. */
const byName = {
  Plan: 'a: plan(by: { docNumber: $name }) { id } b: plan(by: { title: $name }) { id }',
  Agency: 'a: agency(by: { name: $name }) { id }',
  Region: 'a: search(text: $name, labels: [Region]) { edges { node { id name ... on Region { aliases } } } }',
  Indicator:
    'a: search(text: $name, labels: [Indicator]) { edges { node { id name ... on Indicator { aliases } } } }',
} as const;

type Found = { id: string } | { edges: { node: Named }[] } | null;

const idOf = (found: Found, name: string): string | undefined => {
  if (!found) return undefined;
  if ('id' in found) return found.id;
  const nodes = found.edges.map(({ node }) => node);
  const called = nodes.filter(({ name: own }) => own === name);
  const [only, another] = called.length ? called : nodes.filter(({ aliases }) => aliases?.includes(name));
  // a name of several is none of one
  return another ? undefined : only?.id;
};

/**
 * The id of what has this id or name. Throws with what is called alike where there is none, so that nothing is guessed.
 */
export async function find(means: Means, label: keyof typeof byName, name: string): Promise<string> {
  const { node, ...named } = await means.ask<
    { node: { __typename: string; id: string } | null } & Record<string, Found>
  >(`query ($id: ID!, $name: String!) { node(id: $id) { __typename id } ${byName[label]} }`, {
    id: name,
    name,
  });
  if (node?.__typename === label) return node.id;
  const found = Object.values(named as Record<string, Found>)
    .map((one) => idOf(one, name))
    .find((id) => id !== undefined);
  if (found !== undefined) return found;
  throw new NoAnswer(
    `The graph has no ${label.toLowerCase()} “${name}”. ${await candidates(means, name, label)}.`,
  );
}
