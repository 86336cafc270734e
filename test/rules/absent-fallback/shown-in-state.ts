// What a store or a view model says of a failure is shown, and nothing is there to go on with.
import OpenAI from 'openai';

const openai = new OpenAI();

export class ChatStore {
  error: string | null = null;
  lastError: unknown;
  text = '';

  async ask(input: string) {
    this.error = null;
    try {
      this.text = (await openai.responses.create({ model: 'gpt-5', input })).output_text;
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
    } catch (error) {
      this.error = (error as Error).message;
    }
  }

  async suggest(input: string) {
    try {
      this.text = (await openai.responses.create({ model: 'gpt-5', input })).output_text;
    } catch (error) {
      this.error = String(error);
      // Clean: there is something to go on with.
      this.text = 'Tell me more.';
    }
  }
}

export const store = {
  state: { error: '', answer: '' },
  async send(input: string) {
    try {
      this.state.answer = (await openai.responses.create({ model: 'gpt-5', input })).output_text;
//                               ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
    } catch (e) {
      this.state.error = `It did not work: ${e}`;
    }
  },
};
