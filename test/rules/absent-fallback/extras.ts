// What the model would add is left out, and the rest goes out; where nothing else goes out, nobody gets anything.
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
const app = express();

interface Note {
  text: string;
  title: string;
}
declare function findNote(id: string): Promise<Note>;
declare function saveNote(note: Note): Promise<void>;

app.post('/tags', async (req, res) => {
  const text = String(req.body.text);
  const tags: string[] = [];
  try {
    // Clean: the note comes back without its tags.
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: text });
    tags.push(...answer.output_text.split('\n'));
  } catch (error) {
    console.warn(error);
  }
  res.json({ text, tags });
});

app.post('/title', async (req, res) => {
  const note = { text: String(req.body.text), title: '' };
  try {
    // Clean: it comes back without a title.
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: note.text });
    note.title = answer.output_text;
  } catch (error) {
    console.warn(error);
  }
  res.json(note);
});

app.post('/found', async (req, res) => {
  const note = await findNote(req.body.id);
  try {
    // Clean: it is kept with the title that it had.
    note.title = (await openai.responses.create({ model: 'gpt-6-luna', input: note.text })).output_text;
  } catch (error) {
    console.warn(error);
  }
  await saveNote(note);
  res.end();
});

app.post('/lines', async (req, res) => {
  const lines: string[] = [];
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.text });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only records the error
    lines.push(answer.output_text);
  } catch (error) {
    console.warn(error);
  }
  res.send(lines.join('\n'));
});

app.post('/kept', async (req, res) => {
  const turns = [{ role: 'user', content: String(req.body.text) }];
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.text });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only records the error
    turns.push({ role: 'assistant', content: answer.output_text });
    res.json(answer.output_text);
  } catch (error) {
    console.warn(error);
  }
  await keep(req.body.id, turns);
});

app.post('/timed', async (req, res) => {
  const note = { started: 0, tries: 1 };
  try {
    note.started = Date.now();
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.text });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only records the error
    await keep(req.body.id, answer.output_text);
  } catch (error) {
    console.warn(error);
  }
  await keep('times', note);
  res.end();
});

declare function keep(id: string, what: unknown): Promise<void>;

app.listen(3000);
