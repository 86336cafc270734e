// rules: output-to-sql, output-to-html, untrusted-system-prompt
import { Annotation } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';
import { Pool } from 'pg';

const pool = new Pool();
const llm = new ChatOpenAI({ model: 'gpt-6-luna' });

export const State = Annotation.Root({
  question: Annotation<string>,
  query: Annotation<string>,
  rows: Annotation<unknown[]>,
  answer: Annotation<string>,
});

export async function writeQuery(state: typeof State.State) {
  const answer = await llm.invoke([
    ['system', `You write SQL that answers ${state.question}`],
//                                           ^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `state.question` comes from a request and stands in the system prompt,
    ['human', state.question],
  ]);
  return { query: String(answer.content) };
}

export const runQuery = async ({ query }: typeof State.State) => ({ rows: (await pool.query(query)).rows });
//                                                                                          ^^^^^ output-to-sql [error]: `query` becomes the text of a query in `pool.query`, which may read or

export async function explain({ rows }: typeof State.State) {
  const answer = await llm.invoke(`Explain ${JSON.stringify(rows)}`);
  return { answer: answer.content as string };
}

// Clean: what comes into the other graph is the program's own.
export async function greet({ question }: typeof State.State) {
  const answer = await llm.invoke([
    ['system', `You greet people of ${question}`],
    ['human', 'Hi.'],
  ]);
  return { answer: answer.content as string };
}

// Clean: the model wrote nothing of it.
export const count = async ({ query }: typeof State.State) => ({ rows: (await pool.query(query)).rows });
