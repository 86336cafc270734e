import assert from 'node:assert/strict';
import { CodeActionKind, commands, type Diagnostic } from 'vscode';
import { apply, closeAll, hasRule, listActions, open, toRule, waitForDiagnostics, waitForTab } from './editor.js';

export function describeActions(): void {
  describe('code actions', () => {
    afterEach(closeAll);

    const first = (found: readonly Diagnostic[], rule: string) => {
      const diagnostic = found.find((one) => toRule(one) === rule);
      assert.ok(diagnostic);
      return diagnostic;
    };

    it('a repair from the lightbulb makes the finding go away', async () => {
      const { document } = await open('src/llm.ts');
      const found = await waitForDiagnostics(document.uri, (all) => hasRule(all, 'missing-timeout'));
      const actions = await listActions(document.uri, first(found, 'missing-timeout').range, CodeActionKind.QuickFix);
      await apply(actions.find(({ title }) => title.startsWith('Set a 30 s time limit')));
      assert.match(document.getText(), /new OpenAI\(\{ apiKey: process\.env\.OPENAI_API_KEY, timeout: [\d_]+ \}\)/);
      await waitForDiagnostics(document.uri, (all) => !hasRule(all, 'missing-timeout'));
    });

    it('a rule is mended in the whole file', async () => {
      const { document } = await open('src/warm-up.ts');
      const found = await waitForDiagnostics(document.uri, (all) => all.filter((one) => toRule(one) === 'floating-call').length === 2);
      const actions = await listActions(document.uri, first(found, 'floating-call').range, CodeActionKind.QuickFix);
      await apply(actions.find(({ title }) => title.startsWith('Fix all floating-call')));
      assert.equal(document.getText().match(/await client/g)?.length, 2);
      await waitForDiagnostics(document.uri, (all) => !hasRule(all, 'floating-call'));
    });

    it('a rule is explained by its page', async () => {
      await open('src/llm.ts');
      const shown = waitForTab(({ label }) => label.includes('missing-timeout'));
      await commands.executeCommand('seawall.explain', 'missing-timeout');
      await shown;
    });

    it('a rule is ignored with a reason', async () => {
      const { document } = await open('src/llm.ts');
      const found = await waitForDiagnostics(document.uri, (all) => hasRule(all, 'missing-timeout'));
      const actions = await listActions(document.uri, first(found, 'missing-timeout').range, CodeActionKind.QuickFix);
      await apply(actions.find(({ title }) => title === 'Ignore missing-timeout here, with a reason'));
      assert.match(document.getText(), /\/\/ seawall-ignore-next-line missing-timeout -- .+\nexport const client/);
      await waitForDiagnostics(document.uri, (all) => !hasRule(all, 'missing-timeout'));
    });
  });
}
