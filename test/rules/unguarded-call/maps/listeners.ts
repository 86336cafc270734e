import OpenAI from 'openai';

const openai = new OpenAI();
type Tool = (text: string) => Promise<string>;

class Registry {
  private readonly tools = new Map<string, Tool>();

  register(name: string, tool: Tool): void {
    this.tools.set(name, tool);
  }

  async run(name: string, text: string): Promise<string> {
    const tool = this.tools.get(name);
    if (!tool) return 'no such tool';
    try {
      return await tool(text);
    } catch (error) {
      console.error(error);
      return 'the tool is not there';
    }
  }
}

export const registry = new Registry();

// Clean: the registry answers for its tools.
registry.register('sum', async (text) => (await openai.responses.create({ model: 'gpt-6-luna', input: text })).output_text);

process.on('message', (text: string) => registry.run('sum', text));
