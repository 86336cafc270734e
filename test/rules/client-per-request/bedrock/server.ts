import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import express from 'express';

const app = express();

app.post('/ask', async (request, response) => {
  const client = new BedrockRuntimeClient();
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request: for each request
  const messages = [{ role: 'user' as const, content: [{ text: request.body.text }] }];
  response.json(await client.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages })));
});

app.post('/ask-as', async (request, response) => {
  // Clean: with the credentials of the one who asks.
  const client = new BedrockRuntimeClient({ credentials: request.body.credentials });
  const messages = [{ role: 'user' as const, content: [{ text: request.body.text }] }];
  response.json(await client.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages })));
});
