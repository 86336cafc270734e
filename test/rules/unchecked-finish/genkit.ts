import { googleAI } from '@genkit-ai/google-genai';
import { genkit } from 'genkit';

const ai = genkit({ plugins: [googleAI()] });

export async function title(subject: string) {
  const { text } = await ai.generate({ model: googleAI.model('gemini-3-flash'), prompt: subject, config: { maxOutputTokens: 99 } });
//                       ^^^^^^^^^^^ unchecked-finish: Nobody looks at why the answer of `ai.generate` ended
  return text;
}

// Clean: it says why it ended.
export async function note(subject: string) {
  const answer = await ai.generate({ model: googleAI.model('gemini-3-flash'), prompt: subject });
  if (answer.finishReason !== 'stop') throw new Error('No whole note');
  return answer.text;
}
