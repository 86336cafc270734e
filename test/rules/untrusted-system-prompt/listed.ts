// What a request's object holds is the request's, also as a list of its entries or values.
import express from 'express';
import OpenAI from 'openai';

interface Template {
  readonly about: string;
  readonly files: readonly string[];
}

const KNOWN: Readonly<Record<string, Template>> = {
  web: { about: 'A page.', files: ['index.html'] },
  api: { about: 'A service.', files: ['server.ts'] },
};
const openai = new OpenAI();
const app = express();

function toPrompt(templates: Readonly<Record<string, Template>>) {
  return `${Object.entries(templates).map(([name, one]) => `${name}: ${one.about}`).join('\n')}`;
//                                                            ^^^^ untrusted-system-prompt [error]: `name` comes from a request and stands in the system prompt, where the
}

function toNames(templates: Readonly<Record<string, Template>>) {
  return Object.values(templates)
    .filter((one) => one.files.length > 0)
    .map((one) => one.about)
//                ^^^^^^^^^ untrusted-system-prompt [error]: `one.about` comes from a request and stands in the system prompt, wher
    .join('\n');
}

app.post('/entries', async (req, res) => {
  const { templates, question } = req.body;
  res.json(
    await openai.chat.completions.create({
      model: 'gpt-6-luna',
      messages: [
        { role: 'system', content: `Take one of these:\n${toPrompt(templates)}` },
        { role: 'user', content: question },
      ],
    }),
  );
});

app.post('/values', async (req, res) => {
  res.json(await openai.responses.create({ model: 'gpt-6-luna', instructions: toNames(req.body), input: 'Choose.' }));
});

// Clean: they are the program's own.
app.post('/own', async (req, res) => {
  res.json(await openai.responses.create({ model: 'gpt-6-luna', instructions: toPrompt(KNOWN), input: req.body.question }));
});

// Clean: only how many there are.
app.post('/counted', async (req, res) => {
  const instructions = `There are ${Object.values(req.body.templates).length} templates.`;
  res.json(await openai.responses.create({ model: 'gpt-6-luna', instructions, input: req.body.question }));
});

// Clean: what is not known is left out.
app.post('/known', async (req, res) => {
  const known = Object.entries<string>(req.body.chosen).filter(([name]) => Object.hasOwn(KNOWN, name));
  const instructions = `Take one of these: ${known.map(([name]) => name).join(', ')}`;
  res.json(await openai.responses.create({ model: 'gpt-6-luna', instructions, input: req.body.question }));
});

app.post('/listed', async (req, res) => {
  const instructions = `Take one of these: ${req.body.names.filter((name: string) => name in KNOWN).join(', ')}`;
  res.json(await openai.responses.create({ model: 'gpt-6-luna', instructions, input: req.body.question }));
});

// What was not seen before may be anything.
app.post('/once', async (req, res) => {
  const seen = new Set<string>();
  const instructions = `Take one of these: ${req.body.names.filter((name: string) => !seen.has(name) && seen.add(name)).join(', ')}`;
//                                           ^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.names` comes from a request and stands in the system prompt,
  res.json(await openai.responses.create({ model: 'gpt-6-luna', instructions, input: req.body.question }));
});
