import { google } from '@ai-sdk/google';
import { generateText } from 'ai';

// One list of filters is one finding.
export const tell = (prompt: string) =>
  generateText({
    model: google('gemini-3-flash'),
    prompt,
    providerOptions: { google: { safetySettings: [{ category: 'HARM_CATEGORY_HATE_SPEECH', threshold: 'OFF' }, { category: 'HARM_CATEGORY_HARASSMENT', threshold: 'OFF' }] } },
//                                                                                                    ^^^^^ disabled-safety [warning]: `threshold: 'OFF'` blocks nothing of this kind, whatever a prompt asks
  });
