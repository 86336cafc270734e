// A query of a graph database can delete as much as one of a table.
import neo4j, { type Session } from 'neo4j-driver';
import OpenAI from 'openai';

const client = new OpenAI();
const driver = neo4j.driver('bolt://graph', neo4j.auth.basic('neo4j', process.env.NEO4J_PASSWORD ?? ''));

export async function ask(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  const session = driver.session();
  await session.run(answer.output_text);
//                  ^^^^^^^^^^^^^^^^^^ output-to-sql [error]: `answer.output_text` becomes the text of a query in `session.run`, whi
  await run(session, answer.output_text);
  return await driver.executeQuery(answer.output_text);
//                                 ^^^^^^^^^^^^^^^^^^ output-to-sql [error]: `answer.output_text` becomes the text of a query in `driver.executeQue
}

async function run(session: Session, text: string) {
  return await session.run(text);
//                         ^^^^ output-to-sql [error]: `text` becomes the text of a query in `session.run`, which may read or
}

// Values are bound.
export async function find(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return await driver.executeQuery('MATCH (p:Person {name: $name}) RETURN p', { name: answer.output_text });
}
