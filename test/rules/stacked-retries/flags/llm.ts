// rules: stacked-retries, timeout-exceeds-deadline, unguarded-call
import OpenAI from 'openai';

const openai = new OpenAI();
const request = { model: 'gpt-6-luna' };

// Only the route asks for a stream, and only the queue asks without.
export async function complete({ text, streaming }: { text: string; streaming: boolean }) {
  if (streaming) return await openai.responses.create({ ...request, input: text, stream: true });
//                            ^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline [warning]: `openai.responses.create` may take
//                            ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
  return await openai.responses.create({ ...request, input: text });
//             ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: bullmq 10 × SDK 3 = 30
//             ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `openai.responses.create` when all 30 a
}

// A word, handed over by position, and a function in between.
async function ask(text: string, how: 'stream' | 'whole') {
  if (how !== 'stream') {
    return await whole(text);
  } else {
    return await openai.responses.create({ ...request, input: text, stream: true });
//               ^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline [warning]: `openai.responses.create` may take
//               ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
  }
}
const whole = async (text: string) => openai.responses.create({ ...request, input: text });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: bullmq 10 × SDK 3 = 30
//                                    ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `openai.responses.create` when all 30 a
export const askInStream = (text: string) => ask(text, 'stream');
export const askWhole = (text: string) => ask(text, 'whole');

// A setting that may be either, and a branch that is taken in both cases.
export async function choose(options: { text: string; streaming: boolean }) {
  if (options.streaming || options.text.length > 100)
    return await openai.responses.create({ ...request, input: options.text, stream: true });
//               ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: bullmq 10 × SDK 3 = 30
//               ^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline [warning]: `openai.responses.create` may take
//               ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
  return null;
}

// What is handed over may be replaced.
export async function correct(text: string, streaming: boolean) {
  if (text.length > 100) streaming = true;
  if (streaming) return await openai.responses.create({ ...request, input: text, stream: true });
//                            ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: bullmq 10 × SDK 3 = 30
//                            ^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline [warning]: `openai.responses.create` may take
//                            ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
  return null;
}

// Clean: nobody is seen who comes there.
export async function never(text: string, isOld: boolean) {
  if (!isOld) return null;
  return await openai.responses.create({ ...request, input: text });
}

// What is there at all decides like a flag.
export async function call({ text, tool }: { text: string; tool: { name: string } | null }) {
  if (tool) return await openai.responses.create({ ...request, input: `${tool.name}: ${text}` });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: bullmq 10 × SDK 3 = 30
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `openai.responses.create` when all 30 a
  return await openai.responses.create({ ...request, input: text });
//             ^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline [warning]: `openai.responses.create` may take
//             ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
}
