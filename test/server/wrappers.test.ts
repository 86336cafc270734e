import assert from 'node:assert/strict';
import { createSeawall } from '../../analysis/index.js';
import { catalog } from '../../catalog/index.js';
import { rules } from '../../rules/index.js';
import { type Editor, openEditor } from './editor.js';

const LLM = 'export const ask = async (question: string) => question;\n';
const APP = "import { ask } from './llm';\n\nexport const run = () => ask('How?');\n";
const WRAPPER = { module: './llm', export: 'ask', operation: 'chat', defaults: { timeoutMs: null, retries: 0 } };

describe('wrappers in the config', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  async function open(config: object): Promise<string> {
    editor = await openEditor({
      files: { 'seawall.config.json': JSON.stringify(config), 'llm.ts': LLM, 'app.ts': APP },
      rules,
      createSeawall: (host, settings) =>
        createSeawall({
          host,
          catalog,
          rules,
          config: settings,
          loadParser: async () => (await import('../../analysis/parser.js')).createParser(),
        }),
    });
    return editor.open('app.ts', APP);
  }

  async function configure(config: object): Promise<void> {
    editor.write('seawall.config.json', JSON.stringify(config));
    const changes = [{ uri: editor.uri('seawall.config.json'), type: 2 }];
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  it('count as soon as they are written down, and no longer than that', async () => {
    const uri = await open({});
    assert.deepEqual(await editor.pull(uri), []);
    let refreshed = editor.next('workspace/diagnostic/refresh');
    await configure({ wrappers: [WRAPPER] });
    await refreshed;
    assert.ok((await editor.pull(uri)).some(({ code }) => code === 'missing-timeout'));
    refreshed = editor.next('workspace/diagnostic/refresh');
    await configure({ wrappers: [{ ...WRAPPER, defaults: { timeoutMs: 20_000, retries: 0 } }] });
    await refreshed;
    assert.ok((await editor.pull(uri)).every(({ code }) => code !== 'missing-timeout'));
  });

  it('are shown where they are wrong', async () => {
    const shown = editorNext(() => open({ wrappers: [{ ...WRAPPER, export: 'aks' }] }));
    await shown;
    const [problem] = editor.pushed.get(editor.uri('seawall.config.json')) ?? [];
    assert.match(String(problem?.message), /"wrappers\.0\.export": "\.\/llm" has no export "aks": did you mean "ask"\?/);
    assert.equal(problem?.range.start.character, 40);
    const cleared = editor.next('textDocument/publishDiagnostics');
    await configure({ wrappers: [WRAPPER] });
    await cleared;
    assert.deepEqual(editor.pushed.get(editor.uri('seawall.config.json')), []);
  });

  async function editorNext(start: () => Promise<string>): Promise<void> {
    await start();
    if (!editor.pushed.has(editor.uri('seawall.config.json'))) await editor.next('textDocument/publishDiagnostics');
  }
});
