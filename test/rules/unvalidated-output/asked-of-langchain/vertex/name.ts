import { ChatVertexAI } from '@langchain/google-vertexai';

const model = new ChatVertexAI({ model: 'gemini-2.5-flash' });

// Its parser checks what it is given.
export async function name(text: string) {
  try {
    const response = await model.invoke(text);
    const data = JSON.parse(response.content as string);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.content as string)` is believed as it comes: noth
    return data.name.trim();
  } catch {
    return '';
  }
}
