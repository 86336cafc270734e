// A filter, or a gateway's error in a 200, leaves the list empty.
import OpenAI from 'openai';

const client = new OpenAI();
const request = { model: 'gpt-6-luna', messages: [] };

export async function answer() {
  const completion = await client.chat.completions.create(request);
  return completion.choices[0]?.message.content;
}

export async function asserted() {
  const completion = await client.chat.completions.create(request);
  return completion.choices[0]!.message.content!.trim();
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
  } catch (error) {
    console.error(error);
    return Response.json({ error: 'No answer' }, { status: 500 });
  }
}

export async function thrownOn() {
  try {
    const completion = await client.chat.completions.create(request);
    return completion.choices[0].message.content;
  } catch (error) {
    console.error(error);
    throw error;
  }
}

async function told() {
  const completion = await client.chat.completions.create(request);
  return completion.choices[0].message.content;
}

export async function caughtFarAway() {
  // Whoever catches it there is told that something was undefined.
  try {
    return await told();
  } catch {
    return 'Please ask again later.';
  }
}
