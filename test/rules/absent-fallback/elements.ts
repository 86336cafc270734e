// Whoever runs the function runs it for each of a list: what became of one is told beside what became of the others.
import OpenAI from 'openai';
import pMap from 'p-map';

const openai = new OpenAI();

async function grade(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: `Grade: ${text}` });
  return answer.output_text;
}

// Clean: it is told in its place.
async function gradeOne(text: string) {
  try {
    return { post: text, grade: await grade(text) };
  } catch (error) {
    return { post: text, error: String(error) };
  }
}

async function sort(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: `Sort: ${text}` });
  return answer.output_text;
}

// Clean: so is it here, one after the other.
async function sortOne(text: string) {
  try {
    return { post: text, kind: await sort(text) };
  } catch (error) {
    return { post: text, error: String(error) };
  }
}

async function name(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: `Name: ${text}` });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  return answer.output_text;
}

// Somebody waits for this one by itself.
async function nameOne(text: string) {
  try {
    return { post: text, name: await name(text) };
  } catch (error) {
    return { post: text, error: String(error) };
  }
}

process.on('message', async (texts: string[]) => {
  console.log(await pMap(texts, (text) => gradeOne(text), { concurrency: 4 }));
  for (const text of texts) console.log(await sortOne(text));
  console.log(await nameOne(texts.join('\n')));
});
