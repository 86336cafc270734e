import OpenAI from 'openai';

const openai = new OpenAI();
const request = { assistant_id: 'asst_tutor' };

export async function ask(thread: string) {
  await openai.beta.threads.runs.createAndPoll(thread, request);
  const messages: any = await openai.beta.threads.messages.list(thread, { limit: 1 });
  return messages.data[0].content[0].text.value;
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `messages.data[0].content[0]` is read as if it were always there, but 
}

export async function askInTurn(thread: string) {
  let run = await openai.beta.threads.runs.create(thread, request);
  while (run.status === 'queued' || run.status === 'in_progress') run = await openai.beta.threads.runs.retrieve(run.id, { thread_id: thread });
  const list: any = await openai.beta.threads.messages.list(thread);
  const [latest] = list.data;
  return latest.content[0].text.value;
//       ^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `latest.content[0]` is read as if it were always there, but the list i
}

// Clean: the kind of the part is asked for.
export async function askCarefully(thread: string) {
  await openai.beta.threads.runs.createAndPoll(thread, request);
  const messages = await openai.beta.threads.messages.list(thread, { limit: 1 });
  const part = messages.data[0]?.content[0];
  return part?.type === 'text' ? part.text.value : 'There is no answer.';
}

export async function askForText(thread: string) {
  await openai.beta.threads.runs.createAndPoll(thread, request);
  const messages = await openai.beta.threads.messages.list(thread, { limit: 1 });
  const [message] = messages.data;
  if (message?.content[0].type === 'text') return message.content[0].text.value;
  return 'There is no answer.';
}

// Clean: all of it.
export async function askForAll(thread: string) {
  await openai.beta.threads.runs.createAndPoll(thread, request);
  const { data } = await openai.beta.threads.messages.list(thread, { limit: 1 });
  return data.flatMap(({ content }) => content.map((part) => (part.type === 'text' ? part.text.value : ''))).join('');
}
