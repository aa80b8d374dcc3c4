import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../src/node/exit.ts';
import { checkWritable, writeFiles } from '../../src/node/writing.ts';
import { folder } from './calling.ts';

const { path, write } = folder();
const isRoot = process.getuid?.() === 0;

describe('files', () => {
  it('are written whole, folders made on the way, nothing left beside them', () => {
    const files = new Map([
      [join(path, 'a', 'b', 'one.txt'), 'one'],
      [join(path, 'a', 'two.txt'), 'two'],
    ]);
    writeFiles(files, false);
    expect(readFileSync(join(path, 'a', 'b', 'one.txt'), 'utf8')).toBe('one');
    expect(readdirSync(join(path, 'a')).sort()).toEqual(['b', 'two.txt']);
  });

  it('are not overwritten, any of them, unless asked', () => {
    const there = write('there.txt', 'old');
    const fresh = join(path, 'fresh.txt');
    const files = new Map([
      [fresh, 'new'],
      [there, 'new'],
    ]);
    expect(() => writeFiles(files, false)).toThrow(FileError);
    expect(readdirSync(path)).not.toContain('fresh.txt');
    expect(readFileSync(there, 'utf8')).toBe('old');
    writeFiles(files, true);
    expect(readFileSync(there, 'utf8')).toBe('new');
  });

  it('are refused where a folder stands, or where a file is a folder of theirs', () => {
    mkdirSync(join(path, 'folder'));
    const file = write('file.txt', '');
    const paths = [join(path, 'folder'), join(file, 'x', 'y.txt'), join(path, 'fine.txt')];
    expect(() => checkWritable(paths, true)).toThrow(
      /folder is a folder\n.*file\.txt is no folder/,
    );
  });

  it.skipIf(!existsSync('/proc/self'))('are refused before any work where none can be made', () => {
    const paths = [join('/proc', 'olive', 'a.txt'), join('/proc', 'olive', 'b.txt')];
    expect(() => checkWritable(paths, false)).toThrow(/^cannot write into \/proc: [^\n]*$/);
    const files = new Map([[join(path, 'x'.repeat(300)), '']]);
    expect(() => writeFiles(files, false)).toThrow(/^cannot write .*: the name is too long$/);
  });

  it('leave nothing of the trial behind', () => {
    const before = readdirSync(path);
    checkWritable([join(path, 'some', 'where.txt')], false);
    expect(readdirSync(path)).toEqual(before);
  });

  it.skipIf(isRoot)('leave nothing half-written where one cannot be', () => {
    const locked = join(path, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    const files = new Map([
      [join(path, 'before.txt'), 'x'],
      [join(locked, 'no.txt'), 'x'],
    ]);
    expect(() => writeFiles(files, false)).toThrow(FileError);
    expect(readdirSync(path).filter((name) => name.startsWith('before'))).toEqual([]);
  });
});
