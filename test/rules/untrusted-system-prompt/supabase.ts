// A function of the database that finds what is like a question gives texts that others wrote.
import { createClient } from '@supabase/supabase-js';
import OpenAI from 'openai';

const openai = new OpenAI();
const supabase = createClient('https://desk.supabase.co', 'public');

export async function answer(input: string, query_embedding: number[]) {
  const { data: found } = await supabase.rpc('match_documents', { query_embedding, match_count: 5 });
  const texts = (found ?? []).map((one: { content: string }) => one.content).join('\n');
  return openai.responses.create({ model: 'gpt-6-luna', instructions: `Answer from these texts:\n${texts}`, input });
//                                                                                                 ^^^^^ untrusted-system-prompt [warning]: `texts` was looked up and stands in the system prompt, where the model
}

// Clean: a function of another kind gives the program's own settings.
export async function answerInTone(input: string) {
  const { data: tone } = await supabase.rpc('current_tone');
  return openai.responses.create({ model: 'gpt-6-luna', instructions: `Answer in this tone: ${tone}`, input });
}
