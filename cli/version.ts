/** Written by the bundler; absent when the sources run unbundled, as in tests. */
declare const SEAWALL_VERSION: string | undefined;

export const VERSION = typeof SEAWALL_VERSION === 'string' ? SEAWALL_VERSION : '0.0.0-source';
