import assert from 'node:assert/strict';
import { extensions, WorkspaceEdit, workspace } from 'vscode';
import { closeAll, hasRule, open, rangeOf, toRule, toUri, waitForDiagnostics } from './editor.js';

export function describeDiagnostics(): void {
  describe('diagnostics', () => {
    afterEach(closeAll);

    it('the packaged extension activates when a source file is opened', async () => {
      const { document } = await open('src/llm.ts');
      await waitForDiagnostics(document.uri, (found) => found.length > 0);
      assert.equal(extensions.getExtension('seawall.seawall')?.isActive, true);
    });

    it('stand at the place where the repair belongs', async () => {
      const { document } = await open('src/llm.ts');
      const [found] = await waitForDiagnostics(document.uri, (all) => hasRule(all, 'missing-timeout'));
      assert.ok(found);
      assert.equal(toRule(found), 'missing-timeout');
      assert.deepEqual(found.range.start, rangeOf(document, 'new OpenAI').start);
      assert.ok(found.relatedInformation?.some(({ location }) => location.uri.path.endsWith('src/summarize.ts')));
    });

    it('stand in the script of a component', async () => {
      const { document } = await open('src/Ask.vue');
      const found = await waitForDiagnostics(document.uri, (all) => hasRule(all, 'unguarded-call'));
      const call = found.find((one) => toRule(one) === 'unguarded-call');
      assert.deepEqual(call?.range.start, rangeOf(document, 'openai.responses.create').start);
    });

    it('follow an edit in another file', async () => {
      const { document } = await open('src/summarize.ts');
      await waitForDiagnostics(document.uri, (all) => hasRule(all, 'unguarded-call'));
      const caller = await workspace.openTextDocument(toUri('src/server.ts'));
      const edit = new WorkspaceEdit();
      const statement = 'response.json({ summary: await summarize(request.body.text) });';
      edit.replace(
        caller.uri,
        rangeOf(caller, statement),
        `try { ${statement} } catch (error) { console.error(error); response.sendStatus(503); }`,
      );
      await workspace.applyEdit(edit);
      await waitForDiagnostics(document.uri, (all) => !hasRule(all, 'unguarded-call'));
    });
  });
}
