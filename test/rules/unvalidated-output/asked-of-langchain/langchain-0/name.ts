import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });

// It takes schemas of zod 3.
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
