import { query } from '@anthropic-ai/claude-agent-sdk';
import { GoogleGenAI, HarmBlockThreshold, HarmCategory } from '@google/genai';

const client = new GoogleGenAI({});

export const ask = (contents: string) =>
  client.models.generateContent({
    model: 'gemini-3-flash',
    contents,
    config: {
      safetySettings: [{ category: HarmCategory.HARM_CATEGORY_HARASSMENT, threshold: HarmBlockThreshold.BLOCK_NONE }],
//                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disabled-safety [warning]: `threshold: 'BLOCK_NONE'` blocks nothing of this kind, whatever a prom
    },
  });

export const work = (prompt: string) =>
  query({ prompt, options: { permissionMode: 'bypassPermissions', allowDangerouslySkipPermissions: true } });
//                                           ^^^^^^^^^^^^^^^^^^^ disabled-safety [warning]: `permissionMode: 'bypassPermissions'` lets the agent run every tool at
