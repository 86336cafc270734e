// What a component keeps of an answer is read where it is drawn.
import OpenAI from 'openai';
import { useState } from 'react';
import { z } from 'zod';

const client = new OpenAI({ apiKey: 'proxied', dangerouslyAllowBrowser: true, timeout: 20_000 });
const Correction = z.object({ corrected: z.string(), mistakes: z.array(z.string()) });
type Correction = z.infer<typeof Correction>;

async function correct(input: string): Promise<Correction | null> {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input, text: { format: { type: 'json_object' } } });
  try {
    return JSON.parse(output_text);
//         ^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(output_text)` is believed as it comes: nothing checks the 
  } catch (error) {
    console.error(error);
    return null;
  }
}

async function correctSafely(input: string): Promise<Correction> {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input, text: { format: { type: 'json_object' } } });
  return Correction.parse(JSON.parse(output_text));
}

export function Corrector({ text }: { text: string }) {
  const [result, setResult] = useState<Correction | null>(null);
  return (
    <div>
      <button type="button" onClick={async () => setResult(await correct(text))} />
      {result?.mistakes.map((mistake) => (
        <p key={mistake}>{mistake}</p>
      ))}
    </div>
  );
}

export function SafeCorrector({ text }: { text: string }) {
  const [result, setResult] = useState<Correction | null>(null);
  return (
    <div>
      <button type="button" onClick={async () => setResult(await correctSafely(text))} />
      {result?.mistakes.map((mistake) => (
        <p key={mistake}>{mistake}</p>
      ))}
    </div>
  );
}
