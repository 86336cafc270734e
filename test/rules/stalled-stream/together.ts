// The stream of this SDK is read where its end or its usage is waited for.
import Together from 'together-ai';

const client = new Together({ timeout: 20_000 });

export async function count(prompt: string, show: (text: string) => void) {
  const stream = client.chat.completions.stream({
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 20 s of `client.chat.completions.stream` ends with the headers
    model: 'deepseek-ai/DeepSeek-V4-Flash-0731',
    max_tokens: 500,
    messages: [{ role: 'user', content: prompt }],
  });
  stream.on('content', show);
  const text = await stream.finalContent();
  const usage = await stream.totalUsage().catch(() => undefined);
  return { text, usage };
}
