// A list of tools that begins empty and is filled.
import OpenAI from 'openai';
import { remoteTools } from './remote.js';

const openai = new OpenAI();
const input = 'Hello';

interface Definition {
  name?: string;
  parameters: Record<string, unknown>;
}

function toTools(definitions: Definition[], searches: boolean): OpenAI.Responses.Tool[] {
  const tools: OpenAI.Responses.Tool[] = [];
  if (searches) tools.push({ type: 'web_search' });
  for (const { name, parameters } of definitions) {
    if (!name) continue;
    tools.push({ type: 'function', name, parameters, strict: false });
  }
  return tools;
}

export async function loose(definitions: Definition[], run: (city: string) => Promise<void>) {
  const tools = toTools(definitions, true);
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input, tools: tools.length > 0 ? tools : undefined });
  for (const call of answer.output) {
    if (call.type !== 'function_call') continue;
    try {
      await run(JSON.parse(call.arguments).city);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `JSON.parse(call.arguments)` is believed as the model wrote i
    } catch (error) {
      console.error(error);
    }
  }
}

// Clean: the provider keeps to the schema of the only function, and runs the other tool itself.
export async function strict(parameters: Record<string, unknown>, run: (city: string) => Promise<void>) {
  const tools: OpenAI.Responses.Tool[] = [{ type: 'web_search' }];
  tools.push({ type: 'function', name: 'weather', parameters, strict: true });
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input, tools });
  for (const call of answer.output) {
    if (call.type !== 'function_call') continue;
    try {
      await run(JSON.parse(call.arguments).city);
    } catch (error) {
      console.error(error);
    }
  }
}

// Clean: whoever made those that are put in may have made them strict.
export async function elsewhere(run: (city: string) => Promise<void>) {
  const tools: OpenAI.Responses.Tool[] = [];
  tools.push(...remoteTools);
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input, tools });
  for (const call of answer.output) {
    if (call.type !== 'function_call') continue;
    try {
      await run(JSON.parse(call.arguments).city);
    } catch (error) {
      console.error(error);
    }
  }
}
