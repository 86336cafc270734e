// Memories of LangChain: one keeps all that was said, others the last of it.
import { BufferMemory, BufferWindowMemory, ConversationChain } from 'langchain';
import { ChatOpenAI } from '@langchain/openai';
import { Redis } from '@langchain/redis';
import express from 'express';

const llm = new ChatOpenAI({ model: 'gpt-6-luna' });
const app = express();
const chain = new ConversationChain({ llm, memory: new BufferMemory({ memoryKey: 'history' }) });
const brief = new ConversationChain({ llm, memory: new BufferWindowMemory({ k: 5 }) });
const stored = new ConversationChain({ llm, memory: new BufferMemory({ chatHistory: new Redis({ sessionTTL: 300 }) }) });

app.post('/chat', async (req, res) => {
  res.json(await chain.invoke({ input: req.body.text }));
//               ^^^^^ unbounded-history [warning]: `chain` lives on from one request to the next, remembers all that was 
});

app.post('/brief', async (req, res) => {
  // Clean: the last five.
  res.json(await brief.invoke({ input: req.body.text }));
});

app.post('/stored', async (req, res) => {
  // Clean: what is kept there is forgotten by itself.
  res.json(await stored.invoke({ input: req.body.text }));
});

app.post('/once', async (req, res) => {
  // Clean: made for each request.
  const once = new ConversationChain({ llm, memory: new BufferMemory() });
  res.json(await once.invoke({ input: req.body.text }));
});

export class Session {
  private readonly chain = new ConversationChain({ llm, memory: new BufferMemory() });

  // Clean: how long a session lives, and who asks it, is not known.
  ask(input: string) {
    return this.chain.invoke({ input });
  }
}
