// The text of a blocked answer is undefined.
import { GoogleGenAI } from '@google/genai';

const genai = new GoogleGenAI({ apiKey: process.env.KEY });

export async function asserted(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  return answer.text!.trim();
//       ^^^^^^^^^^^ unsafe-answer-access [warning]: `!` says that `answer.text` is there, but it is null when the model re
}
export async function read(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  return answer.candidates[0].content.parts[0].text;
//       ^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `answer.candidates[0]` is read as if it were always there, but the lis
}

// Clean: it may be missing here.
export async function asked(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  return answer.text?.trim() ?? 'No answer.';
}
