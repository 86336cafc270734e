import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CodeAction, Hover, MarkupContent, ShowDocumentParams, TextDocumentEdit } from 'vscode-languageserver/node';
import { type Editor, openEditor, PULLS } from './editor.js';

const FIRST_LINE = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };

describe('server: code actions', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  const list = (uri: string, only?: string[]) =>
    editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: FIRST_LINE,
      context: { diagnostics: [], only },
    });
  const resolve = (action: CodeAction | undefined) => editor.connection.sendRequest<CodeAction>('codeAction/resolve', action);
  const texts = ({ edit }: CodeAction) =>
    ((edit?.documentChanges ?? []) as TextDocumentEdit[]).flatMap(({ edits }) => edits.map((one) => 'newText' in one && one.newText));

  it('are listed without edits, and told apart by their grade', async () => {
    editor = await openEditor();
    const uri = await editor.open('a.ts', 'ask();\nask();\n');
    const actions = await list(uri);
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Set a 30 s timeout',
        'Catch the failure (to be finished by hand)',
        'Fix all missing-timeout problems in this file',
        'Ignore missing-timeout here, with a reason',
        'Ignore missing-timeout in this file, with a reason',
        'Explain missing-timeout',
      ],
    );
    assert.ok(actions.every(({ edit }) => edit === undefined));
    assert.deepEqual(
      actions.map(({ isPreferred = false }) => isPreferred),
      [true, false, false, false, false, false],
    );
  });

  it('are computed from the text of the moment', async () => {
    editor = await openEditor();
    const uri = await editor.open('a.ts', 'ask();\n');
    const [fix] = await list(uri);
    const { edit } = await resolve(fix);
    assert.deepEqual(edit, {
      documentChanges: [
        {
          textDocument: { uri, version: 1 },
          edits: [{ range: { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } }, newText: '{ timeout: 30_000 }' }],
        },
      ],
    });
    await editor.change(uri, 'gone();\n');
    assert.deepEqual((await resolve(fix)).edit, { documentChanges: [] });
  });

  it('come with edits for clients that cannot resolve', async () => {
    editor = await openEditor({ capabilities: { textDocument: { diagnostic: {} } } });
    const uri = await editor.open('a.ts', 'ask();\n');
    const [fix] = await list(uri);
    assert.equal(fix?.edit?.changes?.[uri]?.[0]?.newText, '{ timeout: 30_000 }');
  });

  it('mend a whole file', async () => {
    editor = await openEditor();
    const uri = await editor.open('a.ts', 'ask();\nask();\n');
    const [rule] = (await list(uri)).filter(({ title }) => title.startsWith('Fix all'));
    assert.deepEqual(texts(await resolve(rule)), ['{ timeout: 30_000 }', '{ timeout: 30_000 }']);
    const [all, ...others] = await list(uri, ['source.fixAll']);
    assert.equal(all?.kind, 'source.fixAll.seawall');
    assert.deepEqual(others, []);
    assert.deepEqual(texts(await resolve(all)), ['{ timeout: 30_000 }', '{ timeout: 30_000 }']);
  });

  it('ignore a rule, with a reason', async () => {
    editor = await openEditor();
    const uri = await editor.open('a.ts', 'ask();\n');
    const ignore = (await list(uri)).find(({ title }) => title.includes('here'));
    assert.deepEqual(texts(await resolve(ignore)), ['// seawall-ignore-next-line missing-timeout -- reason\n']);
  });

  it('explain a rule', async () => {
    editor = await openEditor();
    const shown = editor.next('window/showMessage');
    await editor.connection.sendRequest('workspace/executeCommand', { command: 'seawall.explain', arguments: ['missing-timeout'] });
    assert.match(JSON.stringify(await shown), /docs\/rules\/missing-timeout\.md/);
  });

  it('opens the page of a rule in an editor that shows documents', async () => {
    editor = await openEditor({ capabilities: { ...PULLS, window: { showDocument: { support: true } } } });
    const shown = new Promise<ShowDocumentParams>((resolve) => {
      editor.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
        resolve(params);
        return { success: true };
      });
    });
    await editor.connection.sendRequest('workspace/executeCommand', { command: 'seawall.explain', arguments: ['missing-timeout'] });
    assert.match(readFileSync(new URL((await shown).uri), 'utf8'), /^# missing-timeout/m);
  });
});

describe('server: hover', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  it('shows the profile of the call, as a table that its texts cannot break', async () => {
    editor = await openEditor();
    const uri = await editor.open('a.ts', 'ask({ a });\n');
    const at = (character: number) =>
      editor.connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri }, position: { line: 0, character } });
    const { value } = (await at(1))!.contents as MarkupContent;
    assert.match(value, /Fake SDK 1\.2\.3 · chat\n/);
    assert.match(value, /\| \*\*Model\*\* \| small\\\|model \|/);
    assert.match(
      value,
      /\| \*\*Timeout\*\* \| 10 min an attempt, the SDK's default, 30 min at worst · the default of fake@1\.2\.3 · \[from new Client\(\)\]\(file:.*#L1\) \|/,
    );
    assert.match(value, /\| \*\*Retry\*\* \| 3 attempts \(Fake SDK 3\) \|/);
    assert.equal(await at(6), null);
  });
});
