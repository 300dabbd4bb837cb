import { expect, test } from 'vitest';
import { fileOf, folderOf } from '../../src/store/sqlite-address.ts';

test.each([
  ['file:data/recovery-coach.db', 'data/recovery-coach.db', 'data'],
  ['file:coach.db', 'coach.db', '.'],
  ['file:/var/lib/coach.db', '/var/lib/coach.db', '/var/lib'],
  ['file:///var/lib/coach.db', '/var/lib/coach.db', '/var/lib'],
  ['file:/coach.db', '/coach.db', '/'],
  [':memory:', null, '.'],
  ['file::memory:', null, '.'],
])('%s', (url, file, folder) => {
  expect(fileOf(url)).toBe(file);
  expect(folderOf(url)).toBe(folder);
});

test.each(['postgres://coach:secret@db/coach', 'file:', 'coach.db', ''])(
  '"%s" is no address, and is not repeated',
  (url) => {
    expect(() => fileOf(url)).toThrow(/no SQLite address/);
    expect(() => fileOf(url)).not.toThrow(/secret/);
  },
);
