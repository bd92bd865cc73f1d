import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Label } from '../../graph-schema/index.ts';
import { connectionOf, type Page } from '../relay/connection.ts';
import { cursorDescription, type ListEdge } from './edges.ts';
import { Entity } from './entity.ts';
import { Basis, LabelEnum, register, type ValueOf } from './enums.ts';

export const FacetOf = register(
  { TYPE: 'TYPE', PLAN: 'PLAN', REGION: 'REGION', YEAR: 'YEAR', FIELD: 'FIELD' } as const,
  'FacetOf',
  'What hits are counted by. `PLAN`: that states it, or that it is; `REGION`: that its plan holds for; `YEAR`: for which it is set.',
);

@InputType({ description: 'What of all hits to give; all that is given must hold.' })
export class SearchFilter {
  @Field(() => ID, { nullable: true, description: 'Id of a plan: the plan, and what it states.' })
  plan?: string;

  @Field(() => ID, { nullable: true, description: 'Id of a region: what is stated by plans for it.' })
  region?: string;

  @Field(() => Int, { nullable: true, description: 'What is set for this year.' })
  year?: number;

  @Field(() => ID, { nullable: true, description: 'Id of a field: what is in it.' })
  field?: string;

  @Field(() => Basis, { nullable: true, description: 'Only what is stated, or only what is inferred.' })
  basis?: ValueOf<typeof Basis>;

  @Field(() => Float, { nullable: true, description: 'What is at least so sure, 0–1.' })
  confidenceFrom?: number;
}

@ObjectType({ description: 'How many hits have something in common.', simpleResolvers: true })
export class SearchFacet {
  @Field(() => LabelEnum, { nullable: true, description: 'The kind of node, where that is counted by.' })
  label?: Label;

  @Field(() => Int, { nullable: true, description: 'The year, where that is counted by.' })
  year?: number;

  @Field(() => Entity, {
    nullable: true,
    description: 'The plan, region or field, where that is counted by.',
  })
  node?: Entity;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'A stretch of a text.', simpleResolvers: true })
export class TextRange {
  @Field(() => Int, { description: 'UTF-16 offset.' })
  start!: number;

  @Field(() => Int, { description: 'Offset just behind it.' })
  end!: number;
}

@ObjectType({ description: 'Where the words of a search stand in a hit.', simpleResolvers: true })
export class Snippet {
  @Field(() => String, { description: 'The property that has them.' })
  property!: string;

  @Field(() => String, { description: 'Its text, or what stands around the first of them.' })
  text!: string;

  @Field(() => [TextRange], { description: 'Where they stand in `text`.' })
  matches!: TextRange[];
}

@ObjectType({ simpleResolvers: true })
export class SearchEdge implements ListEdge<Entity> {
  @Field(() => String, { description: cursorDescription })
  cursor!: string;

  @Field(() => Entity)
  node!: Entity;

  @Field(() => Float, { description: 'Higher is better; comparable within one answer only.' })
  score!: number;

  /** what was looked for, folded */
  words!: readonly string[];
}

export const SearchConnection = connectionOf('Search', SearchEdge, 'A page of hits, best first.');

/** A page of hits, and how to count all of them by something. */
export interface SearchPage extends Page<SearchEdge> {
  facets(of: ValueOf<typeof FacetOf>, first: number): Promise<SearchFacet[]>;
}
