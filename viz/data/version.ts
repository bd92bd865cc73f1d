import { createStore } from 'zustand/vanilla';

/** Of which graph what is on the screen is, and of which the last answer was. */
interface GraphVersions {
  shown?: string;
  latest?: string;
}

export const graphVersions = createStore<GraphVersions>(() => ({}));

/** An answer came, of this version of the graph. */
export function heard(version: string): void {
  const { shown = version, latest } = graphVersions.getState();
  if (latest !== version) graphVersions.setState({ shown, latest: version });
}

/** What is on the screen is asked for anew: the next answer says of which graph it is. */
export const forget = (): void => graphVersions.setState({}, true);

export const hasChanged = ({ shown, latest }: GraphVersions): boolean => shown !== latest;

/** Asks the server which graph it has; where it is away, nothing is known. */
export async function lookForChange(): Promise<void> {
  const response = await fetch('./readyz', { cache: 'no-store' }).catch(() => undefined);
  const answer = (await response?.json().catch(() => undefined)) as { graph?: { id?: string } } | undefined;
  if (response?.ok && answer?.graph?.id) heard(answer.graph.id);
}
