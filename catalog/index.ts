import type { Catalog } from '../analysis/catalog.js';
import { environment } from './environment.js';
import { frameworks } from './frameworks/index.js';
import { guards } from './guards/index.js';
import { habits } from './habits/index.js';
import { http } from './http/index.js';
import { idioms } from './idioms.js';
import { keys } from './keys.js';
import { models } from './models/index.js';
import { receivers } from './receivers.js';
import { recorders } from './recorders.js';
import { reexports } from './reexports.js';
import { retrievers, searchServices } from './retrievers.js';
import { safety } from './safety.js';
import { sdks } from './sdks/index.js';
import { sinks } from './sinks/index.js';
import { toolClasses, tools } from './tools.js';
import { fieldDecorators } from './validators/fields.js';
import { validators } from './validators/index.js';

/** What is true of the world, as data. What a chain of zod says is known where `analysis/link` follows schemas. */
export const catalog: Catalog = {
  sdks,
  reexports,
  http,
  guards,
  validators,
  fieldDecorators,
  frameworks,
  sinks,
  models,
  keys,
  safety,
  recorders,
  retrievers,
  searchServices,
  receivers,
  tools,
  toolClasses,
  environment,
  idioms,
  habits,
};
