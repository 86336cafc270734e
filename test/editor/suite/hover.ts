import assert from 'node:assert/strict';
import { WorkspaceEdit, workspace } from 'vscode';
import { closeAll, hoverAt, open, rangeOf, toUri } from './editor.js';

export function describeHover(): void {
  describe('hover', () => {
    afterEach(closeAll);

    it('shows what is known about a call', async () => {
      const { document } = await open('src/summarize.ts');
      const text = await hoverAt(document, 'client.chat');
      assert.match(text, /Seawall/);
      assert.match(text, /Timeout.*10 min/);
    });

    it('follows the client, which another file builds', async () => {
      const { document } = await open('src/summarize.ts');
      const client = await workspace.openTextDocument(toUri('src/llm.ts'));
      const edit = new WorkspaceEdit();
      edit.insert(client.uri, rangeOf(client, 'apiKey:').start, 'timeout: 20_000, ');
      await workspace.applyEdit(edit);
      assert.match(await hoverAt(document, 'client.chat'), /Timeout.*20 s/);
    });
  });
}
