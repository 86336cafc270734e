import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();
const openai = new OpenAI();

interface Parties {
  readonly parties: readonly { readonly name: string }[];
}

// The one tool that is demanded comes from the callers.
class Asker {
  async ask(text: string, tool: Anthropic.Tool): Promise<Parties> {
    const message = await anthropic.messages.create({
      model: 'claude-sonnet-5',
      max_tokens: 500,
      tools: [tool],
      tool_choice: { type: 'tool', name: tool.name },
      messages: [{ role: 'user', content: text }],
    });
    const use = message.content.find((block) => block.type === 'tool_use');
    if (use?.type !== 'tool_use') throw new Error('No tool was called');
    return use.input as Parties;
//         ^^^^^^^^^ unvalidated-output [warning]: `use.input` as `Parties` is believed as it comes: nothing checks the s
  }
}

export async function listParties(asker: Asker, text: string) {
  const { parties } = await asker.ask(text, { name: 'record', input_schema: { type: 'object', properties: { parties: { type: 'array' } } } });
  return parties.map(({ name }) => name);
}

// The provider keeps to the schema of a strict one.
async function askStrictly(text: string, tool: OpenAI.ChatCompletionTool) {
  const completion = await openai.chat.completions.create({
    model: 'gpt-6-luna',
    tools: [tool],
    tool_choice: { type: 'function', function: { name: 'record' } },
    messages: [{ role: 'user', content: text }],
  });
  const call = completion.choices[0]?.message.tool_calls?.[0];
  if (call?.type !== 'function') throw new Error('No tool was called');
  return JSON.parse(call.function.arguments) as Parties;
}

export async function listStrictly(text: string) {
  const { parties } = await askStrictly(text, {
    type: 'function',
    function: { name: 'record', strict: true, parameters: { type: 'object', properties: { parties: { type: 'array' } } } },
  });
  return parties.map(({ name }) => name);
}

// Nobody says what tool it is.
export async function askWith(text: string, tool: Anthropic.Tool) {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 500,
    tools: [tool],
    tool_choice: { type: 'tool', name: tool.name },
    messages: [{ role: 'user', content: text }],
  });
  const use = message.content.find((block) => block.type === 'tool_use');
  if (use?.type !== 'tool_use') throw new Error('No tool was called');
  const { parties } = use.input as Parties;
  return parties.map(({ name }) => name);
}
