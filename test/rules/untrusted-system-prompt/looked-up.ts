import { AzureKeyCredential, SearchClient } from '@azure/search-documents';
import { PrismaClient } from '@prisma/client';
import OpenAI from 'openai';
import pg from 'pg';

interface Page {
  title: string;
  text: string;
}

const openai = new OpenAI();
const pool = new pg.Pool();
const prisma = new PrismaClient();
const pages = new SearchClient<Page>('https://docs.search.windows.net', 'pages', new AzureKeyCredential(process.env.SEARCH_KEY ?? ''));

// The nearest by their vectors.
export async function nearest(input: string, vector: string) {
  const { rows } = await pool.query('SELECT text FROM pages ORDER BY embedding <=> $1 LIMIT 5', [vector]);
  const sources = rows.map((row) => row.text).join('\n');
  return openai.responses.create({ model: 'gpt-6-luna', instructions: `Answer from:\n${sources}`, input });
//                                                                                     ^^^^^^^ untrusted-system-prompt [warning]: `sources` was looked up and stands in the system prompt, where the mod
}

export async function nearestByPrisma(input: string, vector: string) {
  const found = await prisma.$queryRaw<Page[]>`SELECT text FROM pages ORDER BY embedding <-> ${vector}::vector LIMIT 5`;
  return openai.responses.create({ model: 'gpt-6-luna', instructions: `Answer from:\n${found.map(({ text }) => text).join('\n')}`, input });
//                                                                                                             ^^^^ untrusted-system-prompt [warning]: `text` was looked up and stands in the system prompt, where the model 
}

// Clean: one that is asked for by its id is none that was looked up.
export async function byId(input: string, id: string) {
  const { rows } = await pool.query("SELECT settings->>'tone' AS tone FROM users WHERE id = $1", [id]);
  return openai.responses.create({ model: 'gpt-6-luna', instructions: `Write in a tone that is ${rows[0].tone}.`, input });
}

async function search(question: string) {
  const found: Page[] = [];
  const { results } = await pages.search(question, { top: 5 });
  for await (const one of results) found.push(one.document);
  return found;
}

export async function searched(input: string) {
  const found = await search(input);
  const sources = found.map(({ title, text }) => `[${title}] ${text}`).join('\n');
//                                                   ^^^^^ untrusted-system-prompt [warning]: `title` was looked up and stands in the system prompt, where the model
  return openai.responses.create({ model: 'gpt-6-luna', instructions: `Answer from:\n${sources}`, input });
}
