import type { Label } from '../../graph-schema/index.ts';
import { Agency } from './agency.ts';
import type { Entity } from './entity.ts';
import { Field } from './field.ts';
import { Indicator } from './indicator.ts';
import { Outcome } from './outcome.ts';
import { Plan } from './plan.ts';
import { Region } from './region.ts';
import { Section } from './section.ts';
import { SpecialProject } from './special-project.ts';
import { Target } from './target.ts';
import { Task } from './task.ts';
import { Text } from './text.ts';

/** The object type of each label. */
export const entityTypes = {
  Plan,
  Text,
  Section,
  SpecialProject,
  Agency,
  Region,
  Indicator,
  Target,
  Outcome,
  Task,
  Field,
} as const satisfies Record<Label, new () => Entity>;
