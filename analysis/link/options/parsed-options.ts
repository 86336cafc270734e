import type { OptionPath, RetryPolicy } from '../../catalog.js';

export interface ParsedOption {
  readonly target: 'call' | 'client';
  readonly argument: number;
  readonly members: readonly string[];
  readonly unit: 'ms' | 's';
  readonly countsAttempts: boolean;
  readonly coversStream: boolean;
  readonly policy: RetryPolicy | undefined;
}

/** `client.timeout` → the constructor's first argument; `client.1.timeout` its second; `1.timeout` the call's second. */
export function parseOption(option: OptionPath): ParsedOption {
  const { path, unit, counts, covers, policy }: Exclude<OptionPath, string> = typeof option === 'string' ? { path: option } : option;
  const parts = path.split('.');
  const target = parts[0] === 'client' ? 'client' : 'call';
  const rest = target === 'client' ? parts.slice(1) : parts;
  const hasIndex = /^\d+$/.test(rest[0] ?? '');
  return {
    target,
    argument: hasIndex ? Number(rest[0]) : 0,
    members: hasIndex ? rest.slice(1) : rest,
    unit: unit ?? 'ms',
    countsAttempts: counts === 'attempts',
    coversStream: covers === 'stream',
    policy,
  };
}
