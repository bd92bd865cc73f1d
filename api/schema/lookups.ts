import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What names one plan.' })
export class PlanLookup {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => String, { nullable: true, description: '文号 as printed, e.g. 国发〔2016〕43号.' })
  docNumber?: string;

  @Field(() => String, { nullable: true })
  title?: string;
}

@InputType({ description: 'What names one agency.' })
export class AgencyLookup {
  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Its name, or an alias that no other agency has.' })
  name?: string;
}

/** Inputs of which exactly one field is given (`@oneOf`). */
export const oneOfInputs = ['PlanLookup', 'AgencyLookup'] as const;
