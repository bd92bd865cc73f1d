import type { EdgeType } from '../model/edges.ts';
import type { Label } from '../model/nodes.ts';
import { edgeProperties, nodeProperties } from './properties.ts';

/** What the labels are in the vocabularies that others read. */
export const classes: Record<Label, readonly string[]> = {
  Plan: ['schema:Legislation', 'eli:LegalResource'],
  Text: ['schema:DigitalDocument'],
  Section: ['schema:CreativeWork', 'eli:LegalResourceSubdivision'],
  SpecialProject: ['schema:Project'],
  Agency: ['schema:GovernmentOrganization'],
  Region: ['schema:AdministrativeArea'],
  Indicator: ['schema:StatisticalVariable'],
  Target: ['schema:QuantitativeValue'],
  Outcome: ['schema:Observation'],
  Task: ['schema:Action'],
  Field: ['schema:DefinedTerm'],
};

/** Relations under names that others read, read from start to end; `^` turns one round. */
export const predicates: Partial<Record<EdgeType, readonly string[]>> = {
  SUPERSEDES: ['schema:supersedes', 'eli:repeals'],
  CITES: ['schema:citation', 'eli:cites'],
  ISSUES: ['^schema:legislationPassedBy', '^eli:passed_by'],
  CONTAINS: ['schema:hasPart'],
  PART_OF: ['schema:isPartOf'],
  MEASURES: ['schema:variableMeasured'],
  APPLIES_TO: ['schema:spatialCoverage'],
  ABOUT: ['schema:about'],
  MENTIONS: ['schema:mentions'],
};

/** Properties of a plan under names that others read. */
export const planProperties: Record<string, readonly string[]> = {
  title: ['schema:headline', 'eli:title'],
  docNumber: ['schema:legislationIdentifier', 'eli:id_local'],
  issuedOn: ['schema:legislationDate', 'eli:date_document'],
  aliases: ['schema:alternateName'],
};

const lists = [...nodeProperties, ...edgeProperties].filter(([, kind]) => kind === 'strings');

/** Lists of our own keep their order; offsets and dates have the types that their vocabularies give them. */
export const context: Readonly<Record<string, string | object>> = {
  gm: 'urn:gangmu:term:',
  schema: 'https://schema.org/',
  eli: 'http://data.europa.eu/eli/ontology#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'oa:start': { '@type': 'xsd:nonNegativeInteger' },
  'oa:end': { '@type': 'xsd:nonNegativeInteger' },
  'schema:legislationDate': { '@type': 'xsd:date' },
  'eli:date_document': { '@type': 'xsd:date' },
  'prov:generatedAtTime': { '@type': 'xsd:dateTime' },
  'prov:endedAtTime': { '@type': 'xsd:dateTime' },
  ...Object.fromEntries(lists.map(([name]) => [`gm:${name}`, { '@container': '@list' }])),
};
