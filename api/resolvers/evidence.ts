import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { badInput } from '../errors.ts';
import type { Entity } from '../schema/entity.ts';
import { Evidence, EvidenceContext } from '../schema/evidence.ts';
import { Plan } from '../schema/plan.ts';
import { Rule } from '../schema/rule.ts';
import { Section } from '../schema/section.ts';

/** How much text around a quote may be asked for, on each side. */
const longestContext = 2000;

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** The nearest offset inwards that does not split a character of two code units. */
const outermost = (text: string, at: number, step: 1 | -1) => (isLowSurrogate(text, at) ? at + step : at);

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'The plan that states it; null for what a gazetteer knows and no plan says.',
  })
  async plan(@Root() { planId }: Evidence, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return planId ? loaders.node(planId) : null;
  }

  @FieldResolver(() => Section, {
    nullable: true,
    description: 'The innermost section that the quote stands in; null before the first heading.',
  })
  async section(@Root() { sectionId }: Evidence, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return sectionId ? loaders.node(sectionId) : null;
  }

  @FieldResolver(() => Rule, {
    nullable: true,
    description: 'What the rule that found it reads; null for a rule that this server knows nothing of.',
  })
  foundBy(@Root() { rule }: Evidence, @Ctx() { rules }: ApiContext): Rule | null {
    const known = rules.get(rule);
    return known ? new Rule(known) : null;
  }

  @FieldResolver(() => EvidenceContext, {
    nullable: true,
    description: 'The quote with the words around it; null where nothing is quoted.',
  })
  async context(
    @Root() { planId, start, end }: Evidence,
    @Arg('chars', () => Int, {
      defaultValue: 80,
      description: `UTF-16 code units on each side, at most ${longestContext}.`,
    })
    chars: number,
    @Ctx() { loaders }: ApiContext,
  ): Promise<EvidenceContext | null> {
    if (chars < 0 || chars > longestContext)
      throw badInput(`"chars" is ${chars}; it must be between 0 and ${longestContext}`);
    if (planId === undefined || start === undefined || end === undefined) return null;
    const text = await loaders.text(planId);
    if (text === null) return null;
    return {
      before: text.slice(outermost(text, Math.max(0, start - chars), 1), start),
      quote: text.slice(start, end),
      after: text.slice(end, outermost(text, Math.min(text.length, end + chars), -1)),
    };
  }
}
