import OpenAI from 'openai';
import { NextResponse } from 'next/server';

const client = new OpenAI();

export async function POST(request: Request) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: await request.text() });
  return NextResponse.json({ html: answer.output_text, length: answer.output_text.length });
}
