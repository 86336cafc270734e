// A request for a vector says so in its body, where the model is chosen elsewhere: a vector has no other that would do.
import { BedrockRuntimeClient, InvokeModelCommand, type InvokeModelCommandInput } from '@aws-sdk/client-bedrock-runtime';
import { Hono } from 'hono';

const client = new BedrockRuntimeClient({ requestHandler: { requestTimeout: 10_000 } });
const app = new Hono();

// Clean: one of its forms is taken by models that embed alone.
async function embed(text: string, modelId: string) {
  let body: Record<string, unknown>;
  if (modelId.startsWith('cohere.')) body = { texts: [text], input_type: 'search_document' };
  else body = { inputText: text };
  const input: InvokeModelCommandInput = { modelId, body: JSON.stringify(body) };
  const { body: bytes } = await client.send(new InvokeModelCommand(input));
  return JSON.parse(new TextDecoder().decode(bytes));
}

// Models for text take this form too.
async function ask(text: string, modelId: string) {
  const body = JSON.stringify({ inputText: text });
  const answer = await client.send(new InvokeModelCommand({ modelId, body }));
//                     ^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.send` only answers a
  return answer.body.transformToString();
}

app.post('/embed', async (context) => {
  try {
    return context.json(await embed(await context.req.text(), context.req.query('model') ?? ''));
  } catch (error) {
    console.error(error);
    return context.json({ error: 'failed' }, 500);
  }
});

app.post('/ask', async (context) => {
  try {
    return context.json(await ask(await context.req.text(), context.req.query('model') ?? ''));
  } catch (error) {
    console.error(error);
    return context.json({ error: 'failed' }, 500);
  }
});

export default app;
