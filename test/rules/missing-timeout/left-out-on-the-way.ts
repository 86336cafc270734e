// What is handed on by a function in between is left out by the callers of that one.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

interface Request {
  readonly prompt: string;
  readonly signal?: AbortSignal;
}
interface Provider {
  complete(request: Request): Promise<unknown>;
}

const client = new Anthropic({ maxRetries: 1 });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call

class Claude implements Provider {
  async complete({ prompt, signal }: Request) {
    return client.messages.create({ model: 'claude-sonnet-5', max_tokens: 9, messages: [{ role: 'user', content: prompt }] }, { signal });
  }
}

class Chain implements Provider {
  constructor(private readonly providers: readonly Provider[]) {}

  async complete(request: Request) {
    for (const provider of this.providers) {
      try {
        return await provider.complete(request);
      } catch (error) {
        console.warn(error);
      }
    }
    return 'none';
  }
}

const chain: Provider = new Chain([new Claude()]);
export const short = () => chain.complete({ prompt: 'A word', signal: AbortSignal.timeout(5_000) });
export const long = () => chain.complete({ prompt: 'A poem' });

// Clean: every caller gives a limit, or what it hands over nobody sees.
const openai = new OpenAI({ maxRetries: 1 });

async function ask({ prompt, signal }: Request) {
  return await openai.responses.create({ model: 'gpt-6-luna', input: prompt }, { signal });
}
const asked = (request: Request) => ask(request);
export const timed = (given: Request) => [asked({ prompt: 'A word', signal: AbortSignal.timeout(5_000) }), asked({ ...given })];

// Clean: what is left out is filled in on the way.
const anthropic = new Anthropic({ maxRetries: 1 });

async function say({ prompt, signal }: Request) {
  return await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 9, messages: [{ role: 'user', content: prompt }] }, { signal });
}
const said = (request: Request) => say({ ...request, signal: request.signal ?? AbortSignal.timeout(9_000) });
export const filled = () => [said({ prompt: 'A word' }), said({ prompt: 'A word', signal: AbortSignal.timeout(5_000) })];
