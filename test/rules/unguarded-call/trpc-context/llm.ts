import OpenAI from 'openai';

export function createLlm(apiKey: string) {
  const client = new OpenAI({ apiKey, timeout: 20_000 });
  return {
    async weekly(entries: string[]): Promise<string> {
      const answer = await client.responses.create({ model: 'gpt-6-luna', input: entries.join('\n') });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
      return answer.output_text;
    },
    // Its only caller catches.
    async mood(entry: string): Promise<string> {
      const answer = await client.responses.create({ model: 'gpt-6-luna', input: entry });
      return answer.output_text;
    },
    // Only something else of this name is called.
    async title(entry: string): Promise<string> {
      const answer = await client.responses.create({ model: 'gpt-6-luna', input: entry });
      return answer.output_text;
    },
  };
}

export type Llm = ReturnType<typeof createLlm>;
