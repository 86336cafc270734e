#!/usr/bin/env node
import { toSlashes } from '../host/paths.js';
import { findColors } from './colors.js';
import { run } from './run.js';

const { stdout, stderr, env } = process;

// A reader that stops early (`| head`) is no failure of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: toSlashes(process.cwd()),
  width: Math.min(Math.max(stdout.columns ?? 100, 60), 120),
  colors: findColors(env, stdout.isTTY),
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  now: () => performance.now(),
});
