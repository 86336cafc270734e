import { StructuredTool, Tool } from '@langchain/core/tools';
import { z } from 'zod';

export class Page extends StructuredTool {
  name = 'page';
  description = 'Reads a page';
  schema = z.object({ url: z.string(), section: z.string() });

  async _call({ url }: { url: string; section: string }) {
    const response = await fetch(url);
//                               ^^^ output-to-url [warning]: What the model wrote as `url` is taken as an address by `fetch`, so th
    return response.text();
  }
}

export class Address extends Tool {
  name = 'address';
  description = 'Reads an address';

  async _call(input: string) {
    const response = await fetch(input);
//                               ^^^^^ output-to-url [warning]: `input` is taken as an address by `fetch`, so that whoever can slip te
    return response.text();
  }
}

// Clean: the schema says which pages there are.
export class Manual extends StructuredTool {
  name = 'manual';
  description = 'Reads the manual';
  schema = z.object({ host: z.enum(['docs.example.com', 'help.example.com']) });

  async _call({ host }: { host: string }) {
    const response = await fetch(`https://${host}`);
    return response.text();
  }
}

// Clean: no tool, but for its method's name.
export class Client {
  schema = z.object({ url: z.string() });

  async _call({ url }: { url: string }) {
    const response = await fetch(url);
    return response.text();
  }
}
