import express from 'express';
import { OpenAI, type ServiceContext, SimpleChatEngine, serviceContextFromDefaults } from 'llamaindex';

const MODELS = ['gpt-6-luna', 'gpt-6-sol'];
const app = express();

function createEngine(context: ServiceContext) {
  return new SimpleChatEngine({ llm: context.llm });
}

app.post('/config', async (req, res) => {
  const { message, config } = req.body;
  const llm = new OpenAI({ model: config.model, maxTokens: 400 });
//                                ^^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`config.model`) as it is
  const { response } = await createEngine(serviceContextFromDefaults({ llm })).chat(message);
  res.json({ response });
});

// Clean: one of the models that the server knows.
app.post('/listed', async (req, res) => {
  const { message, config } = req.body;
  const model = MODELS.includes(config.model) ? config.model : MODELS[0];
  const llm = new OpenAI({ model, maxTokens: 400 });
  const { response } = await new SimpleChatEngine({ llm }).chat(message);
  res.json({ response });
});

// Clean: who brings the key chooses what it pays for.
app.post('/own-key', async (req, res) => {
  const { message, config } = req.body;
  const llm = new OpenAI({ model: config.model, apiKey: config.apiKey, maxTokens: 400 });
  const { response } = await new SimpleChatEngine({ llm }).chat(message);
  res.json({ response });
});
