import { change } from '../state/store.ts';

/** The name of a node in a table; a press shows its details. */
export const NodeButton = ({ id, name }: { id: string; name: string }) => (
  <button type="button" className="cell-button" onClick={() => change({ selection: { node: id } })}>
    <span lang="zh">{name}</span>
  </button>
);
