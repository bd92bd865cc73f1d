import type { GraphStore, Params } from '../../../graph-schema/index.ts';

/** A question as programs ask it; the same in Cypher, as somebody would ask the store who has no API. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** what it is asked about, in turn: with each other one it is asked for the first time */
  readonly about: (store: GraphStore) => Promise<Params[]>;
  readonly cypher: string;
  /** the like of `@neo4j/graphql` over the types of peer.ts */
  readonly peer: string;
}

const rowsOf = (cypher: string) => async (store: GraphStore) => (await store.read(cypher)) as Params[];

export const questions: readonly Question[] = [
  {
    name: 'a plan with its relations',
    query: `query ($id: ID) { plan(id: $id) { id title docNumber issuedOn level issuers { edges { node { name } } } cites { edges { node { id title } evidence { quote } } }
      sections(first: 100) { edges { node { id heading depth } } } tasks(first: 50) { edges { node { id title } } } } }`,
    peer: `query ($id: ID) { plans(where: { id: { eq: $id } }) { id title docNumber issuedOn level issuers { name } citesConnection { edges { node { id title } properties { quote } } }
      sections(limit: 100, sort: [{ start: ASC }]) { id heading depth } tasks(limit: 50, sort: [{ start: ASC }]) { id title } } }`,
    about: rowsOf('MATCH (p:Plan {inCorpus: true}) RETURN p.id AS id ORDER BY id'),
    cypher: `MATCH (p:Plan {id: $id}) RETURN p, [(p)<-[:ISSUES]-(a) | a.name] AS issuers, [(p)-[r:CITES]->(c) | [c.id, c.title, r.quote]] AS cites,
      COLLECT { MATCH (s:Section {plan: $id}) RETURN [s.id, s.heading, s.depth] ORDER BY s.start LIMIT 100 } AS sections,
      COLLECT { MATCH (t:Task {plan: $id}) RETURN [t.id, t.title] ORDER BY t.start LIMIT 50 } AS tasks`,
  },
  {
    name: '100 tasks with leads and evidence',
    query: `query ($text: String) { tasks(first: 100, filter: { text: $text }) { edges { node { id title text evidence { quote start end rule } leads { edges { asPrinted node { id name } evidence { quote } } } } } } }`,
    peer: `query ($text: String) { tasks(where: { OR: [{ title: { contains: $text } }, { text: { contains: $text } }] }, limit: 100, sort: [{ plan: ASC }, { start: ASC }])
      { id title text quote start end rule leadsConnection { edges { node { id name } properties { asPrinted quote } } } } }`,
    about: async () => [...'科技创新发展企业高新产业人才服务技术'].map((text) => ({ text })),
    cypher: `MATCH (t:Task) WHERE t.title CONTAINS $text OR t.text CONTAINS $text WITH t ORDER BY t.plan, t.start LIMIT 100
      RETURN t, [(t)<-[r:LEADS]-(a) | [a.id, a.name, r.asPrinted, r.quote]] AS leads`,
  },
  {
    name: 'a cascade',
    query: `query ($id: ID!) { cascade(from: $id, direction: DOWN) { totalNodes nodes { distance entity { id name label } } edges { type from { id } to { id } evidence { quote why confidence } } } }`,
    peer: `query ($id: ID) { sections(where: { id: { eq: $id } }) { id tasks { id title } implementedByConnection { edges { node { id title leadsConnection { edges { node { id name } properties { quote } } } } properties { quote why confidence } } }
      inner { implementedByConnection { edges { node { id title leadsConnection { edges { node { id name } properties { quote } } } } properties { quote why confidence } } } } } }`,
    about: rowsOf(
      "MATCH (p:Plan {level: 'national'})-[:CONTAINS]->(n:Section) RETURN DISTINCT n.id AS id ORDER BY id",
    ),
    cypher: `MATCH (n:Entity {id: $id})-[:CONTAINS*0..11]->(near) MATCH (near)<-[r:IMPLEMENTS|REFINES|CONTRIBUTES_TO|PART_OF]-(far)
      RETURN near.id, type(r), r.quote, r.why, r.confidence, far.id, far.name, [(far)<-[l:LEADS|SUPPORTS]-(a) | [a.id, a.name, l.quote]] AS agencies LIMIT 500`,
  },
  {
    name: 'a search',
    query: `query ($text: String!) { search(text: $text, first: 20) { edges { score node { id name label evidence { quote } } } } }`,
    peer: `query ($text: String!) { tasks(where: { text: { contains: $text } }, limit: 20) { id title quote } }`,
    about: async () =>
      ['科技创新', '高新技术企业', '人才', '研发投入', '成果转化', '科技部', '平台', '知识产权', '辽宁'].map(
        (text) => ({ text }),
      ),
    cypher: `MATCH (n:Entity) WHERE n.name CONTAINS $text OR n.text CONTAINS $text RETURN n.id, n.name, labels(n), n.quote LIMIT 20`,
  },
  {
    name: 'coverage',
    query: `query ($id: ID!) { coverage(plan: $id, region: "region:辽宁省") { counts { goals answered orphans } unanswered(first: 50) { id name } orphans(first: 50) { id title } } }`,
    peer: `query ($id: ID) { plans(where: { id: { eq: $id } }) { id sections { id heading implementedBy { id } inner { id heading implementedBy { id } } tasks { id title } } tasks { id title } } }`,
    about: rowsOf("MATCH (p:Plan {level: 'national', inCorpus: true}) RETURN p.id AS id ORDER BY id"),
    cypher: `MATCH (:Plan {id: $id})-[:CONTAINS*1..12]->(g) WITH DISTINCT g
      RETURN g.id, g.name, EXISTS { (g)<-[:IMPLEMENTS|REFINES|CONTRIBUTES_TO]-() } AS answered`,
  },
];
