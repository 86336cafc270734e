import { BedrockRuntime, BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import { Hono } from 'hono';

const client = new BedrockRuntimeClient({ requestHandler: { requestTimeout: 10_000 } });
const runtime = new BedrockRuntime({ requestHandler: { requestTimeout: 10_000 } });
const EMBEDDER = process.env.EMBEDDER ?? 'cohere.embed-english-v3';
const app = new Hono();

async function invoke(modelId: string, body: string) {
  return (await client.send(new InvokeModelCommand({ modelId, body }))).body.transformToString();
//              ^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.send` only answers a
}

// Clean: a vector has no other that would do.
app.post('/embed', async (context) => {
  try {
    const own = await client.send(new InvokeModelCommand({ modelId: 'amazon.titan-embed-text-v2:0', body: await context.req.text() }));
    const other = await runtime.invokeModel({ modelId: EMBEDDER, body: await context.req.text() });
    return context.json([own.body.transformToString(), other.body.transformToString()]);
  } catch (error) {
    console.error(error);
    return context.json({ error: 'failed' }, 500);
  }
});

app.post('/ask', async (context) => {
  try {
    const answer = await runtime.invokeModel({ modelId: 'anthropic.claude-opus-4-6-v1', body: await context.req.text() });
//                       ^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `runtime.invokeModel` only a
    return context.json(answer.body.transformToString());
  } catch (error) {
    console.error(error);
    return context.json({ error: 'failed' }, 500);
  }
});

// One of the models that it is called with gives text.
app.post('/either', async (context) => {
  try {
    await invoke('amazon.titan-embed-text-v2:0', await context.req.text());
    return context.json(await invoke('anthropic.claude-opus-4-6-v1', await context.req.text()));
  } catch (error) {
    console.error(error);
    return context.json({ error: 'failed' }, 500);
  }
});

export default app;
