export interface Tool<T = unknown> {
  name: string;
  run(input: T): Promise<string>;
}

export class Registry {
  private tools = new Map<string, Tool>();

  register<T>(tool: Tool<T>) {
    this.tools.set(tool.name, tool as Tool);
    return this;
  }

  find(name: string) {
    return this.tools.get(name);
  }
}
