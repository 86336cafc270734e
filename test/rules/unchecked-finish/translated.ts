// Who puts the reason into other words has not looked at it yet.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const openai = new OpenAI();
const anthropic = new Anthropic();

interface Reply {
  readonly text: string;
  readonly stop: string | null;
}

async function complete(content: string): Promise<Reply> {
  const completion = await openai.chat.completions.create({ model: 'gpt-5.2', messages: [{ role: 'user', content }] });
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: is parsed, and nobody looks
  return toReply(completion);
}

function toReply(completion: OpenAI.Chat.Completions.ChatCompletion): Reply {
  return {
    text: completion.choices[0]?.message.content ?? '',
    stop: (() => {
      switch (completion.choices[0]?.finish_reason) {
        case 'stop':
          return 'end_turn';
        case 'length':
          return 'max_tokens';
        default:
          return null;
      }
    })(),
  };
}

export async function toTags(text: string): Promise<string[]> {
  const reply = await complete(`Give tags as JSON: ${text}`);
  return JSON.parse(reply.text) as string[];
}

// Clean: in the end somebody looks at the words that were put in its place.
async function ask(content: string): Promise<Reply> {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 900, messages: [{ role: 'user', content }] });
  let stop: string | null = null;
  switch (message.stop_reason) {
    case 'max_tokens':
      stop = 'length';
      break;
    case 'end_turn':
      stop = 'stop';
      break;
  }
  const [first] = message.content;
  return { text: first?.type === 'text' ? first.text : '', stop };
}

export async function toNames(text: string): Promise<string[]> {
  const reply = await ask(`Give names as JSON: ${text}`);
  if (reply.stop === 'length') throw new Error('The answer was cut off.');
  return JSON.parse(reply.text) as string[];
}

async function askShortly(content: string): Promise<Reply> {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 90, messages: [{ role: 'user', content }] });
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: is parsed, and nobody looks
  let stop: string | null = null;
  const reason = message.stop_reason;
  if (reason) {
    switch (reason) {
      case 'max_tokens':
        stop = 'length';
        break;
    }
  }
  const [first] = message.content;
  return { text: first?.type === 'text' ? first.text : '', stop };
}

export async function toPlaces(text: string): Promise<string[]> {
  return JSON.parse((await askShortly(text)).text) as string[];
}

// Clean: a case that throws has looked.
export async function toTopics(content: string): Promise<string[]> {
  const completion = await openai.chat.completions.create({ model: 'gpt-5.2', messages: [{ role: 'user', content }] });
  switch (completion.choices[0]?.finish_reason) {
    case 'length':
      throw new Error('The answer was cut off.');
    default:
      break;
  }
  return JSON.parse(completion.choices[0]?.message.content ?? '[]') as string[];
}

// Clean: whoever is given it may look.
export async function relay(content: string): Promise<Reply> {
  return toReply(await openai.chat.completions.create({ model: 'gpt-5.2', messages: [{ role: 'user', content }] }));
}
