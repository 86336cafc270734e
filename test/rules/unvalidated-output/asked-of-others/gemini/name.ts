import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env['GEMINI_API_KEY'] ?? '' });

export async function name(contents: string) {
  const response = await ai.models.generateContent({ model: 'gemini-2.5-flash', contents });
  try {
    const data = JSON.parse(response.text ?? '{}');
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.text ?? '{}')` is believed as it comes: nothing c
    return data.name.trim();
  } catch {
    return '';
  }
}

// It has a schema.
export async function street(contents: string, schema: object) {
  const response = await ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents,
    config: { responseMimeType: 'application/json', responseJsonSchema: schema },
  });
  try {
    const data = JSON.parse(response.text ?? '{}');
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.text ?? '{}')` is believed as it comes: nothing c
    return data.street.trim();
  } catch {
    return '';
  }
}

// Too old for schemas.
export async function age(contents: string) {
  const response = await ai.models.generateContent({ model: 'gemini-1.5-pro', contents });
  try {
    const data = JSON.parse(response.text ?? '{}');
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.text ?? '{}')` is believed as it comes: nothing c
    return data.age * 2;
  } catch {
    return 0;
  }
}

// A chat's own settings would be lost.
export async function say(message: string) {
  const chat = ai.chats.create({ model: 'gemini-2.5-flash' });
  const response = await chat.sendMessage({ message });
  try {
    const data = JSON.parse(response.text ?? '{}');
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.text ?? '{}')` is believed as it comes: nothing c
    return data.said.trim();
  } catch {
    return '';
  }
}
