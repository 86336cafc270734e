// One failure among calls that are written side by side.
import OpenAI from 'openai';

const openai = new OpenAI();

async function ask(input: string) {
  const response = await openai.responses.create({ model: 'gpt-6-luna', input });
  return response.output_text;
}

export async function both(text: string) {
  try {
    const [summary, title] = await Promise.all([ask(`Sum up: ${text}`), ask(`Find a title: ${text}`)]);
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch: one of the model calls in this Promise.all fails
    return { summary, title };
  } catch (error) {
    console.error(error);
    return { summary: '', title: 'Untitled' };
  }
}

// Clean: only one of the two is a model's.
export async function withRecord(text: string, load: () => Promise<string>) {
  return await Promise.all([ask(text), load()]);
}

// Clean: each bears its own failure.
export async function borne(text: string) {
  return await Promise.all([ask(`Sum up: ${text}`).catch(() => ''), ask(`Find a title: ${text}`).catch(() => 'Untitled')]);
}

async function start(input: string, show: (text: string) => void) {
  (async () => {
    const response = await openai.responses.create({ model: 'gpt-6-luna', input });
    show(response.output_text);
  })();
  return input;
}

// Clean: what each begins fails for itself.
export async function begun(text: string, show: (text: string) => void) {
  return await Promise.all([start(`Sum up: ${text}`, show), start(`Find a title: ${text}`, show)]);
}
