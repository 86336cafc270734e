import type { Location, Range } from 'vscode-languageserver/node';
import type { Site } from '../analysis/calls.js';
import type { Host } from '../analysis/host.js';
import type { Documents } from './documents.js';
import { createLineIndex, type Encoding, type LineIndex, toRange } from './positions.js';

/** Turns places of the engine into places of the protocol. */
export interface Locator {
  readonly encoding: Encoding;
  readonly toUri: (path: string) => string;
  readonly toRange: (site: Site) => Range;
  readonly toLocation: (site: Site) => Location;
}

/** Meant to live as long as one answer: it keeps the lines of the files that it has seen. */
export function createLocator(documents: Documents, host: Host, encoding: Encoding): Locator {
  const seen = new Map<string, LineIndex>();
  const findLines = (path: string): LineIndex => {
    const lines = documents.at(path)?.lines ?? seen.get(path) ?? createLineIndex(host.readText(path) ?? '');
    seen.set(path, lines);
    return lines;
  };
  const rangeOf = (site: Site) => toRange(findLines(site.file), site.span, encoding);
  return {
    encoding,
    toUri: documents.toUri,
    toRange: rangeOf,
    toLocation: (site) => ({ uri: documents.toUri(site.file), range: rangeOf(site) }),
  };
}
