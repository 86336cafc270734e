// What pops up before the user is an error that they are told of.
import { type Editor, Notice, Plugin } from 'obsidian';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

async function write(input: string) {
  return (await client.responses.create({ model: 'gpt-6-luna', input })).output_text;
//              ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.responses.create` on
}

async function suggest(input: string) {
  return (await client.responses.create({ model: 'gpt-6-luna', input })).output_text;
}

export default class Writer extends Plugin {
  async onload() {
    this.addCommand({
      id: 'write',
      name: 'Write on',
      editorCallback: async (editor: Editor) => {
        try {
          editor.replaceSelection(await write(editor.getSelection()));
        } catch (error) {
          new Notice(`Writer: ${error}`);
        }
      },
    });
    this.addCommand({
      id: 'suggest',
      name: 'Suggest',
      editorCallback: async (editor: Editor) => {
        try {
          editor.replaceSelection(await suggest(editor.getSelection()));
        } catch (error) {
          new Notice(`Writer: ${error}`);
          // Clean: there is something to go on with.
          editor.replaceSelection(await readCached(editor.getSelection()));
        }
      },
    });
  }
}
