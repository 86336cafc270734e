import { AgentExecutor } from '@langchain/classic/agents';
import { HumanMessage } from '@langchain/core/messages';
import { PromptTemplate } from '@langchain/core/prompts';
import { Client } from '@langchain/langgraph-sdk';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI } from '@langchain/openai';
import express from 'express';

const app = express();
const model = new ChatOpenAI({ model: 'gpt-6-luna' });
const chain = PromptTemplate.fromTemplate('Answer {question}').pipe(model);
const graph = createReactAgent({ llm: model, tools: [] });
const server = new Client();

// The last message of several.
app.post('/last', async (req, res) => {
  const { messages } = req.body;
  const question = messages[messages.length - 1].content;
  res.json(await chain.invoke({ question: question }));
//                                        ^^^^^^^^ unbounded-input [information]: `question`
});

app.post('/at', async (req, res) => {
  res.json(await chain.invoke({ question: req.body.messages.at(-1)?.content }));
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.messages.at(-1)?.content` goes from a request into the promp
});

// Made into the messages of the library by a function with a name.
app.post('/named', async (req, res) => {
  const messages = req.body.messages.map(toMessage);
  res.json(await graph.invoke({ messages }));
//                              ^^^^^^^^ unbounded-input [information]: `messages` goes from a request into the prompt at any length: who send
});

function toMessage({ content }: { content: string }) {
  return new HumanMessage(content);
}

// By a graph on another server.
app.post('/remote', async (req, res) => {
  res.json(await server.runs.wait(null, 'answer', { input: { query: req.body.question } }));
//                                                                  ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:
});

app.post('/executor', async (req, res) => {
  const executor = AgentExecutor.fromAgentAndTools({ agent: findAgent(), tools: [] });
  res.json(await executor.invoke({ input: req.body.question }));
//                                        ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:
});

// Clean: a choice among the server's own.
const QUESTIONS = ['Who are you?', 'What can you do?'];
app.post('/choice', async (req, res) => {
  res.json(await chain.invoke({ question: QUESTIONS[req.body.index] }));
});

declare function findAgent(): ConstructorParameters<typeof AgentExecutor>[0]['agent'];
