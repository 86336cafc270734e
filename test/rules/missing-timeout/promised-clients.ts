// A client comes out of a promise, through what is done with its failure.
import OpenAI from 'openai';

type Outcome<T> = [unknown, null] | [null, T];

const to = <T>(promise: Promise<T>): Promise<Outcome<T>> =>
  promise.then((value): Outcome<T> => [null, value]).catch((error): Outcome<T> => [error, null]);

const readKey = () => Promise.resolve(process.env.KEY ?? '');

async function makeClient() {
  return new OpenAI({ apiKey: await readKey() });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for 2 calls
}

async function makeQuickClient() {
  return new OpenAI({ apiKey: await readKey(), timeout: 20_000 });
}

export async function byTuple(word: string) {
  const [failed, client] = await to(makeClient());
  if (failed || !client) return '';
  const [, answer] = await to(client.responses.create({ model: 'gpt-6-luna', input: word }));
  return answer?.output_text ?? '';
}

export async function byHandler(word: string) {
  const client = await makeClient().catch(() => null);
  if (!client) return '';
  return (await client.responses.create({ model: 'gpt-6-luna', input: word })).output_text;
}

// Clean: the client has a limit.
export async function quickly(word: string) {
  const [failed, client] = await to(makeQuickClient());
  if (failed || !client) return '';
  return (await client.responses.create({ model: 'gpt-6-luna', input: word })).output_text;
}

// Clean: what its own `then` gives is nobody's client.
class Steps {
  constructor(private readonly client: OpenAI) {}

  then(step: (client: OpenAI) => { responses: { create(request: object): Promise<{ output_text: string }> } }) {
    return step(this.client);
  }
}

const steps = new Steps(new OpenAI({ timeout: 20_000 }));
const other = { responses: { create: async (_: object) => ({ output_text: '' }) } };
export const own = (word: string) => steps.then(() => other).responses.create({ model: 'gpt-6-luna', input: word });
