import type { GrowingHistory } from '../../calls.js';
import { findKeptState, findReplaced, findStateChanges, findStateFiles, type KeptState } from '../values/kept-states.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { CUTS, isCut } from './state-histories.js';

/** A conversation in the state that a framework keeps for an action, to which each turn adds. */
export function findKeptStateHistory(linker: Linker, sent: Ref): GrowingHistory | null {
  const state = findKeptState(linker, sent);
  if (!state || !onlyGrows(linker, state)) return null;
  const site = siteOf(sent);
  return { ...site, written: linker.project.code(site.file, site.span), kept: siteOf(state.owner), isList: true };
}

function onlyGrows(linker: Linker, state: KeptState): boolean {
  const kinds = findStateChanges(linker, state).map(({ kind }) => kind);
  return kinds.includes('grows') && !kinds.includes('other') && !isShortened(linker, state);
}

function isShortened(linker: Linker, state: KeptState): boolean {
  return findStateFiles(linker, state).some((file) =>
    CUTS.some((name) =>
      file.membersNamed(name).some((id) => {
        const member = file.expression(id);
        const call = file.parentOf(id);
        if (member.kind !== 'member' || !isCut(file, member.object) || (call !== undefined && findReplaced(linker, { file, id: call })))
          return false;
        return findKeptState(linker, { file, id: member.object })?.member === state.member;
      }),
    ),
  );
}
