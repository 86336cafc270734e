import { DEFAULT_CONFIG } from '../../analysis/config.js';
import { createMemoryHost, createOverlayHost } from '../../analysis/host.js';
import { createSeawall } from '../../analysis/index.js';
import { catalog } from '../../catalog/index.js';
import { createPlaces } from '../../cli/places.js';
import { rules } from '../../rules/index.js';
import { withRules } from '../../scripts/corpus.js';
import type { Repository } from '../../scripts/repairs/repository.js';
import { writeNotes } from '../annotations.js';
import { type Fixture, isCode } from '../fixture.js';

/** Host path to text. */
export type Files = Readonly<Record<string, string>>;

/** Every rule speaks, also those that are off unless somebody asks for them. */
export const config = { ...DEFAULT_CONFIG, ...withRules(rules), includeTests: true };
export const today = () => '2026-11-26';
export const loadParser = async () => (await import('../../analysis/parser.js')).createParser();

/** The fixture without its annotations, which no author would write below a line. */
export function toPlain({ files }: Fixture): Files {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, isCode(file) ? writeNotes(text, []) : text]));
}

/** A fixture's files as a repository in memory, in which repairs can be tried. */
export function openFixture(files: Files): Repository {
  let laid: ReadonlyMap<string, string> = new Map();
  const host = createOverlayHost(createMemoryHost(files, ['/app']), (file) => laid.get(file));
  const seawall = createSeawall({ host, catalog, rules, config, loadParser, today });
  return {
    root: '/app',
    places: createPlaces(host, '/app'),
    seawall,
    read: (file) => host.readText(file) ?? '',
    lay(texts) {
      const changed = new Set([...laid.keys(), ...texts.keys()]);
      laid = texts;
      seawall.update([...changed]);
    },
  };
}
