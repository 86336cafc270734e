// The ways that the words of an error take into a response.
import express from 'express';
import OpenAI from 'openai';

const app = express();
const openai = new OpenAI();
const ask = (input: string) => openai.responses.create({ model: 'gpt-5', input });

const pretty = (value: unknown) => ['```json', JSON.stringify(value, null, 2), '```'].join('\n');

app.post('/kept-in-a-name', async (req, res) => {
  try {
    res.json(await ask(String(req.body.text)));
  } catch (error: any) {
    let message = error.message || 'It failed';
    if (message.includes('API key')) message = 'Please set your key';
    res.status(500).json({ message });
//                         ^^^^^^^ raw-error-to-client: the error goes into the response
  }
});

app.post('/made-up', async (req, res) => {
  try {
    res.json(await ask(String(req.body.text)));
  } catch (error) {
    res.json(pretty(error));
//           ^^^^^^^^^^^^^ raw-error-to-client: the error goes into the response
  }
});

app.post('/provider-class', async (req, res) => {
  try {
    res.json(await ask(String(req.body.text)));
  } catch (error) {
    if (error instanceof OpenAI.APIError) res.status(502).json({ error: error.message });
//                                                                      ^^^^^^^^^^^^^ raw-error-to-client: the error goes into the response
    else res.status(500).json({ error: 'It failed' });
  }
});

export async function handler(event: { body: string }) {
  try {
    return { statusCode: 200, body: JSON.stringify(await ask(event.body)) };
  } catch (error) {
    console.error(error);
    return { statusCode: 500, body: JSON.stringify({ message: (error as Error).message }) };
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^ raw-error-to-client: the error goes into the response
  }
}

export function events(input: string) {
  const encoder = new TextEncoder();
  return new Response(
    new ReadableStream({
      async start(controller) {
        const send = (event: string, data: unknown) =>
          controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
        try {
          send('answer', await ask(input));
        } catch (error) {
          const message = error instanceof Error ? error.message : 'It failed';
          send('error', { message });
//                        ^^^^^^^ raw-error-to-client: the error goes into the response
        }
        controller.close();
      },
    }),
  );
}

// Words of one's own in every case, or an error that is known by its name.
app.post('/own', async (req, res) => {
  try {
    res.json(await ask(String(req.body.text)));
  } catch (error: any) {
    let message = error.message;
    if (error.status === 429) message = 'Please wait';
    else message = 'It failed';
    if (error.name === 'InputError') res.status(400).json({ error: error.message });
    else res.status(500).json({ message });
  }
});

// Whoever makes an answer of an error has thought about what to say.
const toAnswer = (error: any) => ({ status: error.status, message: error.message });
app.post('/thought-about', async (req, res) => {
  try {
    res.json(await ask(String(req.body.text)));
  } catch (error) {
    const { status, message } = toAnswer(error);
    res.status(status).json({ message });
  }
});
