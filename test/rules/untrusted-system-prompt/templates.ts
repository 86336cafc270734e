import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate, SystemMessagePromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { Agent, run } from '@openai/agents';
import express from 'express';
import { createAgent } from 'langchain';

const app = express();
const model = new ChatOpenAI({ model: 'gpt-6-luna' });
const store = new MemoryVectorStore(new OpenAIEmbeddings());
const teacher = ChatPromptTemplate.fromMessages([
  ['system', 'You speak {language}.'],
  ['human', '{question}'],
]);
const chain = teacher.pipe(model).pipe(new StringOutputParser());

// What is given for a name in the system's message stands there.
app.post('/named', async (req, res) => {
  res.json(await chain.invoke({ language: req.body.language, question: req.body.question }));
//                                        ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
});

// So does what is put into the template itself.
app.post('/template', async (req, res) => {
  const prompt = ChatPromptTemplate.fromMessages([['system', `You speak ${req.body.language}.`], ['human', '{question}']]);
//                                                                        ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
  res.json(await prompt.pipe(model).invoke({ question: req.body.question }));
});

app.post('/sequence', async (req, res) => {
  const prompt = ChatPromptTemplate.fromMessages([SystemMessagePromptTemplate.fromTemplate('You know this: {context}'), ['human', '{question}']]);
  const documents = await store.similaritySearch(req.body.question, 4);
  const context = documents.map((document) => document.pageContent).join('\n');
  res.json(await RunnableSequence.from([prompt, model]).invoke({ context, question: req.body.question }));
//                                                               ^^^^^^^ untrusted-system-prompt [warning]: `context` was looked up and stands in the system prompt, where the mod
});

// An agent holds it.
app.post('/agent', async (req, res) => {
  const graph = createReactAgent({ llm: model, tools: [], prompt: `You speak ${req.body.language}.` });
//                                                                             ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
  const agent = createAgent({ model, tools: [], systemPrompt: `You speak ${req.body.language}.` });
//                                                                         ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
  const own = new Agent({ name: 'teacher', instructions: () => `You speak ${req.body.language}.` });
//                                                                          ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
  await graph.invoke({ messages: [] });
  await agent.invoke({ messages: [] });
  res.json(await run(own, req.body.question));
});

app.post('/tool', async (req, res) => {
  const helper = new Agent({ name: 'helper', instructions: 'You help.' });
  const tool = helper.asTool({ toolName: 'ask', toolDescription: `Knows ${req.body.topic}` });
//                                                                        ^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.topic` comes from a request and stands in the description of
  res.json(await run(new Agent({ name: 'main', instructions: 'You lead.', tools: [tool] }), req.body.question));
});

// In the user's own message it may.
app.post('/human', async (req, res) => {
  const prompt = ChatPromptTemplate.fromMessages([['system', 'You help. Answer in {{braces}}.'], ['human', 'In {language}: {question}']]);
  res.json(await prompt.pipe(model).invoke({ language: req.body.language, question: req.body.question }));
});
