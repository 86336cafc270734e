// The state of a composable says that it failed, and nothing stands in for the answer.
import OpenAI from 'openai';
import { ref } from 'vue';

const openai = new OpenAI({ apiKey: 'x', timeout: 9000 });

export function useTutor() {
  const error = ref('');
  async function reply(input: string): Promise<string | null> {
    try {
      return (await openai.responses.create({ model: 'gpt-5.6-luna', input })).output_text;
//                  ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: only answers an error
    } catch (e) {
      error.value = String(e);
      return null;
    }
  }
  async function hint(input: string): Promise<string | null> {
    try {
      return (await openai.responses.create({ model: 'gpt-5.6-luna', input })).output_text;
    } catch (e) {
      error.value = String(e);
      return null;
    }
  }
  return { reply, hint, error };
}
