'use client';

import { createOpenAI } from '@ai-sdk/openai';

export const provider = createOpenAI({ apiKey: process.env.OPENAI_API_KEY });
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ browser-exposed-key [error]: This file is code of the browser ('use client'), so the key of the AI 
