import { GoogleGenAI } from '@google/genai';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import express from 'express';

const app = express();
const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const model = new ChatOpenAI({ model: 'gpt-6-luna' });

// Without an SDK.
app.post('/fetch', async (req, res) => {
  const response = await fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.OPENAI_API_KEY}` },
    body: JSON.stringify({
      model: 'gpt-6-luna',
      messages: [
        { role: 'system', content: `You speak ${req.body.language}.` },
//                                              ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
        { role: 'user', content: req.body.question },
      ],
    }),
  });
  res.json(await response.json());
});

app.post('/gemini', async (req, res) => {
  const answer = await gemini.models.generateContent({
    model: 'gemini-3-flash',
    contents: 'Hello',
    config: { systemInstruction: `You speak ${req.body.language}.` },
//                                            ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
  });
  res.json(answer.text);
});

app.post('/langchain', async (req, res) => {
  const { language, question } = req.body;
  res.json(await model.invoke([new SystemMessage(`You speak ${language}.`), new HumanMessage(question)]));
//                                                            ^^^^^^^^ untrusted-system-prompt [error]: `language` comes from a request and stands in the system prompt, where
});

app.post('/tuples', async (req, res) => {
  const { language, question } = req.body;
  res.json(
    await model.invoke([
      ['system', `You speak ${language}.`],
//                            ^^^^^^^^ untrusted-system-prompt [error]: `language` comes from a request and stands in the system prompt, where
      ['human', question],
    ]),
  );
});

// Where the user speaks.
app.post('/human', async (req, res) => {
  res.json(await model.invoke([new SystemMessage('You help.'), new HumanMessage({ content: req.body.question })]));
});
