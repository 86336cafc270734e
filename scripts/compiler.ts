import { getLibFiles, libFolderInMemoryPath, ts } from '@ts-morph/common';

/** A compiler's host on the disk. TypeScript's own declarations lie in its bundle and not there. */
export function createCompilerHost(options: ts.CompilerOptions): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  const libraries = new Map(getLibFiles().map(({ fileName, text }) => [`${libFolderInMemoryPath}/${fileName}`, text]));
  return {
    ...disk,
    getDefaultLibLocation: () => libFolderInMemoryPath,
    getDefaultLibFileName: () => `${libFolderInMemoryPath}/lib.d.ts`,
    fileExists: (name) => libraries.has(name) || disk.fileExists(name),
    readFile: (name) => libraries.get(name) ?? disk.readFile(name),
    getSourceFile(name, version, ...rest) {
      const text = libraries.get(name);
      return text === undefined ? disk.getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version);
    },
  };
}
