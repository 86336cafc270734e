import type { Preset, Severity } from './rule.js';
import type { Wrapper } from './wrapper.js';

/** The user's settings after validation, as the engine takes them. `cli/` and `server/` read them from `seawall.config.json(c)` or `package.json`. */
export interface Config {
  readonly preset: Preset;
  /** Rule id to severity; wins over the preset. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** Globs relative to the config's folder; what matches is not analysed. */
  readonly exclude: readonly string[];
  /** Globs that tell test files; their calls are left out unless `includeTests`. */
  readonly tests: readonly string[];
  readonly includeTests: boolean;
  readonly wrappers: readonly Wrapper[];
}

export const DEFAULT_TEST_GLOBS = ['**/*.{test,spec,e2e}.*', '**/{__tests__,__mocks__,__fixtures__,test,tests,e2e}/**'] as const;

export const DEFAULT_CONFIG: Config = {
  preset: 'recommended',
  rules: {},
  exclude: [],
  tests: DEFAULT_TEST_GLOBS,
  includeTests: false,
  wrappers: [],
};
