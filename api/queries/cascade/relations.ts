import type { Entity } from '../../schema/entity.ts';
import type { Relation } from '../../schema/relation.ts';
import { heldRelation, toRelation } from '../entities.ts';
import type { Link } from './graph.ts';

/** The relation that a walk has found; one in memory is there already. */
export const relationOf = (
  { held, edge, type, from, to }: Link,
  entityOf: (id: string) => Entity,
): Relation => (held ? heldRelation(held) : toRelation(edge, type, entityOf(from), entityOf(to)));
