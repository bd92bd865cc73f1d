/**
 * The rules of StratML Part 2 (ISO 17469-2, version of 2016-02-16) as its published schema has them, for the elements that are written
 * here: which children stand in which order how often, which attributes there are, what a text may be.
 */

type Text = 'string' | 'date' | 'decimal' | 'id' | 'uri';
type Child = readonly [name: string, least: 0 | 1, most: number];

interface Rule {
  readonly children?: readonly Child[];
  readonly text?: Text;
  /** allowed values of an attribute; the first says whether it must be there */
  readonly attributes?: Readonly<Record<string, readonly [required: boolean, ...values: string[]]>>;
}

const many = Number.POSITIVE_INFINITY;
const result: Rule = {
  children: [
    ['StartDate', 0, 1],
    ['EndDate', 0, 1],
    ['NumberOfUnits', 0, 1],
    ['Descriptor', 0, 1],
    ['Description', 0, 1],
  ],
};
const string: Rule = { text: 'string' };
const date: Rule = { text: 'date' };

const rules: Readonly<Record<string, Rule>> = {
  PerformancePlanOrReport: {
    children: [
      ['Name', 1, 1],
      ['Description', 0, 1],
      ['OtherInformation', 0, 1],
      ['StrategicPlanCore', 1, 1],
      ['AdministrativeInformation', 0, 1],
      ['Submitter', 0, 1],
    ],
    attributes: { Type: [true, 'Strategic_Plan', 'Performance_Plan', 'Performance_Report'] },
  },
  StrategicPlanCore: {
    children: [
      ['Organization', 0, many],
      ['Vision', 0, 1],
      ['Mission', 0, 1],
      ['Value', 0, many],
      ['Goal', 1, many],
    ],
  },
  Organization: {
    children: [
      ['Name', 0, 1],
      ['Acronym', 0, 1],
      ['Identifier', 0, 1],
      ['Description', 0, 1],
      ['Stakeholder', 0, many],
    ],
  },
  Goal: {
    children: [
      ['Name', 1, 1],
      ['Description', 1, 1],
      ['Identifier', 0, 1],
      ['SequenceIndicator', 0, 1],
      ['Stakeholder', 0, many],
      ['OtherInformation', 0, 1],
      ['Objective', 0, many],
    ],
  },
  Objective: {
    children: [
      ['Name', 0, 1],
      ['Description', 0, 1],
      ['Identifier', 0, 1],
      ['SequenceIndicator', 0, 1],
      ['Stakeholder', 0, many],
      ['OtherInformation', 0, 1],
      ['PerformanceIndicator', 0, many],
    ],
  },
  Stakeholder: {
    children: [
      ['Name', 1, 1],
      ['Description', 0, 1],
      ['Role', 0, many],
    ],
    attributes: { StakeholderTypeType: [false, 'Person', 'Organization', 'Generic_Group'] },
  },
  Role: {
    children: [
      ['Name', 1, 1],
      ['Description', 0, 1],
      ['RoleType', 0, 2],
    ],
  },
  PerformanceIndicator: {
    children: [
      ['SequenceIndicator', 0, 1],
      ['MeasurementDimension', 1, 1],
      ['UnitOfMeasurement', 1, 1],
      ['Identifier', 0, 1],
      ['Relationship', 0, many],
      ['MeasurementInstance', 0, many],
      ['OtherInformation', 0, 1],
    ],
    attributes: {
      ValueChainStage: [false, 'Outcome', 'Output_Processing', 'Output', 'Input_Processing', 'Input'],
      PerformanceIndicatorType: [false, 'Quantitative', 'Qualitative'],
    },
  },
  Relationship: {
    children: [
      ['Identifier', 0, 1],
      ['ReferentIdentifier', 0, many],
      ['Name', 0, 1],
      ['Description', 0, 1],
    ],
    attributes: { RelationshipType: [false, 'Broader_Than', 'Peer_To', 'Narrower_Than'] },
  },
  MeasurementInstance: {
    children: [
      ['TargetResult', 0, many],
      ['ActualResult', 0, many],
    ],
  },
  TargetResult: result,
  ActualResult: result,
  Descriptor: {
    children: [
      ['DescriptorName', 0, 1],
      ['DescriptorValue', 0, 1],
    ],
  },
  AdministrativeInformation: {
    children: [
      ['Identifier', 0, 1],
      ['StartDate', 0, 1],
      ['EndDate', 0, 1],
      ['PublicationDate', 0, 1],
      ['Source', 0, 1],
    ],
  },
  Name: string,
  Description: string,
  OtherInformation: string,
  SequenceIndicator: string,
  RoleType: string,
  MeasurementDimension: string,
  UnitOfMeasurement: string,
  ReferentIdentifier: string,
  DescriptorName: string,
  DescriptorValue: string,
  Identifier: { text: 'id' },
  StartDate: date,
  EndDate: date,
  PublicationDate: date,
  NumberOfUnits: { text: 'decimal' },
  Source: { text: 'uri' },
};

const forms: Record<Text, RegExp> = {
  string: /^/,
  date: /^(?:\d{4}-\d\d-\d\d)?$/,
  decimal: /^(?:-?\d+(?:\.\d+)?)?$/,
  id: /^[A-Za-z_\u4e00-\u9fa5][\w.\u4e00-\u9fa5-]*$/,
  uri: /^\S+$/,
};

/** What of a document breaks a rule, in words; nothing where it is valid. */
export function stratmlFaults(root: Element): string[] {
  const faults: string[] = [];
  if (root.namespaceURI !== 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport')
    faults.push(`${root.namespaceURI} is not its namespace`);
  const ids = new Set<string>();
  const visit = (element: Element, path: string) => {
    const rule = rules[element.tagName];
    if (!rule) return void faults.push(`${path}: there is no such element`);
    const children = Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
    faults.push(...attributeFaults(element, rule).map((fault) => `${path}: ${fault}`));
    if (rule.text) {
      const text = element.textContent ?? '';
      if (children.length > 0 || !forms[rule.text].test(text))
        faults.push(`${path}: "${text}" is no ${rule.text}`);
      if (rule.text === 'id') {
        if (ids.has(text)) faults.push(`${path}: ${text} stands there twice`);
        ids.add(text);
      }
      return;
    }
    faults.push(...orderFaults(children, rule.children ?? []).map((fault) => `${path}: ${fault}`));
    for (const child of children) visit(child, `${path}/${child.tagName}`);
  };
  visit(root, root.tagName);
  return faults;
}

function attributeFaults(element: Element, { attributes = {} }: Rule): string[] {
  const faults: string[] = [];
  for (const { name, value } of Array.from(element.attributes)) {
    if (name === 'xmlns') continue;
    const [, ...values] = attributes[name] ?? [false];
    if (!values.includes(value)) faults.push(`${name}="${value}" is not allowed`);
  }
  for (const [name, [required]] of Object.entries(attributes))
    if (required && !element.hasAttribute(name)) faults.push(`has no ${name}`);
  return faults;
}

function orderFaults(children: readonly Element[], order: readonly Child[]): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const [name, least, most] of order) {
    let count = 0;
    while (at < children.length && children[at]!.tagName === name) {
      at++;
      count++;
    }
    if (count < least || count > most) faults.push(`has ${count} ${name}`);
  }
  if (at < children.length) faults.push(`${children[at]!.tagName} is out of order`);
  return faults;
}
