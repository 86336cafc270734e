import { commands, type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

const LANGUAGES = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'vue', 'svelte', 'astro'] as const;

/** What the server looks at: files and documents that were never saved, but no notebooks, diffs or Git revisions. */
export const DOCUMENTS = [
  ...LANGUAGES.flatMap((language) => [
    { scheme: 'file', language },
    { scheme: 'untitled', language },
  ]),
  // Their languages are known only where an extension brings them.
  { scheme: 'file', pattern: '**/*.{vue,svelte,astro}' },
];

export function createClient(context: ExtensionContext): LanguageClient {
  const server = { module: context.asAbsolutePath('dist/server.mjs'), transport: TransportKind.ipc };
  return new LanguageClient(
    'seawall',
    'Seawall',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } } },
    {
      documentSelector: DOCUMENTS,
      initializationOptions: { status: true },
      middleware: {
        executeCommand: (command, given, next) =>
          command === 'seawall.explain' ? preview(context, given[0]).catch(() => next(command, given)) : next(command, given),
      },
    },
  );
}

/** Shows a rule's page as people read it. Rejects where the window has no preview of Markdown; the server then opens its text. */
async function preview({ extensionUri }: ExtensionContext, rule: string): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`));
}
