import OpenAI from 'openai';
import type { Repository } from 'typeorm';

interface Survey {
  title: string;
  summary: string | null;
}

const openai = new OpenAI();

async function summarize(input: string): Promise<string> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: The answer of `openai.responses.create` is stored, and nobody looks at
  return answer.output_text;
}

export async function report(surveys: Repository<Survey>, survey: Survey) {
  survey.summary = await summarize(survey.title);
  return surveys.save(survey);
}

async function sketch(input: string): Promise<string> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `openai.responses.create` ended, so 
  return answer.output_text;
}

// Only shown: it was saved before.
export async function draft(surveys: Repository<Survey>, survey: Survey) {
  await surveys.save(survey);
  survey.summary = await sketch(survey.title);
  return survey;
}

async function outline(input: string): Promise<string> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `openai.responses.create` ended, so 
  return answer.output_text;
}

// Only shown: another is saved.
export async function compare(surveys: Repository<Survey>, survey: Survey, other: Survey) {
  survey.summary = await outline(survey.title);
  await surveys.save(other);
  return survey;
}
