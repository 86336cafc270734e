import type { Sink } from '../../analysis/catalog.js';
import { databaseWrites } from './database.js';
import { executions } from './execution.js';
import { queries } from './queries.js';
import { webSinks } from './web.js';

/**
 * Where an answer does something. Not here: tagged templates (`` sql`…` ``, `` $`…` ``), dynamic `import()`, which are forms of the
 * language, and decisions, which are conditions.
 */
export const sinks = [...databaseWrites, ...executions, ...queries, ...webSinks] as const satisfies readonly Sink[];
