import express, { type NextFunction, type Request, type Response } from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

app.post('/joke', (request, response, next) => {
  client.responses
    .create({ model: 'gpt-6-luna', input: request.body.topic })
    .then(({ output_text }) => response.json({ joke: output_text }))
    .catch(next);
});

app.use((error: Error, _request: Request, response: Response, _next: NextFunction) => {
  response.status(500).send(error.stack);
//                          ^^^^^^^^^^^ raw-error-to-client [warning]: When `client.responses.create` fails, the error goes into the response
});
