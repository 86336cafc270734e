// That a message has metadata, and where these are stored, tells nothing of how it ended.
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna', timeout: 20_000 });

export class Teller {
  private async tell(topic: string) {
    const response = await model.invoke(topic);
//                         ^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `model.invoke` ended, so one that wa
    const output: Record<string, unknown> = { text: response.text.trim() };
    if (response.response_metadata) output.metadata = response.response_metadata;
    return output;
  }

  async run(topic: string) {
    const files: string[] = [];
    const response = await model.invoke(topic);
//                         ^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `model.invoke` ended, so one that wa
    if (response.response_metadata !== undefined) files.push(...findFiles(response.response_metadata));
    return { told: await this.tell(topic), text: response.text, files };
  }
}

function findFiles(metadata: Record<string, unknown>): string[] {
  return metadata.output && Array.isArray(metadata.output) ? metadata.output.map((item) => String(item.file)) : [];
}

// What holds it may be written into a text.
export async function fill(template: string, topic: string) {
  const response = await model.invoke(topic);
//                       ^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `model.invoke` ended, so one that wa
  return { page: template.replaceAll('{{ output }}', typeof response.content === 'string' ? response.content : JSON.stringify(response)) };
}
