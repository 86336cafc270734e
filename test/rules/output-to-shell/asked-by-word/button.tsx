import { exec } from 'node:child_process';
import OpenAI from 'openai';
import { useState } from 'react';

const client = new OpenAI();

// Clean: a person presses the button.
export function Assistant() {
  const [command, setCommand] = useState('');
  const ask = async (input: string) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input });
    setCommand(answer.output_text);
  };
  return (
    <form onSubmit={(event) => ask(String(new FormData(event.currentTarget).get('task')))}>
      <input name="task" />
      <button type="button" onClick={() => exec(command)}>
        Approve {command}
      </button>
    </form>
  );
}
