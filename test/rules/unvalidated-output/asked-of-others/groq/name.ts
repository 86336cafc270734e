import Groq from 'groq-sdk';

const groq = new Groq();

export async function name(content: string) {
  const completion = await groq.chat.completions.create({ model: 'openai/gpt-oss-120b', messages: [{ role: 'user', content }] });
  try {
    const data = JSON.parse(completion.choices[0]?.message.content ?? '{}');
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(completion.choices[0]?.message.content ?? '{}')` is believ
    return data.name.trim();
  } catch {
    return '';
  }
}

// Few models keep to a schema.
export async function age(content: string) {
  const completion = await groq.chat.completions.create({ model: 'qwen/qwen3.6-27b', messages: [{ role: 'user', content }] });
  try {
    const data = JSON.parse(completion.choices[0]?.message.content ?? '{}');
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(completion.choices[0]?.message.content ?? '{}')` is believ
    return data.age * 2;
  } catch {
    return 0;
  }
}

// A stream can neither be of JSON nor keep to a schema.
export async function streamed(content: string) {
  const stream = await groq.chat.completions.create({ model: 'openai/gpt-oss-120b', messages: [{ role: 'user', content }], stream: true });
  let text = '';
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  try {
    const data = JSON.parse(text);
//               ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape o
    return data.name.trim();
  } catch {
    return '';
  }
}
