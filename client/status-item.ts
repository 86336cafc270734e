import { Disposable, LanguageStatusSeverity, languages, type TextEditor, window } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { DOCUMENTS } from './client.js';

/** What the server sends with `seawall/status`. */
interface StatusParams {
  readonly busy: boolean;
  readonly documents: Readonly<Record<string, Counts>>;
}

interface Counts {
  readonly calls: number;
  readonly findings: number;
}

/** Shows beside the language's name what was found in the document in front. */
export function createStatusItem(client: LanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('seawall.status', DOCUMENTS);
  const counts = new Map<string, Counts>();
  item.name = 'Seawall';
  item.command = { title: 'Show output', command: 'seawall.showOutput' };

  function show(editor: TextEditor | undefined): void {
    if (editor === undefined) return;
    const found = counts.get(client.code2ProtocolConverter.asUri(editor.document.uri));
    item.text = found === undefined ? 'Seawall' : toText(found);
    item.detail = found === undefined ? undefined : 'Seawall';
  }

  const listeners = [
    client.onNotification('seawall/status', ({ busy, documents }: StatusParams) => {
      item.busy = busy;
      for (const [uri, found] of Object.entries(documents)) counts.set(uri, found);
      show(window.activeTextEditor);
    }),
    client.onDidChangeState(({ newState }) => {
      const isStopped = newState === State.Stopped;
      item.severity = isStopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
      if (isStopped) item.text = 'Seawall has stopped';
      else show(window.activeTextEditor);
    }),
    window.onDidChangeActiveTextEditor(show),
  ];
  show(window.activeTextEditor);
  return Disposable.from(item, ...listeners);
}

function toText({ calls, findings }: Counts): string {
  if (calls === 0) return 'No model calls';
  return `${toCount(calls, 'model call')}, ${findings === 0 ? 'nothing found' : toCount(findings, 'problem')}`;
}

function toCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
