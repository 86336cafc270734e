import { Mistral } from '@mistralai/mistralai';

const mistral = new Mistral({ apiKey: process.env['MISTRAL_API_KEY'] ?? '' });

export async function name(content: string) {
  const answer = await mistral.chat.complete({
    model: 'mistral-large-latest',
    messages: [{ role: 'user', content }],
    responseFormat: { type: 'json_object' },
  });
  try {
    const data = JSON.parse(String(answer.choices?.[0]?.message?.content));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(String(answer.choices?.[0]?.message?.content))` is believe
    return data.name.trim();
  } catch {
    return '';
  }
}

// What the type lets be left out, a strict schema may not.
export async function age(content: string) {
  const answer = await mistral.chat.complete({ model: 'mistral-large-latest', messages: [{ role: 'user', content }] });
  try {
    const data = JSON.parse(String(answer.choices?.[0]?.message?.content)) as { age: number; born?: string };
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(String(answer.choices?.[0]?.message?.content))` as `{ … }`
    return data.age * 2;
  } catch {
    return 0;
  }
}
