#!/usr/bin/env node
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createSeawall } from '../analysis/index.js';
import { catalog } from '../catalog/index.js';
import { toToday } from '../host/today.js';
import { rules } from '../rules/index.js';
import { startServer } from './server.js';

/** Written by the bundler. */
declare const SEAWALL_VERSION: string | undefined;

const connection = createConnection(ProposedFeatures.all);

// A fault in one request must not take the others with it.
process.on('uncaughtException', (error) => connection.console.error(`Unexpected failure: ${error.stack ?? error.message}`));
process.on('unhandledRejection', (reason) =>
  connection.console.error(`Unexpected failure: ${reason instanceof Error ? reason.stack : reason}`),
);

startServer(connection, {
  rules,
  version: typeof SEAWALL_VERSION === 'undefined' ? '0.0.0' : SEAWALL_VERSION,
  createSeawall: (host, config) =>
    createSeawall({
      host,
      catalog,
      rules,
      config,
      loadParser: async () => (await import('../analysis/parser.js')).createParser(),
      today: toToday,
    }),
});
