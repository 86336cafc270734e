import { CohereClientV2 } from 'cohere-ai';

const cohere = new CohereClientV2({ token: process.env['COHERE_API_KEY'] ?? '' });

export async function name(content: string) {
  const answer = await cohere.chat({ model: 'command-a-03-2025', messages: [{ role: 'user', content }] });
  const [part] = answer.message.content ?? [];
  try {
    const data = JSON.parse(part?.type === 'text' ? part.text : '{}');
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(part?.type === 'text' ? part.text : '{}')` is believed as 
    return data.name.trim();
  } catch {
    return '';
  }
}

// Documents exclude it.
export async function found(content: string, documents: string[]) {
  const answer = await cohere.chat({ model: 'command-a-03-2025', messages: [{ role: 'user', content }], documents });
  const [part] = answer.message.content ?? [];
  try {
    const data = JSON.parse(part?.type === 'text' ? part.text : '{}');
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(part?.type === 'text' ? part.text : '{}')` is believed as 
    return data.name.trim();
  } catch {
    return '';
  }
}
