// A list of a connection outlives its messages; that of one task does not outlive the task.
import { openai } from '@ai-sdk/openai';
import { generateText, type ModelMessage } from 'ai';
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 8080 });

server.on('connection', (socket) => {
  const messages: ModelMessage[] = [];
  socket.on('message', async (data) => {
    messages.push({ role: 'user', content: String(data) });
    const { text } = await generateText({ model: openai('gpt-6-luna'), messages });
//                                                                     ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request
    messages.push({ role: 'assistant', content: text });
    socket.send(text);
  });
});

export async function work(task: string) {
  const messages: ModelMessage[] = [{ role: 'user', content: task }];
  for (let turn = 0; turn < 5; turn++) {
    // Clean: an agent's own steps, which are counted.
    const { text } = await generateText({ model: openai('gpt-6-luna'), messages });
    messages.push({ role: 'assistant', content: text });
  }
  return messages;
}

function convert(texts: readonly string[]) {
  const converted: ModelMessage[] = [];
  texts.forEach((content) => {
    converted.push({ role: 'user', content });
  });
  return converted;
}

server.on('message', async (texts: string[]) => {
  // Clean: a list that is made for this one request.
  await generateText({ model: openai('gpt-6-luna'), messages: convert(texts) });
});
