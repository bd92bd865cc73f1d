import { connectionOf } from '../relay/connection.ts';
import { edgeOf } from './edges.ts';
import { Relation } from './relation.ts';

export const UnsureRelationConnection = connectionOf(
  'UnsureRelation',
  edgeOf<Relation>('UnsureRelation', Relation),
  'A page of relations that are not sure, the least sure first.',
);
