import OpenAI from 'openai';
import { Button, Form, Inner } from './Form';

const client = new OpenAI({ timeout: 9000 });

export function App() {
  // Clean: the form catches it.
  const caught = async (question: string) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
    console.log(answer.output_text);
  };
  const called = async (question: string) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Re
    console.log(answer.output_text);
  };
  const spread = async () => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Why?' });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Re
    console.log(answer.output_text);
  };
  const deep = async () => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Why?' });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Re
    console.log(answer.output_text);
  };
  // Clean: no component is seen to call it.
  const unseen = async () => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Why?' });
    console.log(answer.output_text);
  };
  return (
    <>
      <Form onAsk={caught} send={called} unused={unseen} />
      <Button onClick={spread} />
      <Inner run={deep} />
    </>
  );
}
