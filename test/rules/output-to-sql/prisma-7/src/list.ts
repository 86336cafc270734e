// Wherever the client comes from, its method's name tells. It says that it is unsafe, which is no check.
import OpenAI from 'openai';
import { PrismaClient } from './generated/prisma/client';

const openai = new OpenAI();
const prisma = new PrismaClient();

export async function list(question: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: question });
  return prisma.$queryRawUnsafe(answer.output_text);
//                              ^^^^^^^^^^^^^^^^^^ output-to-sql [error]: `answer.output_text` becomes the text of a query in `prisma.$queryRawU
}

// Clean: a tagged template binds its values.
export async function find(question: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: question });
  return prisma.$queryRaw`SELECT * FROM tickets WHERE title = ${answer.output_text}`;
}
