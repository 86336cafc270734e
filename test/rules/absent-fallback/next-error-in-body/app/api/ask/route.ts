// A response that is made of the error is no answer, whatever its status.
import OpenAI from 'openai';
import { NextResponse } from 'next/server';

const openai = new OpenAI();

export async function POST(request: Request) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: await request.text() });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
    return NextResponse.json(answer.output_text);
  } catch (error) {
    console.error(error);
    return NextResponse.json(String(error));
  }
}

export async function PUT(request: Request) {
  try {
    // Clean: the caller gets something to go on with.
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: await request.text() });
    return NextResponse.json(answer.output_text);
  } catch (error) {
    console.error(error);
    return NextResponse.json('We will call you back.');
  }
}
