import Sqlite from 'better-sqlite3';

/** What was asked of SQLite, in order, with its values. */
export type Transcript = readonly { readonly text: string; readonly values: readonly unknown[] }[];

/** Runs `work` and writes down every statement that any connection of this process ran meanwhile. */
export async function transcriptOf(work: () => Promise<void>): Promise<Transcript> {
  const transcript: { text: string; values: readonly unknown[] }[] = [];
  const { prepare } = Sqlite.prototype;
  Sqlite.prototype.prepare = function (this: Sqlite.Database, text: string) {
    const statement = prepare.call(this, text);
    const noted =
      (run: 'all' | 'run') =>
      (...values: unknown[]) => {
        transcript.push({ text, values: values.flat() });
        return statement[run](...(values as [object]));
      };
    return { reader: statement.reader, all: noted('all'), run: noted('run') };
  } as typeof prepare;
  try {
    await work();
  } finally {
    Sqlite.prototype.prepare = prepare;
  }
  return transcript;
}

/** Milliseconds that the same statements take on the same rows, each compiled once and nothing around them. */
export function replay(file: string, transcript: Transcript): number {
  const sqlite = new Sqlite(file);
  for (const pragma of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on']) sqlite.pragma(pragma);
  const known = new Map<string, Sqlite.Statement<unknown[]>>();
  for (const { text } of transcript) if (!known.has(text)) known.set(text, sqlite.prepare<unknown[]>(text));
  const began = performance.now();
  for (const { text, values } of transcript) {
    const statement = known.get(text);
    if (statement?.reader) statement.all(...values);
    else statement?.run(...values);
  }
  const took = performance.now() - began;
  sqlite.close();
  return took;
}
