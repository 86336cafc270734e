import { JsonOutputParser, StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOllama } from '@langchain/ollama';
import { ChatOpenAI } from '@langchain/openai';

const prompt = ChatPromptTemplate.fromTemplate('Summarize {text}');
const model = new ChatOpenAI({ model: 'gpt-5' });

export async function message(text: string) {
  const { content } = await model.invoke(text);
//                          ^^^^^^^^^^^^ schemaless-json [warning]: The answer of `model.invoke` is parsed as JSON, but the request never 
  return JSON.parse(content as string);
}

const piped = prompt.pipe(model).pipe(new StringOutputParser());
export async function chain(text: string) {
  return JSON.parse(await piped.invoke({ text }));
//                        ^^^^^^^^^^^^ schemaless-json [warning]: The answer of `piped.invoke` is parsed as JSON, but the request never 
}

export async function askedByCall(text: string) {
  const { content } = await model.invoke(text, { response_format: { type: 'json_object' } });
  return JSON.parse(content as string);
}

const bound = prompt.pipe(model.bind({ response_format: { type: 'json_object' } })).pipe(new StringOutputParser());
export async function askedByBinding(text: string) {
  return JSON.parse(await bound.invoke({ text }));
}

const local = new ChatOllama({ model: 'llama3', format: 'json' });
export async function askedByConstruction(text: string) {
  const { content } = await local.invoke(text);
  return JSON.parse(content as string);
}

const parsing = prompt.pipe(model).pipe(new JsonOutputParser());
export const parsed = (text: string) => parsing.invoke({ text });

export async function handedIn(any: ChatOpenAI, text: string) {
  const { content } = await any.invoke(text);
  return JSON.parse(content as string);
}
