import { exec } from 'node:child_process';
import OpenAI from 'openai';

const client = new OpenAI();

interface Task {
  text: string;
  status: 'approved' | 'open';
}

// What only says it asks nobody: a remark (approve), a type, a prompt.
export async function run(task: Task) {
  const answer = await client.responses.create({
    model: 'gpt-6-luna',
    instructions: 'Write one command. Do not ask the user to confirm it.',
    input: `The approved task: ${task.text}`,
  });
  exec(answer.output_text);
//     ^^^^^^^^^^^^^^^^^^ output-to-shell [error]: `answer.output_text` is run as a command by `exec`, so 
}
