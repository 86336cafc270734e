import type { Host } from '../../host.js';
import { isRecord, parseJson } from './json.js';
import { directoryOf, foldersUp, globToPattern, joinPath } from './paths.js';
import { readYaml, type YamlMap } from './yaml.js';

/** The time that a platform's configuration gives the functions in a file. */
export interface PlatformLimit {
  readonly ms: number;
  /** As messages name it: `` `maxDuration` in vercel.json ``. */
  readonly text: string;
}

export interface PlatformFiles {
  /** Does any configuration of a platform lie above the file? */
  existAbove(file: string): boolean;
  /** What the nearest of each kind says of the functions in this file; of several in one file the one with the most time. */
  findLimit(file: string): PlatformLimit | undefined;
}

type ReadLimit = (file: string) => PlatformLimit | undefined;

/** Configurations are read where and when they are asked for, as manifests are. */
export function createPlatformFiles(host: Host): PlatformFiles {
  const folders = new Map<string, readonly ReadLimit[]>();
  const readersIn = (folder: string): readonly ReadLimit[] => {
    const known = folders.get(folder);
    if (known) return known;
    const read = (names: readonly string[], toReader: (text: string, folder: string, name: string) => ReadLimit): readonly ReadLimit[] =>
      names.flatMap((name) => {
        const text = host.readText(joinPath(folder, name));
        return text === undefined ? [] : [toReader(text, folder, name)];
      });
    const found = [
      ...read(['vercel.json'], readVercel),
      ...read(['serverless.yml', 'serverless.yaml'], readServerless),
      ...read(['template.yaml', 'template.yml'], readSam),
    ];
    folders.set(folder, found);
    return found;
  };
  const readersAbove = (file: string): readonly ReadLimit[] => {
    const root = host.roots.find((one) => file.startsWith(`${one}/`)) ?? '';
    return [...foldersUp(file)].filter((folder) => folder === root || folder.startsWith(`${root}/`)).flatMap(readersIn);
  };
  return {
    existAbove: (file) => readersAbove(file).length > 0,
    findLimit: (file) =>
      readersAbove(file)
        .map((read) => read(file))
        .find((limit) => limit !== undefined),
  };
}

/** https://vercel.com/docs/project-configuration/vercel-json#functions: globs from the project's folder, in seconds. */
function readVercel(text: string, folder: string): ReadLimit {
  const json = parseJson(text);
  const functions = isRecord(json) && isRecord(json['functions']) ? Object.entries(json['functions']) : [];
  const limits = functions.flatMap(([glob, settings]) => {
    const seconds = isRecord(settings) ? settings['maxDuration'] : undefined;
    return typeof seconds === 'number' ? [{ pattern: globToPattern(glob.replace(/^\.?\//, '')), ms: seconds * 1_000 }] : [];
  });
  return (file) => {
    const limit = limits.find(({ pattern }) => pattern.test(file.slice(folder.length + 1)));
    return limit && { ms: limit.ms, text: '`maxDuration` in vercel.json' };
  };
}

/** https://www.serverless.com/framework/docs/providers/aws/guide/functions: 6 s unless said. */
const SERVERLESS_DEFAULT_S = 6;

function readServerless(text: string, folder: string, name: string): ReadLimit {
  const { provider, functions } = readYaml(text);
  const common = toMap(provider);
  if (common['name'] !== 'aws') return () => undefined;
  return toHandlerReader(
    Object.values(toMap(functions)).map((one) => {
      const { handler, timeout } = toMap(one);
      return { module: toModule(folder, handler), timeout: timeout ?? common['timeout'] };
    }),
    SERVERLESS_DEFAULT_S,
    `\`timeout\` in ${name}`,
  );
}

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-timeout: 3 s unless said. */
const SAM_DEFAULT_S = 3;

function readSam(text: string, folder: string, name: string): ReadLimit {
  const { Globals, Resources } = readYaml(text);
  const common = toMap(toMap(Globals)['Function']);
  const functions = Object.values(toMap(Resources)).filter((one) => toMap(one)['Type'] === 'AWS::Serverless::Function');
  return toHandlerReader(
    functions.map((one) => {
      const { Handler, CodeUri, Timeout } = { ...common, ...toMap(toMap(one)['Properties']) };
      return { module: toModule(joinPath(folder, typeof CodeUri === 'string' ? CodeUri : ''), Handler), timeout: Timeout };
    }),
    SAM_DEFAULT_S,
    `\`Timeout\` in ${name}`,
  );
}

interface Handler {
  /** Without its extension. */
  readonly module: string | undefined;
  readonly timeout: string | YamlMap | undefined;
}

/** A time that is computed (`${env:…}`, `!Ref`) is not known, and hides what other functions of the file have. */
function toHandlerReader(handlers: readonly Handler[], defaultSeconds: number, text: string): ReadLimit {
  return (file) => {
    const module = joinPath(directoryOf(file), file.slice(file.lastIndexOf('/') + 1).replace(/\.[cm]?[jt]sx?$/, ''));
    const seconds = handlers.filter((one) => one.module === module).map(({ timeout }) => toSeconds(timeout, defaultSeconds));
    const longest = Math.max(...seconds);
    return Number.isFinite(longest) ? { ms: longest * 1_000, text } : undefined;
  };
}

function toSeconds(timeout: Handler['timeout'], defaultSeconds: number): number {
  if (timeout === undefined) return defaultSeconds;
  return typeof timeout === 'string' && /^\d+$/.test(timeout) ? Number(timeout) : Number.NaN;
}

/** `src/ask.handler` is `handler` of `src/ask`. */
function toModule(folder: string, handler: string | YamlMap | undefined): string | undefined {
  return typeof handler === 'string' && handler.includes('.') ? joinPath(folder, handler.slice(0, handler.lastIndexOf('.'))) : undefined;
}

function toMap(value: string | YamlMap | undefined): YamlMap {
  return typeof value === 'object' ? value : {};
}
