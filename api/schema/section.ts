import { Field, Int, ObjectType } from 'type-graphql';
import { type NodeProperties, nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';
import { SectionAside, SectionKind } from './enums.ts';
import { Evidence } from './evidence.ts';

@ObjectType({ implements: Entity, description: nodes.Section.doc, simpleResolvers: true })
export class Section extends Entity {
  @Field(() => Evidence, { description: 'The words that state it.' })
  declare evidence: Evidence;

  @Field(() => SectionKind)
  kind!: NodeProperties<'Section'>['kind'];

  @Field(() => String, { nullable: true, description: 'As printed, e.g. （三）, 专栏1, 第二章.' })
  number?: string;

  @Field(() => String)
  heading!: string;

  @Field(() => Int, { description: '1 for the outermost.' })
  depth!: number;

  @Field(() => Int, { description: 'Place in the plan, from 0, in reading order.' })
  order!: number;

  @Field(() => String, { description: 'Its own words, heading included, without those of its subsections.' })
  text!: string;

  @Field(() => Int, { description: 'Offset in the text of the plan where its evidence begins.' })
  get start(): number | undefined {
    return this.evidence.start;
  }

  @Field(() => Int, { description: 'Offset just behind its evidence.' })
  get end(): number | undefined {
    return this.evidence.end;
  }

  @Field(() => Int, { description: 'Offset just behind its last subsection.' })
  extentEnd!: number;

  @Field(() => SectionAside, {
    nullable: true,
    description: 'Why it sets nothing to be done, by its heading and those above; null for what does.',
  })
  aside?: NodeProperties<'Section'>['aside'];
}
