import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { OpenAIEmbeddings } from '@langchain/openai';
import { openai } from '@ai-sdk/openai';
import { Index } from '@upstash/vector';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();
const store = new MemoryVectorStore(new OpenAIEmbeddings());
const index = new Index();

// What was looked up was written by somebody else.
export async function answer(question: string) {
  const documents = await store.similaritySearch(question, 4);
  const context = documents.map((document) => document.pageContent).join('\n');
  return client.responses.create({ model: 'gpt-6-luna', instructions: `Answer from this: ${context}`, input: question });
//                                                                                         ^^^^^^^ untrusted-system-prompt [warning]: `context` was looked up and stands in the system prompt, where the mod
}

export async function support(question: string) {
  const found = await index.query({ data: question, topK: 3, includeMetadata: true });
  const { text } = await generateText({
    model: openai('gpt-6-luna'),
    system: ['You help.', ...found.map(({ metadata }) => `<doc>${metadata?.text}</doc>`)].join('\n'),
//                                                               ^^^^^^^^^^^^^^ untrusted-system-prompt [warning]: `metadata?.text` was looked up and stands in the system prompt, where 
    prompt: question,
  });
  return text;
}

// Beside the question it is what the user sends.
export async function asked(question: string) {
  const documents = await store.similaritySearch(question, 4);
  const context = documents.map((document) => document.pageContent).join('\n');
  return client.responses.create({ model: 'gpt-6-luna', instructions: 'Answer from the documents.', input: `${context}\n\n${question}` });
}

// How many there are says nothing.
export async function counted(question: string) {
  const documents = await store.similaritySearch(question, 4);
  return client.responses.create({ model: 'gpt-6-luna', instructions: `There are ${documents.length} documents.`, input: question });
}
