import { CohereClient } from 'cohere-ai';

const cohere = new CohereClient({ token: process.env['COHERE_API_KEY'] ?? '' });

export async function name(message: string) {
  const answer = await cohere.chat({ model: 'command-r-plus-08-2024', message });
  try {
    const data = JSON.parse(answer.text);
//               ^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(answer.text)` is believed as it comes: nothing checks the 
    return data.name.trim();
  } catch {
    return '';
  }
}

// Retrieval excludes it.
export async function found(message: string) {
  const answer = await cohere.chat({ model: 'command-r-plus-08-2024', message, connectors: [{ id: 'web-search' }] });
  try {
    const data = JSON.parse(answer.text);
//               ^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(answer.text)` is believed as it comes: nothing checks the 
    return data.name.trim();
  } catch {
    return '';
  }
}
