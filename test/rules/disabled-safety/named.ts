import { query } from '@anthropic-ai/claude-agent-sdk';
import { GoogleGenAI, HarmBlockThreshold } from '@google/genai';

const client = new GoogleGenAI({});
const NONE = 'BLOCK_NONE';
const OFF = HarmBlockThreshold.OFF;
const HIGH = 'BLOCK_ONLY_HIGH';

export const ask = (contents: string) =>
  client.models.generateContent({
    model: 'gemini-3-flash',
    contents,
    config: {
      safetySettings: [
        { category: 'HARM_CATEGORY_HARASSMENT', threshold: NONE },
//                                                         ^^^^ disabled-safety [warning]: `threshold: 'BLOCK_NONE'` blocks nothing of this kind, whatever a prom
        { category: 'HARM_CATEGORY_HATE_SPEECH', threshold: OFF },
        // Clean: it blocks something.
        { category: 'HARM_CATEGORY_DANGEROUS_CONTENT', threshold: HIGH },
      ],
    },
  });

// Clean: whoever calls it chooses.
export const work = (prompt: string, permissionMode = 'bypassPermissions') => query({ prompt, options: { permissionMode } });
