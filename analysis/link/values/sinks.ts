import type { SinkUse } from '../../calls.js';
import type { Linker } from './linker.js';
import { siteOf } from './sites.js';
import type { Ref } from './value.js';
import { writtenPath } from './written-names.js';

/** The sink that an argument of this call reaches, if the call is one. */
export function findSinkUse(linker: Linker, call: Ref, index: number): SinkUse | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  const construct = expression.kind === 'new' ? ['new'] : [];
  const site = siteOf(call);
  const text = linker.project.code(site.file, call.file.expression(expression.callee).span).replace(/\s+/g, ' ').slice(0, 60);
  for (const value of linker.resolve({ ...call, id: expression.callee })) {
    if (value.kind !== 'package' && value.kind !== 'global') continue;
    const found = linker.catalog.findSink(value.kind === 'global' ? 'global' : value.specifier, [...value.path, ...construct]);
    if (found && (found.argument === 'any' || found.argument === index)) return { ...site, kind: found.sink.kind, text };
  }
  const names = writtenPath(call.file, expression.callee);
  for (const path of [names, names.slice(-3), names.slice(-1)]) {
    const found = linker.catalog.findSink('any', path);
    if (found && (found.argument === 'any' || found.argument === index)) return { ...site, kind: found.sink.kind, text };
  }
  return undefined;
}
