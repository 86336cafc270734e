import { query } from '@anthropic-ai/claude-agent-sdk';
import { GoogleGenAI, HarmBlockThreshold, HarmCategory } from '@google/genai';

const client = new GoogleGenAI({});

// A lower threshold still blocks.
export const ask = (contents: string) =>
  client.models.generateContent({
    model: 'gemini-3-flash',
    contents,
    config: {
      safetySettings: [{ category: HarmCategory.HARM_CATEGORY_HARASSMENT, threshold: HarmBlockThreshold.BLOCK_ONLY_HIGH }],
    },
  });

// Another kind of threshold.
export const scale = { threshold: 'OFF', value: 1 };

// Reading and editing is asked about by the SDK.
export const work = (prompt: string) => query({ prompt, options: { permissionMode: 'acceptEdits' } });

// Something else is asked before each tool.
export const guarded = (prompt: string) =>
  query({ prompt, options: { permissionMode: 'bypassPermissions', hooks: { PreToolUse: [{ hooks: [] }] } } });
