import { GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';

const genai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const openai = new OpenAI();

export async function draw(prompt: string) {
  const response = await genai.models.generateImages({ model: 'imagen-4.0-generate-001', prompt, config: { numberOfImages: 1 } });
  return response.generatedImages![0].image!.imageBytes!;
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `response.generatedImages![0]` is read as if it were always there, but
}

// Clean: a picture that a filter took is missed.
export async function drawCarefully(prompt: string) {
  const response = await genai.models.generateImages({ model: 'imagen-4.0-generate-001', prompt });
  const bytes = response.generatedImages?.[0]?.image?.imageBytes;
  if (!bytes) throw new Error('no picture');
  return bytes;
}

// Clean: every picture that is there.
export async function drawAll(prompt: string) {
  const response = await genai.models.generateImages({ model: 'imagen-4.0-generate-001', prompt });
  return (response.generatedImages ?? []).map(({ image }) => image!.imageBytes);
}

// Clean: what this provider does not draw it answers with a 400.
export async function paint(prompt: string) {
  const images = await openai.images.generate({ model: 'gpt-image-1', prompt });
  return images.data![0]!.b64_json!;
}
