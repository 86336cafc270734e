import { ChatPromptTemplate, MessagesPlaceholder } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
import { PrismaClient } from '@prisma/client';
import express from 'express';

const prisma = new PrismaClient();
const app = express();
const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'You help.'],
  new MessagesPlaceholder('history'),
  ['placeholder', '{before}'],
  ['human', '{question}'],
]);
const chain = prompt.pipe(new ChatOpenAI({ model: 'gpt-6-luna' }));

app.post('/chat', async (request, response) => {
  const { conversationId, question } = request.body;
  await prisma.chatMessage.create({ data: { conversationId, role: 'human', content: question } });
  const all = await prisma.chatMessage.findMany({ where: { conversationId } });
  const history = all.map(({ role, content }) => [role, content]);
//                ^^^ unbounded-history [warning]: `all` outlives the request, only grows, and `chain.invoke` sends all of it
  const answer = await chain.invoke({ question, history });
  response.json({ answer: answer.content });
});

app.post('/before', async (request, response) => {
  const { conversationId, question } = request.body;
  const before = await prisma.chatMessage.findMany({ where: { conversationId } });
  const answer = await chain.invoke({ question, history: [], before });
//                                                           ^^^^^^ unbounded-history [warning]: `before` outlives the request, only grows, and `chain.invoke` sends all of it
  response.json({ answer: answer.content });
});

// Clean: the last ones only, and a variable that no placeholder takes.
app.post('/last', async (request, response) => {
  const { conversationId, question } = request.body;
  const history = await prisma.chatMessage.findMany({ where: { conversationId }, take: 20 });
  const others = await prisma.chatMessage.findMany({ where: { conversationId } });
  const answer = await chain.invoke({ question, history, count: others });
  response.json({ answer: answer.content });
});

// Whether there is anything is no question for how much.
async function answer(question: string, history: Array<{ role: string; content: string }>) {
  const asked = history.length === 0 ? question : (await chain.invoke({ question, history })).content;
//                                                                                ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `chain.invoke` sends all of it
  return asked;
}

app.post('/asked', async (request, response) => {
  const { conversationId, question } = request.body;
  const rows = await prisma.chatMessage.findMany({ where: { conversationId } });
  response.json({ answer: await answer(question, rows ? rows.map(({ role, content }) => ({ role, content })) : []) });
});
