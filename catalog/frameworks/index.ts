import type { Framework } from '../../analysis/catalog.js';
import { agentFrameworks } from './agents.js';
import { botFrameworks } from './bots.js';
import { commandFrameworks } from './commands.js';
import { componentFrameworks } from './components.js';
import { editorPlatforms } from './editors.js';
import { httpServers } from './http-servers.js';
import { jobSystems } from './jobs.js';
import { languageForms } from './language.js';
import { metaFrameworks } from './meta-frameworks.js';
import { rpcFrameworks } from './rpc.js';
import { serverlessPlatforms } from './serverless.js';
import { sockets } from './sockets.js';
import { uiFrameworks } from './ui.js';
import { wrapperLibraries } from './wrappers.js';

/** The first registration that matches counts, so what the language does with any receiver comes last. */
export const frameworks = [
  ...httpServers,
  ...metaFrameworks,
  ...rpcFrameworks,
  ...serverlessPlatforms,
  ...sockets,
  ...jobSystems,
  ...botFrameworks,
  ...editorPlatforms,
  ...agentFrameworks,
  ...uiFrameworks,
  ...componentFrameworks,
  ...commandFrameworks,
  ...wrapperLibraries,
  ...languageForms,
] as const satisfies readonly Framework[];
