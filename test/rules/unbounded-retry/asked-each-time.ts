// Somebody decides each time whether to go on.
import * as vscode from 'vscode';
import OpenAI from 'openai';

const openai = new OpenAI();

export async function inEditor(input: string): Promise<string> {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input });
    return answer.output_text;
  } catch (error) {
    const choice = await vscode.window.showErrorMessage(String(error), 'Retry');
    if (choice !== 'Retry') throw error;
    return inEditor(input);
  }
}

export async function inLoop(input: string): Promise<string> {
  while (true) {
    try {
      const answer = await openai.responses.create({ model: 'gpt-5', input });
      return answer.output_text;
    } catch (error) {
      if (!window.confirm(`${error}. Once more?`)) throw error;
    }
  }
}

export class Task {
  constructor(private readonly ask: (question: string) => Promise<{ response: string }>) {}

  async run(input: string): Promise<string> {
    try {
      const answer = await openai.responses.create({ model: 'gpt-5', input });
      return answer.output_text;
    } catch (error) {
      const { response } = await this.ask(`${error}`);
      if (response !== 'yesButton') throw error;
      return this.run(input);
    }
  }
}

// Somebody is only told.
export async function told(input: string): Promise<string> {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-retry: A recursion repeats
    return answer.output_text;
  } catch (error) {
    await vscode.window.showErrorMessage(String(error));
    return told(input);
  }
}

declare function decide(problem: string): Promise<{ kind: string }>;

// Clean: what decides is not known, and may count.
export async function decided(input: string): Promise<string> {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input });
    return answer.output_text;
  } catch (error) {
    const { kind } = await decide(String(error));
    if (kind !== 'transient') throw error;
    return decided(input);
  }
}
