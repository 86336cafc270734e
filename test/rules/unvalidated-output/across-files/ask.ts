import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export async function ask(contents: string): Promise<string> {
  const answer = await ai.models.generateContent({ model: 'gemini-2.5-flash', contents });
  return answer.text ?? '';
}
