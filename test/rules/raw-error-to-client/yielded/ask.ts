import OpenAI from 'openai';

const openai = new OpenAI();

interface Part {
  readonly text: string;
  readonly reason?: string;
}

const toLine = (part: Part) => `${JSON.stringify(part)}\n`;

export async function* ask(input: string) {
  try {
    const stream = await openai.responses.create({ model: 'gpt-5', input, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') yield toLine({ text: event.delta });
  } catch (error) {
    if (error instanceof OpenAI.RateLimitError) yield toLine({ text: 'Please try again later.' });
    else yield toLine({ text: 'It failed: ' + error });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
  }
}

export async function* askByHand(input: string) {
  try {
    const { output_text } = await openai.responses.create({ model: 'gpt-5', input });
    yield { text: output_text };
  } catch (error: any) {
    yield { text: error.message, reason: 'error' };
//                ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
  }
}

// The words stay on the server: only the part `text` is sent.
export async function* askSilently(input: string) {
  try {
    const { output_text } = await openai.responses.create({ model: 'gpt-5', input });
    yield { text: output_text };
  } catch (error: any) {
    yield { text: 'Please try again later.', reason: error.message };
  }
}

// Nobody sends what this one yields.
export async function* askForTerminal(input: string) {
  try {
    const { output_text } = await openai.responses.create({ model: 'gpt-5', input });
    yield output_text;
  } catch (error: any) {
    yield error.message;
  }
}
