// A filter, or a gateway's error in a 200, leaves the list empty.
import OpenAI from 'openai';

const client = new OpenAI();
const request = { model: 'gpt-6-luna', messages: [] };

export async function answer() {
  const completion = await client.chat.completions.create(request);
  return completion.choices[0].message.content;
//       ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access: the list is empty when a filter or an error took the answer
}

export async function asserted() {
  const completion = await client.chat.completions.create(request);
  return completion.choices[0]!.message.content!.trim();
//       ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access: the list is empty
}

export async function optional() {
  // Clean: read only if it is there.
  const completion = await client.chat.completions.create(request);
  return completion.choices[0]?.message.content ?? '';
}

export async function lookedAt() {
  // Clean: the list is looked at first.
  const completion = await client.chat.completions.create(request);
  if (completion.choices.length === 0) return '';
  return completion.choices[0].message.content;
}

export async function testedChoice() {
  // Clean: the choice is looked at first.
  const completion = await client.chat.completions.create(request);
  const choice = completion.choices[0];
  if (!choice) return '';
  return choice.message.content;
}

export async function testedInside() {
  // Clean: whoever asks for the text asks for the choice too.
  const completion = await client.chat.completions.create(request);
  if (!completion.choices[0]?.message.content) return '';
  return completion.choices[0].message.content;
}

export async function caught() {
  // Clean: a crash on the spot is caught like any other failure.
  try {
    const completion = await client.chat.completions.create(request);
    return completion.choices[0].message.content;
  } catch (error) {
    console.error(error);
    return 'Please ask again later.';
  }
}

// What is told to the client is the same as when the provider is down, and what is logged says nothing of a filter.
export async function POST() {
  try {
    const completion = await client.chat.completions.create(request);
    return Response.json({ text: completion.choices[0].message.content });
//                               ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [information]: `completion.choices[0]` is read as if it were always there. When a fil
  } catch (error) {
    console.error(error);
    return Response.json({ error: 'No answer' }, { status: 500 });
  }
}

export async function thrownOn() {
  try {
    const completion = await client.chat.completions.create(request);
    return completion.choices[0].message.content;
//         ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
  } catch (error) {
    console.error(error);
    throw error;
  }
}

async function told() {
  const completion = await client.chat.completions.create(request);
  return completion.choices[0].message.content;
//       ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
}

export async function caughtFarAway() {
  // Whoever catches it there is told that something was undefined.
  try {
    return await told();
  } catch {
    return 'Please ask again later.';
  }
}
