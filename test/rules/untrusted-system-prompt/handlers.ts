import type { Request as Asked, RequestHandler, Response as Answer } from 'express';
import OpenAI from 'openai';

const client = new OpenAI();

// A type says what comes in, though no router is seen that hands it over.
export async function ask(req: Asked, res: Answer) {
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${req.body.language}.`, input: 'Begin' }));
//                                                                                         ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
}

export const teach: RequestHandler = async (req, res) => {
  const { topic } = req.body;
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `You teach ${topic}.`, input: 'Begin' }));
//                                                                                         ^^^^^ untrusted-system-prompt [error]: `topic` comes from a request and stands in the system prompt, where th
};

export async function speak(request: Request) {
  const form = await request.formData();
  return client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${form.get('language')}.`, input: 'Begin' });
//                                                                                 ^^^^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `form.get('language')` comes from a request and stands in the system p
}

export async function find(request: Request) {
  const { searchParams } = new URL(request.url);
  return client.responses.create({ model: 'gpt-6-luna', instructions: `You know ${searchParams.get('topic')}.`, input: 'Begin' });
//                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `searchParams.get('topic')` comes from a request and stands in the sys
}

// Who is answered through a second parameter has asked with the first.
export async function untyped(req, res) {
  const { language } = req.body;
  res.status(200).json(await client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${language}.`, input: 'Begin' }));
//                                                                                                     ^^^^^^^^ untrusted-system-prompt [error]: `language` comes from a request and stands in the system prompt, where
}

// So has who calls a method of HTTP, and who gets a status.
export async function POST(req) {
  const { language } = await req.json();
  return client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${language}.`, input: 'Begin' });
//                                                                                 ^^^^^^^^ untrusted-system-prompt [error]: `language` comes from a request and stands in the system prompt, where
}

export const handler = async (event) => {
  const { language } = JSON.parse(event.body);
  const answer = await client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${language}.`, input: 'Begin' });
//                                                                                               ^^^^^^^^ untrusted-system-prompt [error]: `language` comes from a request and stands in the system prompt, where
  return { statusCode: 200, body: answer.output_text };
};

export const actions = {
  default: async ({ request }) => {
    const data = await request.formData();
    return client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${data.get('language')}.`, input: 'Begin' });
//                                                                                   ^^^^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `data.get('language')` comes from a request and stands in the system p
  },
};

// Nobody is answered: it may be anything that has a body.
export async function summarize(letter, options) {
  const summary = await client.responses.create({ model: 'gpt-6-luna', instructions: `This was written before: ${letter.body}`, input: options.question });
  return { summary };
}

// What a server adds to a request is its own.
export async function greet(req: Asked & { user: { name: string } }, res: Answer) {
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `You speak to ${req.user.name}.`, input: 'Begin' }));
}

// A class of the project of the same name is no request.
class Job {
  body = { language: 'German' };
}
export async function work(job: Job) {
  return client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${job.body.language}.`, input: 'Begin' });
}

// Its only caller says what it is given.
async function answer(req, res) {
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${req.body.language}.`, input: 'Begin' }));
}
export const answerInGerman = (res: Answer) => answer({ body: { language: 'German' } }, res);

// What a response holds was not asked by anybody.
export async function repeat(url: string) {
  const response = await fetch(url);
  const { language } = await response.json();
  return client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${language}.`, input: 'Begin' });
}
