// What a person at a terminal says goes into a conversation that is kept elsewhere.
import readline from 'node:readline/promises';
import OpenAI from 'openai';

const openai = new OpenAI();
const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });

class Chat {
  #messages = [];

  async *send(content) {
    this.#messages.push({ role: 'user', content });
    const stream = await openai.chat.completions.create({ model: 'gpt-5', messages: this.#messages, stream: true });
//                                                                                  ^^^^^^^^^^^^^^ unbounded-history [warning]: `this.#messages` outlives the request, only grows, and `openai.chat.co
    for await (const chunk of stream) yield chunk.choices[0]?.delta.content ?? '';
  }
}

class Question {
  #messages = [];

  async ask(content) {
    this.#messages.push({ role: 'user', content });
    // Clean: another one is made for each line.
    return openai.chat.completions.create({ model: 'gpt-5', messages: this.#messages });
  }
}

const chat = new Chat();
while (true) {
  const line = await terminal.question('you> ');
  if (line === '/quit') break;
  for await (const token of chat.send(line)) process.stdout.write(token);
  const question = new Question();
  console.log(await question.ask(line));
}

export async function converse() {
  const messages = [];
  for (;;) {
    const line = await terminal.question('> ');
    await answer(messages, line);
  }
}

async function answer(messages, line) {
  messages.push({ role: 'user', content: line });
  const { choices } = await openai.chat.completions.create({ model: 'gpt-5', messages });
//                                                                           ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `openai.chat.completi
  console.log(choices[0]?.message.content);
}
