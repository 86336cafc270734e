import { openai } from '@ai-sdk/openai';
import { generateText, tool } from 'ai';
import { z } from 'zod';
import { toSystem } from '../../../lib/prompts';

// A schema that takes any text says nothing of what it may be.
const Body = z.object({ question: z.string().max(2_000), company: z.string().min(1), level: z.enum(['easy', 'hard']) });

export async function POST(request: Request) {
  const parsed = Body.safeParse(await request.json());
  if (!parsed.success) return new Response(null, { status: 400 });
  const { question, company, level } = parsed.data;
  const { text } = await generateText({
    model: openai('gpt-6-luna'),
    system: toSystem({ company, level }),
    prompt: question,
    tools: { search: tool({ description: `Searches the documents of ${company}`, inputSchema: z.object({ words: z.string() }) }) },
//                                                                    ^^^^^^^ untrusted-system-prompt [error]: `company` comes from a request and stands in the description of a tool
  });
  return Response.json({ text });
}

export async function PUT(request: Request) {
  const form = await request.formData();
  const agentName = form.get('agent') as string;
  const { text } = await generateText({
    model: openai('gpt-6-luna'),
    messages: [
      { role: 'system', content: `Your name is ${agentName}.` },
//                                               ^^^^^^^^^ untrusted-system-prompt [error]: `agentName` comes from a request and stands in the system prompt, wher
      { role: 'user', content: form.get('question') as string },
    ],
  });
  return Response.json({ text });
}
