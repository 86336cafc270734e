import { PrismaClient } from '@prisma/client';
import { createClient } from '@supabase/supabase-js';
import { asc, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';

const shared = globalThis as unknown as { prisma?: PrismaClient };
export const prisma = shared.prisma ?? new PrismaClient();
export const supabase = createClient('https://db.example', 'key');
export const db = drizzle('postgres://db.example');
export const messages = pgTable('messages', { chatId: text(), role: text(), content: text() });

export async function getMessages(chatId: string) {
  return await db.select().from(messages).where(eq(messages.chatId, chatId)).orderBy(asc(messages.chatId));
}

export async function getRecentMessages(chatId: string) {
  return await db.select().from(messages).where(eq(messages.chatId, chatId)).limit(20);
}

export async function saveMessage(values: { chatId: string; role: string; content: string }) {
  await db.insert(messages).values(values);
}
