import type { Linker } from '../values/linker.js';
import { findInheritedClient } from '../values/members.js';
import type { ClientValue } from '../values/value.js';
import { readClientOption } from './options.js';
import { parseOption } from './parsed-options.js';

/** What a chain asks beside its first model: one model for each text, another that puts the answers together. */
export interface ModelsBeside {
  readonly clients: readonly ClientValue[];
  /** There may be others, of which nobody can say how they were made. */
  readonly isOpen: boolean;
}

export function findModelsBeside(linker: Linker, client: ClientValue): ModelsBeside {
  const clients: ClientValue[] = [];
  let isOpen = false;
  for (const path of client.type.asksBeside ?? []) {
    const reading = readClientOption(linker, [client], parseOption(path));
    if (reading.state === 'absent') continue;
    const values = reading.state === 'known' ? reading.values.map((value) => findInheritedClient(linker, value)) : [undefined];
    for (const value of values) {
      if (value?.kind === 'client' && value.client.construct) clients.push(value.client);
      else isOpen = true;
    }
  }
  return { clients, isOpen };
}

export function asksBeside(linker: Linker, client: ClientValue): boolean {
  const { clients, isOpen } = findModelsBeside(linker, client);
  return clients.length > 0 || isOpen;
}
