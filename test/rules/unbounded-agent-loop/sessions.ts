// The conversation is an object of the project, which adds to its list by itself.
import OpenAI from 'openai';

const client = new OpenAI();
type Message = { role: 'user' | 'assistant'; content: string };

class Session {
  readonly messages: Message[] = [];

  add(role: Message['role'], content: string) {
    this.messages.push({ role, content });
  }

  show() {
    return this.messages.map(({ content }) => content).join('\n');
  }
}

async function complete(messages: readonly Message[]) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: [...messages] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `client.responses.create` ends this loop, so a mode
  return answer.output_text;
}

export async function work(task: string, use: (command: string) => Promise<string>) {
  const session = new Session();
  session.add('user', task);
  while (true) {
    const answer = await complete(session.messages);
    session.add('assistant', answer);
    const command = answer.match(/^USE (.*)$/m)?.[1];
    if (command === undefined) return answer;
    session.add('user', await use(command));
  }
}

// Clean: the turns are counted.
export async function workForAWhile(task: string, use: (command: string) => Promise<string>) {
  const session = new Session();
  session.add('user', task);
  for (let turn = 0; turn < 10; turn++) {
    const answer = await complete(session.messages);
    session.add('assistant', answer);
    const command = answer.match(/^USE (.*)$/m)?.[1];
    if (command === undefined) return answer;
    session.add('user', await use(command));
  }
  return null;
}

// Clean: nothing is added, so that what comes next comes from somewhere else.
export async function follow(session: Session, show: (text: string) => void) {
  while (true) {
    const answer = await complete(session.messages);
    if (answer === 'DONE') return;
    show(session.show());
  }
}
