import { existsSync, readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { backupBeside } from '../../src/store/sqlite-backup.ts';

/** Which of these words lie in the bytes of the database, its WAL and shm, and a backup made now; 'word in file', none twice. */
export async function wordsLeft(file: string, words: readonly string[]): Promise<string[]> {
  const live = new Sqlite(file);
  const backup = await backupBeside(live, file, 'test');
  live.close();
  const files = [file, `${file}-wal`, `${file}-shm`, backup].filter((path) => existsSync(path));
  return files.flatMap((path) => {
    const bytes = readFileSync(path).toString('latin1').toLowerCase();
    return words
      .filter((word) => bytes.includes(word.toLowerCase()))
      .map((word) => `${word} in ${path.slice(file.length) || 'the file'}`);
  });
}
