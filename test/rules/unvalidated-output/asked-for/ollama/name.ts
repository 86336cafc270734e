import ollama from 'ollama';

export async function name(content: string) {
  const answer = await ollama.chat({ model: 'llama3.2', format: 'json', messages: [{ role: 'user', content }] });
  try {
    const data = JSON.parse(answer.message.content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(answer.message.content)` is believed as it comes: nothing 
    return data.name.trim();
  } catch {
    return '';
  }
}
