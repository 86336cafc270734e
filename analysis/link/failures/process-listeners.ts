import type { Linker } from '../values/linker.js';

/** `process.on('unhandledRejection', …)`, or `addListener`. */
const LISTENS = /\bprocess\s*\.\s*(?:on|addListener)\(\s*['"`]unhandledRejection['"`]/;
/** It ends the process itself, as Node would do without it. */
const ENDS_ITSELF = /['"`]unhandledRejection['"`][\s\S]{0,400}?\bprocess\s*\.\s*(?:exit|abort|kill)\(/;

/** Does the program hear by itself of rejections that nobody handles? Node goes on then. */
export function hearsOfRejections({ project, heardRejections }: Linker, path: string): boolean {
  const home = project.manifests.findFor(path)?.folder;
  return heardRejections.get(home ?? '', () => {
    const near = project.files.filter((one) => project.manifests.findFor(one)?.folder === home);
    const listening = near.filter((one) => project.mentions(one, 'unhandledRejection') && project.matches(one, LISTENS));
    return listening.length > 0 && !listening.some((one) => project.matches(one, ENDS_ITSELF));
  });
}

/** What becomes of a rejection that nobody handles, as the end of a sentence. */
export function whoHears(linker: Linker, path: string): string {
  return hearsOfRejections(linker, path) ? 'only the listener for unhandled rejections hears of it' : 'its rejection ends the process';
}
