import type { AgentInputItem } from '@openai/agents';

const MOST = 40;
const threads = new Map<string, AgentInputItem[]>();
const counted = new Map<string, AgentInputItem[]>();
const cut = new Map<string, AgentInputItem[]>();

export function getHistory(id: string): AgentInputItem[] {
  const existing = threads.get(id);
  if (existing) return existing;
  const fresh: AgentInputItem[] = [];
  threads.set(id, fresh);
  return fresh;
}

export function saveHistory(id: string, items: AgentInputItem[]) {
  threads.set(id, items);
}

export const getCounted = (id: string) => counted.get(id) ?? [];

export function saveCounted(id: string, items: AgentInputItem[]) {
  if (items.length > MOST) throw new Error('Begin a new conversation');
  counted.set(id, items);
}

export const getCut = (id: string) => cut.get(id) ?? [];

export function saveCut(id: string, items: AgentInputItem[]) {
  cut.set(id, items);
}
