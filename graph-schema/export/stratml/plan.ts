import type { Value } from '../../store/port.ts';
import { linkTo, operatorWords } from '../tables.ts';
import { xml } from '../xml.ts';
import type { Doer, PlanParts, PlanTarget, PlanTask, Properties } from './read.ts';

const namespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

const parent = (name: string, parts: readonly string[], attributes = '') =>
  `<${name}${attributes}>${parts.join('')}</${name}>`;

/** An element of text, or nothing where there is none. */
const text = (name: string, value: Value | undefined) =>
  value === undefined || value === null ? '' : `<${name}>${xml(String(value))}</${name}>`;

/** An id as XML wants one: what no XML name may hold stands as its number between underscores. */
const xmlId = (id: string): string =>
  `id-${id.replace(/[^A-Za-z0-9\u4e00-\u9fa5-]/gu, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`)}`;

const identifier = (id: Value | undefined) => text('Identifier', xmlId(String(id)));

/** A number as XML Schema has decimals: never with an exponent. */
const decimal = (value: Value | undefined) =>
  typeof value === 'number'
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : undefined;

const lastDay = (year: Value | undefined) => (typeof year === 'number' ? `${year}-12-31` : undefined);

const described = (name: string, value: string | undefined) =>
  value === undefined
    ? ''
    : parent('Descriptor', [text('DescriptorName', name), text('DescriptorValue', value)]);

/** The words that state it and where they stand, for which StratML has no place of its own. */
function evidence({ id, quote, start, end, basis, confidence, why }: Properties): string {
  const words = typeof quote === 'string' ? `「${quote}」 ${start}–${end} (UTF-16 code units); ` : '';
  const because = typeof why === 'string' ? `; ${why}` : '';
  return text('OtherInformation', `${words}${basis}, confidence ${confidence}${because}; ${id}`);
}

const roles: Record<Doer['role'], readonly [name: string, meaning: string]> = {
  LEADS: ['牵头单位', 'leads'],
  SUPPORTS: ['配合单位', 'supports'],
};

const stakeholder = ({ role, name }: Doer) =>
  parent(
    'Stakeholder',
    [
      text('Name', name),
      parent('Role', [
        text('Name', roles[role][0]),
        text('Description', roles[role][1]),
        text('RoleType', 'Performer'),
      ]),
    ],
    ' StakeholderTypeType="Organization"',
  );

const wordOf = (sign: Value | undefined) => (typeof sign === 'string' ? operatorWords[sign] : undefined);

/** What is to be reached; a range is its two ends. */
function targetResults({ year, value, valueMax, operator, asPrinted }: Properties): string[] {
  const result = (number: Value | undefined, word: string | undefined) =>
    parent('TargetResult', [
      text('EndDate', lastDay(year)),
      text('NumberOfUnits', decimal(number)),
      described('operator', word),
      text('Description', asPrinted),
    ]);
  return typeof valueMax === 'number'
    ? [result(value, 'at least'), result(valueMax, 'at most')]
    : [result(value, wordOf(operator))];
}

function actualResults({ properties, outcomes }: PlanTarget): string[] {
  const { baselineYear, baselineValue } = properties;
  const base =
    typeof baselineValue === 'number'
      ? [
          parent('ActualResult', [
            text('EndDate', lastDay(baselineYear)),
            text('NumberOfUnits', decimal(baselineValue)),
            text('Description', 'baseline'),
          ]),
        ]
      : [];
  const told = outcomes.map(({ year, value, operator, asPrinted, plan, start, end }) =>
    parent('ActualResult', [
      text('EndDate', lastDay(year)),
      text('NumberOfUnits', decimal(value)),
      described('operator', wordOf(operator)),
      text('Description', `${asPrinted} (${plan} ${start}–${end})`),
    ]),
  );
  return [...base, ...told];
}

function performanceIndicator(target: PlanTarget): string {
  const { properties, indicator, refines } = target;
  const kind = typeof properties.value === 'number' ? 'Quantitative' : 'Qualitative';
  return parent(
    'PerformanceIndicator',
    [
      text('MeasurementDimension', indicator ?? properties.name),
      text('UnitOfMeasurement', properties.unit ?? ''),
      identifier(properties.id),
      ...refines.map(({ id, name, plan }) =>
        parent(
          'Relationship',
          [text('ReferentIdentifier', xmlId(id)), text('Name', name), text('Description', plan)],
          ' RelationshipType="Narrower_Than"',
        ),
      ),
      parent('MeasurementInstance', [...targetResults(properties), ...actualResults(target)]),
      evidence(properties),
    ],
    ` PerformanceIndicatorType="${kind}"`,
  );
}

const objectiveOfTask = ({ properties, doers }: PlanTask, targets: readonly PlanTarget[]) =>
  parent('Objective', [
    text('Name', properties.title),
    text('Description', properties.text),
    identifier(properties.id),
    text('SequenceIndicator', properties.number),
    ...doers.map(stakeholder),
    evidence(properties),
    ...targets.map(performanceIndicator),
  ]);

/** A target that no task of the plan is measured by is an objective by itself. */
const objectiveOfTarget = (target: PlanTarget) =>
  parent('Objective', [
    text('Name', target.properties.name),
    text('Description', target.properties.asPrinted),
    performanceIndicator(target),
  ]);

/** What stands in a section, by its offsets; without a section, what stands in none. */
const standsIn = (section: Properties | undefined, sections: readonly Properties[]) => {
  const holds = ({ start, extentEnd }: Properties, { start: at }: Properties) =>
    Number(at) >= Number(start) && Number(at) < Number(extentEnd);
  return ({ properties }: { properties: Properties }) =>
    section ? holds(section, properties) : !sections.some((one) => holds(one, properties));
};

function goal(
  { plan, sections, tasks, targets }: PlanParts,
  section: Properties | undefined,
): string | undefined {
  const isHere = standsIn(section, sections);
  const here = tasks.filter(isHere);
  const measured = (task: PlanTask) => targets.filter((target) => target.task === task.properties.id);
  const known = new Set(tasks.map(({ properties }) => properties.id));
  const alone = targets.filter((target) => isHere(target) && !known.has(target.task ?? null));
  if (here.length + alone.length === 0) return undefined;
  return parent('Goal', [
    text('Name', section?.heading ?? plan.title),
    text('Description', section?.text ?? ''),
    section ? identifier(section.id) : '',
    text('SequenceIndicator', section?.number),
    section ? evidence(section) : '',
    ...alone.map(objectiveOfTarget),
    ...here.map((task) => objectiveOfTask(task, measured(task))),
  ]);
}

/** StratML wants one goal at least, also of a plan that sets nothing. */
const noGoal = ({ title }: Properties) => parent('Goal', [text('Name', title), text('Description', '')]);

/** Within one year a plan says how resources are used; over several, it is strategic. */
const typeOf = ({ periodStart, periodEnd }: Properties) =>
  typeof periodStart === 'number' && typeof periodEnd === 'number' && periodEnd > periodStart
    ? 'Strategic_Plan'
    : 'Performance_Plan';

/**
 * One plan as StratML Part 2 (ISO 17469-2): its outermost sections are goals, its tasks objectives with who leads and supports, its
 * targets performance indicators with what later plans say was reached.
 */
export function stratmlOf(parts: PlanParts, site: string): string {
  const { plan, issuers, sections } = parts;
  const goals = [undefined, ...sections].flatMap((section) => goal(parts, section) ?? []);
  const core = parent('StrategicPlanCore', [
    ...issuers.map(({ id, name }) => parent('Organization', [text('Name', name), identifier(id)])),
    ...(goals.length > 0 ? goals : [noGoal(plan)]),
  ]);
  const about = parent('AdministrativeInformation', [
    identifier(plan.id),
    text('StartDate', typeof plan.periodStart === 'number' ? `${plan.periodStart}-01-01` : undefined),
    text('EndDate', lastDay(plan.periodEnd)),
    text('PublicationDate', plan.issuedOn),
    text('Source', linkTo(site, { plan: plan.id! })),
  ]);
  const body = [text('Name', plan.title), text('OtherInformation', plan.docNumber), core, about];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${parent('PerformancePlanOrReport', body, ` xmlns="${namespace}" Type="${typeOf(plan)}"`)}\n`;
}
