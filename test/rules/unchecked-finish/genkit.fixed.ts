import { googleAI } from '@genkit-ai/google-genai';
import { genkit } from 'genkit';

const ai = genkit({ plugins: [googleAI()] });

export async function title(subject: string) {
  const { text, finishReason } = await ai.generate({ model: googleAI.model('gemini-3-flash'), prompt: subject, config: { maxOutputTokens: 99 } });
  if (finishReason === 'length') throw new Error('The answer was cut off at the token limit');
  return text;
}

// Clean: it says why it ended.
export async function note(subject: string) {
  const answer = await ai.generate({ model: googleAI.model('gemini-3-flash'), prompt: subject });
  if (answer.finishReason !== 'stop') throw new Error('No whole note');
  return answer.text;
}
