import type { z } from 'zod';

export interface Tool<S extends z.ZodTypeAny = z.ZodTypeAny> {
  name: string;
  input: S;
  run(input: z.infer<S>): Promise<string>;
}

export const defineTool = <S extends z.ZodTypeAny>(tool: Tool<S>): Tool<S> => tool;

export class Toolbox {
  private readonly tools = new Map<string, Tool<any>>();

  add(...tools: Tool<any>[]) {
    for (const tool of tools) this.tools.set(tool.name, tool);
    return this;
  }

  addAll(tools: readonly Tool<any>[]) {
    tools.forEach((tool) => this.tools.set(tool.name, tool));
    return this;
  }

  async call(name: string, raw: unknown) {
    const tool = this.tools.get(name);
    if (!tool) return 'There is no such tool.';
    const parsed = tool.input.safeParse(raw);
    return parsed.success ? await tool.run(parsed.data) : 'That is the wrong input.';
  }
}
