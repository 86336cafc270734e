import { createOverlayHost, type Host } from '../analysis/host.js';
import { createDiskHost } from '../host/disk-host.js';

export interface WorkspaceHost extends Host {
  /** Forgets the list of files, because some were created or deleted. */
  readonly relist: () => void;
}

export interface OpenTexts {
  /** The text of an open document. */
  readonly read: (path: string) => string | undefined;
  /** The paths of all open documents. */
  readonly list: () => readonly string[];
}

/** The disk below a folder with the open documents laid over it; a document that was never saved counts too. */
export function createFolderHost(root: string, open: OpenTexts): WorkspaceHost {
  let disk = createDiskHost([root]);
  const files: Host = {
    roots: [root],
    listFiles: () =>
      merge(
        disk.listFiles(),
        open.list().filter((path) => path.startsWith(`${root}/`)),
      ),
    readText: (path) => disk.readText(path),
    explainUnread: (path) => disk.explainUnread(path),
  };
  const relist = () => {
    disk = createDiskHost([root]);
  };
  return { ...createOverlayHost(files, open.read), relist };
}

/** A document outside every folder stands alone: its neighbors were not opened, so they are not looked through. */
export function createSingleFileHost(path: string, open: OpenTexts): WorkspaceHost {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const disk = createDiskHost([folder]);
  return { ...createOverlayHost({ ...disk, listFiles: () => [path] }, open.read), relist: () => undefined };
}

function merge(listed: readonly string[], opened: readonly string[]): readonly string[] {
  const known = new Set(listed);
  const others = opened.filter((path) => !known.has(path));
  return others.length === 0 ? listed : [...listed, ...others].sort();
}
