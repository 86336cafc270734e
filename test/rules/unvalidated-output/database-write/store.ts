// What reaches the database unchecked stays there: an error.
import { PrismaClient } from '@prisma/client';
import OpenAI from 'openai';
import { z } from 'zod';

const openai = new OpenAI();
const prisma = new PrismaClient();
const Contact = z.object({ name: z.string(), email: z.email() });

export async function store(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  try {
    const contact = JSON.parse(answer.output_text);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [error]: before it reaches
    await prisma.contact.create({ data: { name: contact.name, email: contact.email } });
  } catch (error) {
    console.error(error);
  }
}

export async function storeChecked(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  try {
    // Clean: checked on the way.
    const contact = Contact.parse(JSON.parse(answer.output_text));
    await prisma.contact.create({ data: contact });
  } catch (error) {
    console.error(error);
  }
}
