import { openai } from '@ai-sdk/openai';
import { GoogleGenAI } from '@google/genai';
import { experimental_generateImage as generateImage, experimental_generateSpeech as generateSpeech } from 'ai';
import express from 'express';
import OpenAI from 'openai';
import { z } from 'zod';

const client = new OpenAI();
const google = new GoogleGenAI({});
const app = express();
const Wish = z.object({ prompt: z.string().max(400) });

// Pictures, films and speech are told in words what to be.
app.post('/picture', async (req, res) => {
  const { prompt } = req.body;
  res.json(await client.images.generate({ model: 'gpt-image-1', prompt }));
//                                                              ^^^^^^ unbounded-input [information]: `prompt` goes from a request into the prompt at any length: who sends 
});
app.post('/drawing', async (req, res) => {
  const { image } = await generateImage({ model: openai.image('dall-e-3'), prompt: `A drawing of ${req.body.what}` });
//                                                                                                 ^^^^^^^^^^^^^ unbounded-input [information]: `req.body.what` goes from a request into the prompt at any length: who
  res.json(image.base64);
});
app.post('/film', async (req, res) => {
  res.json(await google.models.generateVideos({ model: 'veo-3.0-generate-001', prompt: req.body.scene }));
//                                                                                     ^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.scene` goes from a request into the prompt at any length: wh
});
app.post('/voice', async (req, res) => {
  const { audio } = await generateSpeech({ model: openai.speech('tts-1'), text: req.body.text });
//                                                                              ^^^^^^^^^^^^^ unbounded-input [information]: `req.body.text` goes from a request into the prompt at any length: who
  res.json(audio.base64);
});

// Bounded, or the program's own words.
app.post('/short', async (req, res) => {
  const { prompt } = Wish.parse(req.body);
  res.json(await client.images.generate({ model: 'gpt-image-1', prompt }));
});
app.post('/cut', async (req, res) => {
  res.json(await client.audio.speech.create({ model: 'tts-1', voice: 'alloy', input: req.body.text.slice(0, 1_000) }));
});
app.post('/always', async (_req, res) => {
  res.json(await client.images.generate({ model: 'gpt-image-1', prompt: 'A harbor at dawn' }));
});
