import type { Catalog } from '../../catalog.js';
import { globToPattern } from './paths.js';
import type { Project } from './project.js';

type Rules = Catalog['idioms']['autoImports'];

/** Names that every file is full of, and that nobody gives another meaning. */
const PLATFORM =
  /^(?:console|process|undefined|NaN|Infinity|globalThis|window|document|navigator|location|localStorage|fetch|set(?:Timeout|Interval)|clear(?:Timeout|Interval)|parse(?:Int|Float)|is(?:NaN|Finite)|(?:en|de)codeURI(?:Component)?|structuredClone|JSON|Promise|Math|Object|Array|String|Number|Boolean|BigInt|Symbol|Map|Set|WeakMap|WeakSet|Date|RegExp|Error|Proxy|Reflect|Intl|Buffer|URL|URLSearchParams|Headers|Request|Response|FormData|Blob|File)$/;

/** Files whose exports this one may name without importing them, since its framework does that: Nitro's `server/utils`. */
export function findAutoExporters(project: Project, rules: Rules, path: string, name: string): readonly string[] {
  if (PLATFORM.test(name)) return [];
  return findOthers(project, rules, path, 'into').filter((other) => project.mayExport(other, name));
}

/** Files that may name what this one exports without importing it. */
export function findAutoImporters(project: Project, rules: Rules, path: string): readonly string[] {
  return findOthers(project, rules, path, 'from');
}

function findOthers(project: Project, rules: Rules, path: string, side: 'from' | 'into'): readonly string[] {
  const other = side === 'from' ? 'into' : 'from';
  return rules.flatMap((rule) => {
    if (!toPattern(rule[side]).test(path) || !rule.packages.some((name) => project.manifests.isDeclared(path, name))) return [];
    return listBeside(project, rule[other], project.manifests.findFor(path)?.folder).filter((one) => one !== path);
  });
}

/** Which files there are does not change while a project is one: every name that nobody declares is asked for here. */
const listed = new WeakMap<Project, Map<string, readonly string[]>>();

function listBeside(project: Project, glob: string, home: string | undefined): readonly string[] {
  const known = listed.get(project) ?? new Map<string, readonly string[]>();
  listed.set(project, known);
  const key = `${glob} ${home}`;
  const files =
    known.get(key) ?? project.files.filter((one) => toPattern(glob).test(one) && project.manifests.findFor(one)?.folder === home);
  known.set(key, files);
  return files;
}

const patterns = new Map<string, RegExp>();

function toPattern(glob: string): RegExp {
  const known = patterns.get(glob) ?? globToPattern(glob);
  patterns.set(glob, known);
  return known;
}
