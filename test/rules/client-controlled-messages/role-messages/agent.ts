import { AIMessage, ChatMessage, HumanMessage } from '@langchain/core/messages';
import { ChatPromptTemplate, MessagesPlaceholder } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
import express from 'express';
import { AgentExecutor, createToolCallingAgent } from 'langchain/agents';

const llm = new ChatOpenAI({ model: 'gpt-6-luna' });
const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'You sell shoes.'],
  new MessagesPlaceholder('chat_history'),
  ['human', '{input}'],
  new MessagesPlaceholder('agent_scratchpad'),
]);
const executor = new AgentExecutor({ agent: createToolCallingAgent({ llm, tools: [], prompt }), tools: [] });
const app = express();

app.post('/pairs', async (req, res) => {
  const { input, chat_history }: { input: string; chat_history: [role: string, content: string][] } = req.body;
  const { output } = await executor.invoke({ input, chat_history: chat_history.map(([role, content]) => new ChatMessage(content, role)) });
//                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-controlled-messages [warning]: `chat_history.map(…)` goes from the request to the model as it is
  res.json({ output });
});

// Clean: the server says whose words they are.
app.post('/classes', async (req, res) => {
  const { input, chat_history }: { input: string; chat_history: [role: string, content: string][] } = req.body;
  const said = chat_history.map(([role, content]) => (role === 'human' ? new HumanMessage(content) : new AIMessage(content)));
  const { output } = await executor.invoke({ input, chat_history: said });
  res.json({ output });
});

app.post('/one-role', async (req, res) => {
  const { input, chat_history }: { input: string; chat_history: string[] } = req.body;
  const { output } = await executor.invoke({ input, chat_history: chat_history.map((content) => new ChatMessage(content, 'user')) });
  res.json({ output });
});
