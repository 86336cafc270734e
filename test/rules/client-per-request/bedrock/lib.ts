import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

const REGION = process.env.AWS_REGION ?? 'eu-central-1';

function createClient() {
  return new BedrockRuntimeClient({ region: REGION });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `BedrockRuntimeClient` is built for each request that the server answers with the same settings, and each has connections and looked-up credentials of its own
}

export async function ask(text: string) {
  try {
    const client = createClient();
    return await client.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text }] }] }));
  } catch (error) {
    console.error(error);
    return null;
  }
}

export async function askEach(texts: readonly string[]) {
  for (const text of texts) {
    const client = new BedrockRuntimeClient({ region: 'us-east-1' });
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `BedrockRuntimeClient` is built for each turn of the loop with the sam
    await client.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text }] }] }));
  }
}

const shared = new BedrockRuntimeClient({ region: REGION });

export async function askShared(text: string) {
  // Clean: built once.
  return await shared.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text }] }] }));
}

let lazy: BedrockRuntimeClient | undefined;

export async function askLazily(text: string) {
  // Clean: built at the first request and kept.
  lazy ??= new BedrockRuntimeClient({ region: REGION });
  return await lazy.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text }] }] }));
}

const byRegion = new Map<string, BedrockRuntimeClient>();

export async function askCached(text: string) {
  const known = byRegion.get(REGION);
  // Clean: the map keeps it.
  const client = known ?? new BedrockRuntimeClient({ region: REGION });
  byRegion.set(REGION, client);
  return await client.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text }] }] }));
}

export async function askIn(region: string, text: string) {
  // Clean: the request says which.
  const client = new BedrockRuntimeClient({ region });
  return await client.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text }] }] }));
}

export async function askOnce() {
  // Clean: called at the start of the program.
  const client = new BedrockRuntimeClient({ region: REGION });
  await client.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text: 'Hello' }] }] }));
}
