const URL = 'https://api.openai.com/v1/chat/completions';

export interface Options {
  readonly prompt: string;
  readonly config: { readonly model: string; readonly stream?: boolean };
  onUpdate?(text: string): void;
  onFinish(text: string): void;
  onError(error: unknown): void;
}

async function send(prompt: string, model: string) {
  const response = await fetch(URL, {
    method: 'POST',
    body: JSON.stringify({ model, max_tokens: 500, messages: [{ role: 'user', content: prompt }] }),
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()).choices?.[0]?.message?.content ?? '';
}

declare function stream(options: Options): Promise<void>;

export class Api {
  async chat(options: Options) {
    let shouldStream = !!options.config.stream;
    try {
      if (shouldStream) {
        return await stream(options);
      } else {
        options.onFinish(await send(options.prompt, options.config.model));
      }
    } catch (error) {
      options.onError(error);
    }
  }
}

export async function complete({ config, onFinish, prompt }: Options) {
  if (config.stream) return;
  onFinish(await send(prompt, config.model));
}

export async function either(options: Options) {
  if (!options.config.stream || options.prompt.length < 20) options.onFinish(await send(options.prompt, options.config.model));
}
