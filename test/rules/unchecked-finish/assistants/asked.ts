// Clean: each looks at how the run ended, by the event or by the run's status.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

export async function byEvent(thread: string, assistant: string) {
  for await (const value of openai.beta.threads.runs.stream(thread, { assistant_id: assistant })) {
    if (value.event === 'thread.run.incomplete') throw new Error('The answer was cut off');
    if (value.event === 'thread.message.delta') process.stdout.write(value.data.delta.content[0].text.value);
  }
}

export async function byStatus(thread: string, assistant: string) {
  let run;
  for await (const value of openai.beta.threads.runs.stream(thread, { assistant_id: assistant })) {
    if (value.event === 'thread.message.delta') process.stdout.write(value.data.delta.content[0].text.value);
    else run = value.data;
  }
  if (run.status !== 'completed') throw new Error('The answer is not whole');
}

// Whoever is given the run may look.
export async function givenOn(thread: string, assistant: string) {
  let run;
  for await (const value of openai.beta.threads.runs.stream(thread, { assistant_id: assistant })) {
    if (value.event === 'thread.message.delta') process.stdout.write(value.data.delta.content[0].text.value);
    if (value.event === 'thread.run.completed') run = value.data;
  }
  return run;
}
