// rules: stalled-stream, missing-timeout
// A short default ends with the headers as well as a limit that is written down.
import Groq from 'groq-sdk';
import OpenAI from 'openai';

const groq = new Groq();
const openai = new OpenAI();

async function say(content: string, signal: AbortSignal) {
  const messages = [{ role: 'user', content }] as const;
  const stream = await groq.chat.completions.create({ model: 'openai/gpt-oss-20b', max_tokens: 400, stream: true, messages }, { signal });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The default limit of 1 min of `groq.chat.completions.create` ends with
  for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta?.content ?? '');
}

// One sentence is enough where the default is too long as well.
async function tell(input: string, signal: AbortSignal) {
  const stream = await openai.responses.create({ model: 'gpt-6-luna', input, stream: true }, { signal });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [information]: `openai.responses.create` can be canceled by its signal, but no timer 
  for await (const event of stream) process.stdout.write(event.type);
}

async function timed(content: string) {
  const messages = [{ role: 'user', content }] as const;
  const signal = AbortSignal.timeout(60_000);
  // clean: its signal has a timer
  const stream = await groq.chat.completions.create({ model: 'openai/gpt-oss-20b', max_tokens: 400, stream: true, messages }, { signal });
  for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta?.content ?? '');
}

process.on('message', async (text: string) => {
  const gone = new AbortController();
  process.on('disconnect', () => gone.abort());
  await say(text, gone.signal);
  await tell(text, gone.signal);
  await timed(text);
});
