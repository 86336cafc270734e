// What a name held before the `try` stands in where the code goes on with it.
import OpenAI from 'openai';

const openai = new OpenAI();

async function search(question: string) {
  let query = question;
  try {
    // Clean: the search goes on with the question itself.
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: `Shorten: ${question}` });
    query = answer.output_text;
  } catch (error) {
    console.error(error);
  }
  await fetch(`https://search.example/?q=${encodeURIComponent(query)}`);
}

async function post(receipt: string) {
  const lines = [`Receipt: ${receipt}`];
  let summary: string | null = null;
  try {
    // Clean: the message is posted without a summary.
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: receipt });
    summary = answer.output_text;
  } catch (error) {
    console.error(error);
  }
  if (summary) lines.push(summary);
  console.log(lines.join('\n'));
}

async function title(text: string) {
  let answer: { output_text: string } | undefined;
  try {
    answer = await openai.responses.create({ model: 'gpt-4o-mini', input: text });
//                 ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only records the error
  } catch (error) {
    console.error(error);
  }
  if (!answer) throw new Error('no title');
  console.log(answer.output_text);
}

process.on('message', async (text: string) => {
  await Promise.allSettled([search(text), post(text)]);
  await title(text).catch((error) => console.error(error));
});
