interface Env {
  AI: { run(model: string, input: unknown): Promise<{ response: string }> };
}

const MODEL = '@cf/meta/llama-3.1-8b-instruct';

export default {
  async fetch(_request: Request, env: Env) {
    const { response } = await env.AI.run(MODEL, { prompt: 'A joke' });
//                             ^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `env.AI.run` when the request fails; Worker
    return new Response(response);
  },
  // An information of the preset `strict`: the messages come again.
  async queue(_batch: unknown, env: Env) {
    await env.AI.run(MODEL, { prompt: 'A joke' });
//        ^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `env.AI.run` when the request fails: Wo
  },
};

export class Jokes {
  constructor(private readonly steps: { run(name: string): Promise<void> }) {}

  // Clean: this runs no model.
  async tell() {
    await this.steps.run('tell');
  }
}
