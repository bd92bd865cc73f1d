import { openStore } from '../../graph-schema/index.ts';

/**
 * A process to be killed: writes batches of ten nodes in a row to the store at the path given, each batch a transaction,
 * goes on where an earlier one ended, and prints the number of each batch when it is written.
 */
const store = await openStore({ path: process.argv[2]! });
await store.prepare();
const [last] = await store.read('MATCH (n:Plan) RETURN max(n.batch) AS batch');
for (let batch = Number(last?.batch ?? -1) + 1; ; batch++) {
  await store.write(async (tx) => {
    for (let i = 0; i < 10; i++)
      await tx.run('CREATE (:Entity:Plan {id: $id, name: $name, title: $name, batch: $batch})', {
        id: `plan:${batch}:${i}`,
        name: '科技创新规划'.repeat(50),
        batch,
      });
    for (let i = 1; i < 10; i++)
      await tx.run(
        'MATCH (a:Plan {id: $from}) MATCH (b:Plan {id: $to}) CREATE (a)-[:CITES {batch: $batch}]->(b)',
        {
          from: `plan:${batch}:${i - 1}`,
          to: `plan:${batch}:${i}`,
          batch,
        },
      );
  });
  process.stdout.write(`${batch}\n`);
}
