import { type Config, DEFAULT_CONFIG } from '../analysis/config.js';
import type { Preset, Severity } from '../analysis/rule.js';

/** What an editor's `seawall.*` settings say. */
export interface Settings {
  readonly enable: boolean;
  readonly preset: Preset;
  readonly rules: Readonly<Record<string, Severity>>;
  /** A config file to use instead of the nearest one; absolute, or relative to the workspace folder. */
  readonly configFile: string | null;
}

const DEFAULT_SETTINGS: Settings = { enable: true, preset: DEFAULT_CONFIG.preset, rules: {}, configFile: null };

/** Takes what makes sense and leaves the rest at its default: settings come from the user's hand. */
export function readSettings(given: unknown): Settings {
  if (!isRecord(given)) return DEFAULT_SETTINGS;
  const { enable, preset, rules, configFile } = given;
  return {
    enable: enable !== false,
    preset: isPreset(preset) ? preset : DEFAULT_SETTINGS.preset,
    rules: isRecord(rules) ? readSeverities(rules) : {},
    configFile: typeof configFile === 'string' && configFile.trim() !== '' ? configFile : null,
  };
}

/** The config for a folder without a config file. Where there is one, the file alone decides, so that editors and CI agree. */
export function toConfig(settings: Settings): Config {
  return { ...DEFAULT_CONFIG, preset: settings.preset, rules: settings.rules };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readSeverities(rules: Readonly<Record<string, unknown>>): Readonly<Record<string, Severity>> {
  const entries = Object.entries(rules).flatMap(([id, severity]) => (isSeverity(severity) ? [[id, severity] as const] : []));
  return Object.fromEntries(entries);
}

function isPreset(value: unknown): value is Preset {
  return value === 'recommended' || value === 'strict' || value === 'security';
}

function isSeverity(value: unknown): value is Severity {
  return value === 'error' || value === 'warning' || value === 'information' || value === 'off';
}
