// A model that is put into a chain is built for one request all the same.
import { StringOutputParser } from '@langchain/core/output_parsers';
import { PromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { ChatOllama } from '@langchain/ollama';
import { ChatOpenAI } from '@langchain/openai';
import { register } from 'registry';

const prompt = PromptTemplate.fromTemplate('Answer: {question}');

export async function POST(request: Request) {
  const { question } = await request.json();
  const model = new ChatOpenAI({ model: 'gpt-5', temperature: 0.2 });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `ChatOpenAI` is built for each request that the server answers, always
  const chain = RunnableSequence.from([prompt, model, new StringOutputParser()]);
  return Response.json(await chain.invoke({ question }));
}

export async function PUT(request: Request) {
  const { question } = await request.json();
  let model;
  if (process.env.OPENAI_API_KEY) model = new ChatOpenAI({ model: 'gpt-5' });
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `ChatOpenAI` is built for each request that the server answers, always
  else model = new ChatOllama({ model: 'llama3.1' });
  return Response.json(await prompt.pipe(model).invoke({ question }));
}

// One for each user's own choice.
export async function PATCH(request: Request) {
  const { question, temperature } = await request.json();
  let chosen = 0.2;
  if (temperature) chosen = temperature;
  const model = new ChatOpenAI({ model: 'gpt-5', temperature: chosen });
  return Response.json(await prompt.pipe(model).invoke({ question }));
}

// Somebody else may keep it.
export async function GET() {
  const model = new ChatOpenAI({ model: 'gpt-5' });
  register(model);
  return Response.json(await prompt.pipe(model).invoke({ question: 'Hello' }));
}
