import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { type Editor, openEditor } from './editor.js';

describe('server: robustness', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  const position = { line: 0, character: 1 };
  const range = { start: position, end: position };

  it('knows nothing of documents that are not open', async () => {
    editor = await openEditor();
    for (const uri of [editor.uri('gone.ts'), 'git:/a.ts', 'file://%', 'nonsense']) {
      const textDocument = { uri };
      assert.deepEqual(await editor.pull(uri), []);
      assert.equal(await editor.connection.sendRequest('textDocument/hover', { textDocument, position }), null);
      assert.deepEqual(
        await editor.connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
        [],
      );
    }
  });

  it('survives malformed parameters', async () => {
    editor = await openEditor();
    const uri = await editor.open('a.ts', 'ask();');
    for (const params of [null, {}, { textDocument: 1 }, { textDocument: { uri } }, { textDocument: { uri }, position: 'x', range: 3 }]) {
      for (const method of [
        'textDocument/diagnostic',
        'textDocument/hover',
        'textDocument/codeAction',
        'codeAction/resolve',
        'workspace/executeCommand',
      ]) {
        await editor.connection.sendRequest(method, params).catch(() => undefined);
      }
      for (const method of [
        'textDocument/didChange',
        'workspace/didChangeWatchedFiles',
        'workspace/didChangeConfiguration',
        'textDocument/didClose',
      ]) {
        if (params === null || !('textDocument' in params) || method !== 'textDocument/didClose')
          await editor.connection.sendNotification(method, params);
      }
    }
    assert.equal((await editor.pull(uri)).length, 1);
  });

  it('reports a failing analysis and goes on', async () => {
    editor = await openEditor();
    const uri = await editor.open('a.ts', 'ask.boom();');
    assert.deepEqual(await editor.pull(uri), []);
    assert.match(editor.logged.join('\n'), /boom/);
    await editor.change(uri, 'ask();');
    assert.equal((await editor.pull(uri)).length, 1);
  });

  it('gives up when the client no longer asks', async () => {
    editor = await openEditor();
    const uri = await editor.open('a.ts', 'ask();');
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    assert.equal((await editor.pull(uri)).length, 1);
  });

  it('answers for the latest text after a burst of changes', async () => {
    editor = await openEditor();
    const uri = await editor.open('a.ts', '');
    for (let count = 1; count <= 50; count += 1) await editor.change(uri, 'ask();\n'.repeat(count));
    assert.equal((await editor.pull(uri)).length, 50);
  });

  it('tells how busy it is to clients that want to know', async () => {
    editor = await openEditor({ initializationOptions: { status: true } });
    const told: { busy: boolean; documents: Record<string, unknown> }[] = [];
    const done = new Promise<void>((resolve) => {
      editor.connection.onNotification('seawall/status', (params) => {
        told.push(params);
        if (!params.busy) resolve();
      });
    });
    const uri = await editor.open('a.ts', 'ask(); ask({ timeout: 1 });');
    await done;
    assert.deepEqual(told.find(({ documents }) => uri in documents)?.documents[uri], { calls: 2, findings: 1 });
  });
});
