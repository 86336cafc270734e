// `next(error)` leaves it to the project's error middleware, which sends what it is given.
import express, { type NextFunction, type Request, type Response } from 'express';
import OpenAI from 'openai';

const app = express();
const openai = new OpenAI();

app.post('/answer', async (request, response, next) => {
  try {
    response.json(await openai.responses.create({ model: 'gpt-5', input: String(request.body.text) }));
  } catch (error) {
    next(error);
  }
});

// Clean: what is handed on has words of its own.
app.post('/title', async (request, response, next) => {
  try {
    response.json(await openai.responses.create({ model: 'gpt-5', input: String(request.body.text) }));
  } catch (error) {
    console.error(error);
    next(new Error('No title at the moment'));
  }
});

function tellError(error: any, request: Request, response: Response, next: NextFunction) {
  const told = { success: false, message: error.message };
  response.status(error.status ?? 500).json(told);
//                                          ^^^^ raw-error-to-client [warning]: the error goes into the response
}

app.use(tellError);
app.listen(3000);
