import { BedrockRuntimeClient, InvokeModelCommand, InvokeModelWithResponseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
const c = new BedrockRuntimeClient({ region: 'us-east-1' });
const body = JSON.stringify({ max_tokens: 5 });
export async function one() {
  const r = await c.send(new InvokeModelCommand({ modelId: 'x', body }));
//                ^^^^^^ unchecked-finish [warning]: The answer of `c.send` is parsed, and nobody looks at why it ended: at
  const decoded = new TextDecoder('utf-8').decode(r.body);
  const data = JSON.parse(decoded);
  return JSON.parse(data.content[0].text);
}
export async function two() {
  const r = await c.send(new InvokeModelCommand({ modelId: 'x', body }));
//                ^^^^^^ unchecked-finish [warning]: The answer of `c.send` is parsed, and nobody looks at why it ended: at
  const data = JSON.parse(Buffer.from(r.body).toString('utf-8'));
  return JSON.parse(data.completion);
}
export async function three() {
  const { body: bytes } = await c.send(new InvokeModelCommand({ modelId: 'x', body }));
  const data = JSON.parse(bytes.transformToString()) as { results: { outputText: string; completionReason: string }[] };
  if (data.results[0].completionReason !== 'FINISH') throw new Error('cut');
  return JSON.parse(data.results[0].outputText);
}
const decoder = new TextDecoder();
export async function* four() {
  const r = await c.send(new InvokeModelWithResponseStreamCommand({ modelId: 'x', body }));
//                ^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `c.send` ended, so one that was cut 
  for await (const event of r.body!) {
    if (event.chunk?.bytes) {
      const part = JSON.parse(decoder.decode(event.chunk.bytes));
      if (part.type === 'content_block_delta') yield part.delta.text;
    }
  }
}
const parse = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));
export async function five() {
  const r = await c.send(new InvokeModelCommand({ modelId: 'x', body }));
  const answer = parse(r.body);
  return answer.stop_reason === 'max_tokens' ? undefined : JSON.parse(answer.content[0].text);
}
