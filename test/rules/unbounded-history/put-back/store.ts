import type { AgentInputItem } from '@openai/agents';

class Store {
  private readonly lists = new Map<string, AgentInputItem[]>();

  get(id: string): AgentInputItem[] {
    return this.lists.get(id) ?? [];
  }

  save(id: string, items: AgentInputItem[]) {
    this.lists.set(id, items);
  }
}

class ShortStore {
  private readonly lists = new Map<string, AgentInputItem[]>();

  get(id: string): AgentInputItem[] {
    return this.lists.get(id) ?? [];
  }

  save(id: string, items: AgentInputItem[]) {
    this.lists.set(id, items.slice(-20));
  }
}

export const store = new Store();
export const shortStore = new ShortStore();
