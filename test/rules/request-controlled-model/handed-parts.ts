// A part of the options that comes from a request brings what its sender likes.
import { GoogleGenAI } from '@google/genai';
import type { Request, Response } from 'express';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export async function ask(req: Request, res: Response) {
  const answer = await ai.models.generateContent({ model: 'gemini-3-flash', contents: 'Hello', config: req.body.config });
//                                                                                                     ^^^^^^^^^^^^^^^ request-controlled-model [error]: The cap on output tokens comes from the request (`req.body.config`) as
  res.json({ text: answer.text });
}

// Clean: of the request only the temperature is taken.
export async function say(req: Request, res: Response) {
  const config = { temperature: Number(req.body.temperature), maxOutputTokens: 300 };
  const answer = await ai.models.generateContent({ model: 'gemini-3-flash', contents: 'Hello', config });
  res.json({ text: answer.text });
}
