// Clean: the nearest negatives of the ways above.
import OpenAI from 'openai';

class Classifier {
  readonly #openai: OpenAI;
  constructor(openai = new OpenAI({ timeout: 20_000 })) {
    this.#openai = openai;
  }
  classify(input: string) {
    return this.#openai.responses.create({ model: 'gpt-4o-mini', input });
  }
}

function createClient(timeout = 30_000) {
  return new OpenAI({ timeout });
}

let shared: OpenAI | undefined;
const getClient = () => (shared ??= createClient());

export const classifier = new Classifier();
export const fromSingleton = (input: string) => getClient().responses.create({ model: 'gpt-4o-mini', input });
