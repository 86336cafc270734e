import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import type { Config } from '../analysis/config.js';
import type { RuleName } from '../analysis/config-schema.js';
import type { Host } from '../analysis/host.js';
import type { Seawall } from '../analysis/seawall.js';
import { toCapabilities } from './capabilities.js';
import { createDocuments } from './documents.js';
import { registerFeatures } from './features.js';
import { readSession, type Session } from './session.js';

/** From what a server is made; the engine comes from outside so that tests can put their own in its place. */
export interface ServerOptions {
  readonly rules: readonly RuleName[];
  readonly version: string;
  readonly createSeawall: (host: Host, config: Config) => Seawall;
}

/** Speaks the language server protocol over a connection until the client ends it. */
export function startServer(connection: Connection, options: ServerOptions): void {
  let session: Session | undefined;
  const documents = createDocuments(() => session?.encoding ?? 'utf-16');
  connection.onInitialize((params: InitializeParams) => {
    session = readSession(params);
    registerFeatures({ connection, documents, session, options });
    return { capabilities: toCapabilities(session), serverInfo: { name: 'seawall', version: options.version } };
  });
  documents.listen(connection);
  connection.listen();
}
