import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Editor, openEditor, PULLS } from './editor.js';

describe('server: diagnostics', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  it('are pulled, with range, code, link and related places', async () => {
    editor = await openEditor({ files: { 'client.ts': 'new Client();\n' } });
    const uri = await editor.open('a.ts', "const s = '😀'; ask();\r\n");
    const [found, ...others] = await editor.pull(uri);
    assert.deepEqual(others, []);
    assert.deepEqual(found?.range, { start: { line: 0, character: 16 }, end: { line: 0, character: 19 } });
    assert.equal(found?.code, 'missing-timeout');
    assert.equal(found?.source, 'seawall');
    assert.match(readFileSync(new URL(found?.codeDescription?.href ?? ''), 'utf8'), /^# missing-timeout/m);
    assert.equal(found?.relatedInformation?.[0]?.location.uri, editor.uri('client.ts'));
  });

  it('are counted in the encoding that the client prefers', async () => {
    editor = await openEditor({ capabilities: { ...PULLS, general: { positionEncodings: ['utf-8', 'utf-16'] } } });
    assert.equal(editor.initialized.capabilities.positionEncoding, 'utf-8');
    const uri = await editor.open('a.ts', "const s = '😀'; ask();");
    assert.equal((await editor.pull(uri))[0]?.range.start.character, 18);
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 0, character: 22 }, end: { line: 0, character: 22 } }, text: '{ timeout: 1 }' }],
    });
    assert.deepEqual(await editor.pull(uri), []);
  });

  it('are unchanged when they are', async () => {
    editor = await openEditor();
    const uri = await editor.open('a.ts', 'ask();');
    const ask = (previousResultId?: string) =>
      editor.connection.sendRequest<{ kind: string; resultId: string }>('textDocument/diagnostic', {
        textDocument: { uri },
        previousResultId,
      });
    const first = await ask();
    assert.equal((await ask(first.resultId)).kind, 'unchanged');
    await editor.change(uri, 'ask(); ask();');
    assert.equal((await ask(first.resultId)).kind, 'full');
  });

  it('of a file follow an edit in the file that builds its client', async () => {
    editor = await openEditor();
    const client = await editor.open('client.ts', 'new Client();');
    const uri = await editor.open('a.ts', 'ask();');
    assert.equal((await editor.pull(uri)).length, 1);
    const refreshed = editor.next('workspace/diagnostic/refresh');
    await editor.change(client, 'new Client({ timeout: 1 });');
    await refreshed;
    assert.deepEqual(await editor.pull(uri), []);
  });

  it('follow the disk', async () => {
    editor = await openEditor({ files: { 'client.ts': 'new Client();\n' } });
    const uri = await editor.open('a.ts', 'ask();');
    assert.equal((await editor.pull(uri)).length, 1);
    editor.write('client.ts', 'new Client({ timeout: 1 });\n');
    const refreshed = editor.next('workspace/diagnostic/refresh');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('client.ts'), type: 2 }] });
    await refreshed;
    assert.deepEqual(await editor.pull(uri), []);
  });

  it('follow files that come and go', async () => {
    editor = await openEditor();
    const uri = await editor.open('a.ts', 'ask();');
    assert.equal((await editor.pull(uri)).length, 1);
    editor.write('client.ts', 'new Client({ timeout: 1 });\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('client.ts'), type: 1 }] });
    assert.deepEqual(await editor.pull(uri), []);
  });

  it('are pushed to clients that cannot pull', async () => {
    editor = await openEditor({ capabilities: {} });
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
    const first = editor.next('textDocument/publishDiagnostics');
    const uri = await editor.open('a.ts', 'ask();');
    await first;
    assert.equal(editor.pushed.get(uri)?.length, 1);
    const second = editor.next('textDocument/publishDiagnostics');
    await editor.change(uri, 'ask({ timeout: 1 });');
    await second;
    assert.deepEqual(editor.pushed.get(uri), []);
  });

  it('are found in documents that were never saved, and in files outside the folders', async () => {
    editor = await openEditor({ files: { 'inside/x.ts': '' }, folders: ['inside'] });
    const untitled = await editor.open('untitled:Untitled-1', 'ask();');
    const outside = await editor.open('b.ts', 'ask();');
    assert.equal((await editor.pull(untitled)).length, 1);
    assert.equal((await editor.pull(outside)).length, 1);
  });

  it('of folders do not know each other', async () => {
    editor = await openEditor({ files: { 'one/client.ts': 'timeout', 'two/x.ts': '' }, folders: ['one', 'two'] });
    const one = await editor.open('one/a.ts', 'ask();');
    const two = await editor.open('two/a.ts', 'ask();');
    assert.equal((await editor.pull(one)).length, 0);
    assert.equal((await editor.pull(two)).length, 1);
  });
});

describe('server: settings', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  it('switch a rule off, and on again', async () => {
    editor = await openEditor({ settings: { rules: { 'missing-timeout': 'off' } } });
    const uri = await editor.open('a.ts', 'ask();');
    assert.deepEqual(await editor.pull(uri), []);
    editor.settings.rules = {};
    const refreshed = editor.next('workspace/diagnostic/refresh');
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    assert.equal((await editor.pull(uri)).length, 1);
  });

  it('switch everything off', async () => {
    editor = await openEditor({ settings: { enable: false } });
    const uri = await editor.open('a.ts', 'ask();');
    assert.deepEqual(await editor.pull(uri), []);
    assert.equal(
      await editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 1 } }),
      null,
    );
  });

  it('yield to a config file, which is followed', async () => {
    editor = await openEditor({ files: { 'seawall.config.json': '{ "rules": { "missing-timeout": "off" } }' } });
    const uri = await editor.open('a.ts', 'ask();');
    assert.deepEqual(await editor.pull(uri), []);
    editor.write('seawall.config.json', '{}');
    const refreshed = editor.next('workspace/diagnostic/refresh');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uri('seawall.config.json'), type: 2 }],
    });
    await refreshed;
    assert.equal((await editor.pull(uri)).length, 1);
  });

  it('a broken config is shown where it is broken', async () => {
    editor = await openEditor({ files: { 'seawall.config.json': '{\n  "rules": { "mising-timeout": "off" }\n}' } });
    const shown = editor.next('textDocument/publishDiagnostics');
    const uri = await editor.open('a.ts', 'ask();');
    await shown;
    const [problem] = editor.pushed.get(editor.uri('seawall.config.json')) ?? [];
    assert.equal(problem?.range.start.line, 1);
    assert.match(String(problem?.message), /missing-timeout/);
    assert.equal((await editor.pull(uri)).length, 1);
  });
});
