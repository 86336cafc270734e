import OpenAI from 'openai';

const openai = new OpenAI({ baseURL: 'https://models.example.com/v1' });

// Who answers may know no schemas.
export async function name(text: string) {
  const completion = await openai.chat.completions.create({ model: 'own-model', messages: [{ role: 'user', content: text }] });
  try {
    const data = JSON.parse(completion.choices[0]?.message.content ?? '{}');
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(completion.choices[0]?.message.content ?? '{}')` is believ
    return data.name.trim();
  } catch {
    return '';
  }
}
