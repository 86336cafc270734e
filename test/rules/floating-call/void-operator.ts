import OpenAI from 'openai';

const openai = new OpenAI();
const request = { model: 'gpt-4o-mini', input: 'Hello' };

export async function greet() {
  void openai.responses.create(request);
//     ^^^^^^^^^^^^^^^^^^^^^^^ floating-call: Nobody waits for `openai.responses.create`: when all 3 attempts fail
  // Clean: `void` says that nobody waits, the handler says what becomes of a failure.
  void openai.responses.create(request).catch(console.error);
  // Clean: the same with the second argument of `then`.
  void openai.responses.create(request).then(console.log, console.error);
}
