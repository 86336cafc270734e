import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { createSeawall } from '../../analysis/index.js';
import { catalog } from '../../catalog/index.js';
import { toToday } from '../../host/today.js';
import { rules } from '../../rules/index.js';
import { type Editor, openEditor } from './editor.js';

const MANIFEST = JSON.stringify({ name: 'app', dependencies: { vue: '^3.5.0', openai: '^6.49.0' } });

const LIBRARY = `import OpenAI from 'openai';

const client = new OpenAI({ timeout: 30_000 });

export async function ask(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question, max_output_tokens: 100 });
  return answer.output_text;
}
`;

const COMPONENT = `<template>
  <button @click="send">Ask</button>
  <p>{{ answer }}</p>
</template>

<script setup lang="ts">
import { ref } from 'vue';
import { ask } from './ask';

const answer = ref('');

async function send() {
  answer.value = await ask('Why?');
}
</script>
`;

describe('server: components', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  const open = () =>
    openEditor({
      files: { 'package.json': MANIFEST, 'src/ask.ts': LIBRARY, 'src/Ask.vue': COMPONENT },
      rules,
      createSeawall: (host, config) =>
        createSeawall({
          host,
          catalog,
          rules,
          config,
          loadParser: async () => (await import('../../analysis/parser.js')).createParser(),
          today: toToday,
        }),
    });
  const rulesOf = async (uri: string) => (await editor.pull(uri)).map(({ code }) => code);

  it('are callers of what they import, as their scripts and templates are typed', async () => {
    editor = await open();
    const library = await editor.open('src/ask.ts', LIBRARY);
    const component = await editor.open('src/Ask.vue', COMPONENT, 'vue');
    assert.ok((await rulesOf(library)).includes('unguarded-call'));
    await editor.change(component, COMPONENT.replace("await ask('Why?');", "await ask('Why?').catch(() => 'Later.');"));
    assert.ok(!(await rulesOf(library)).includes('unguarded-call'));
    await editor.change(component, COMPONENT.replace('@click="send"', 'title="send"'));
    assert.ok(!(await rulesOf(library)).includes('unguarded-call'));
    await editor.change(component, COMPONENT);
    assert.ok((await rulesOf(library)).includes('unguarded-call'));
  });

  it('show findings in their templates, and take edits where they can stand', async () => {
    editor = await open();
    const text = COMPONENT.replace('<p>{{ answer }}</p>', '<p v-html="answer" />');
    const uri = await editor.open('src/Ask.vue', text, 'vue');
    const found = (await editor.pull(uri)).find(({ code }) => code === 'output-to-html');
    assert.deepEqual(found?.range, { start: { line: 2, character: 13 }, end: { line: 2, character: 19 } });
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found?.range,
      context: { diagnostics: [] },
    });
    const ignore = actions.find(({ title }) => title.startsWith('Ignore output-to-html here'));
    const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', ignore);
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    const [written] = change?.edits ?? [];
    assert.deepEqual(written?.range.start, { line: 2, character: 0 });
    assert.ok(written && 'newText' in written);
    await editor.change(uri, text.replace('  <p v-html', `${written.newText}  <p v-html`));
    assert.ok(!(await rulesOf(uri)).includes('output-to-html'));
  });

  it('are known by their language before they are saved', async () => {
    editor = await open();
    const text = COMPONENT.replace("import { ask } from './ask';", LIBRARY);
    const uri = await editor.open('untitled:Untitled-1', text, 'vue');
    assert.ok((await rulesOf(uri)).includes('unguarded-call'));
  });
});
