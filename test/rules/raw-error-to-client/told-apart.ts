// Behind a question for the project's own class it is known whose words are told, whoever tells them.
import express from 'express';
import OpenAI from 'openai';

const app = express();
const openai = new OpenAI();

class InputError extends Error {}

const refuse = (message: string) => Response.json({ code: 'bad_request', message }, { status: 400 });
const refuseWith = (error: Error) => Response.json({ message: error.message }, { status: 400 });

async function summarize(input: string) {
  if (input === '') throw new InputError('There is nothing to sum up');
  return (await openai.responses.create({ model: 'gpt-5', input })).output_text;
}

export async function POST(request: Request) {
  try {
    return Response.json(await summarize(await request.text()));
  } catch (error) {
    if (error instanceof InputError) return refuse(error.message);
    if (error instanceof InputError) return refuseWith(error);
    throw error;
  }
}

export async function PUT(request: Request) {
  try {
    return Response.json(await summarize(await request.text()));
  } catch (error) {
    if (error instanceof Error) return refuse(error.message);
//                                            ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
    throw error;
  }
}

export async function PATCH(request: Request) {
  try {
    return Response.json(await summarize(await request.text()));
  } catch (error) {
    if (error instanceof InputError) console.warn(error);
    return refuse((error as Error).message);
//                ^^^^^^^^^^^^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
  }
}

export async function DELETE(request: Request) {
  try {
    return Response.json(await summarize(await request.text()));
  } catch (error) {
    if (error instanceof OpenAI.APIError) return refuse(error.message);
//                                                      ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
    throw error;
  }
}

// A handler of all errors is handed only those of the project.
app.post('/own', async (req, res, next) => {
  try {
    res.json(await summarize(String(req.body.text)));
  } catch (error) {
    if (error instanceof InputError) next(error);
    else res.status(500).json({ message: 'It did not work.' });
  }
});

app.use((error: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  res.status(500).json({ message: error.message });
});
