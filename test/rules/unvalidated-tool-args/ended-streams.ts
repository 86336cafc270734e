// What a stream has gathered at its end holds the arguments too, and an id that goes elsewhere does not hide them.
import OpenAI from 'openai';
import { remember } from './memory.js';

const openai = new OpenAI();
const parameters = { type: 'object', properties: { city: { type: 'string' } } };

export async function response(run: (city: string) => Promise<void>) {
  const stream = openai.responses.stream({
    model: 'gpt-6-luna',
    input: 'Hello',
    tools: [{ type: 'function', name: 'weather', parameters, strict: false }],
  });
  const answer = await stream.finalResponse();
  remember(answer.id);
  const calls = answer.output.filter((item) => item.type === 'function_call');
  for (const call of calls) {
    try {
      await run(JSON.parse(call.arguments).city);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `JSON.parse(call.arguments)` is believed as the model wrote i
    } catch (error) {
      console.error(error);
    }
  }
}

export async function chat(run: (city: string) => Promise<void>) {
  const messages = [{ role: 'user' as const, content: 'Hello' }];
  const tools = [{ type: 'function' as const, function: { name: 'weather', parameters } }];
  const stream = openai.chat.completions.stream({ model: 'gpt-6-luna', messages, tools });
  const message = await stream.finalMessage();
  for (const call of message.tool_calls ?? []) {
    try {
      const args = JSON.parse(call.function.arguments);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `JSON.parse(call.function.arguments)` is believed as the model wrote i
      await run(args.city);
    } catch (error) {
      console.error(error);
    }
  }
}

// Clean: somebody looks.
export async function looked(run: (city: string) => Promise<void>) {
  const stream = openai.responses.stream({
    model: 'gpt-6-luna',
    input: 'Hello',
    tools: [{ type: 'function', name: 'weather', parameters, strict: false }],
  });
  for (const item of (await stream.finalResponse()).output) {
    if (item.type !== 'function_call') continue;
    try {
      const args = JSON.parse(item.arguments);
      if (typeof args.city === 'string') await run(args.city);
    } catch (error) {
      console.error(error);
    }
  }
}
