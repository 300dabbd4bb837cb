import { posix } from 'node:path';
import { longFunctionsIn } from './long-functions.ts';
import { excusedFunctions, longFiles, mostFunctionLines, mostLines, rooms, taboos } from './rooms.ts';

/** What is wrong with one file, in sentences that say what to do. `path` is relative to the repository, with slashes. */
export function judge(path: string, source: string): string[] {
  const code = withoutComments(source);
  const inTree = /^(src|commands)\//.test(path);
  return [
    ...(inTree ? judgeImports(path, code) : []),
    ...judgeWords(path, code),
    ...(inTree ? [...judgeLength(path, source), ...judgeFunctions(path, source)] : []),
  ];
}

export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Imports, re-exports and dynamic imports of a source without comments; relative ones as paths in the repository. */
export function importsOf(path: string, code: string): Import[] {
  const found: Import[] = [];
  const statement = /^\s*(?:import|export)\s+(type\s+)?(?:([\w*$\s{},]+?)\s+from\s+)?['"]([^'"]+)['"]/gm;
  for (const [, type, names = '', from = ''] of code.matchAll(statement)) {
    const listed = /^\{([^}]*)\}$/s
      .exec(names.trim())?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    found.push({
      from: resolve(path, from),
      typeOnly: type !== undefined || (listed?.every((name) => name.startsWith('type ')) ?? false),
    });
  }
  for (const [, from = ''] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g))
    found.push({ from: resolve(path, from), typeOnly: false });
  return found;
}

function judgeImports(path: string, code: string): string[] {
  const room = rooms.find(({ files }) => files.test(path));
  if (!room)
    return [`${path} is in no room: put it where its imports are allowed, or give it a row in test/house/rooms.ts.`];
  return importsOf(path, code).flatMap(({ from, typeOnly }) => {
    if (from === 'src/main.ts') return [`${path} imports ${from}, which nobody may: main.ts only wires.`];
    if (room.may === 'everything' || room.may.some((entry) => allows(entry, from, typeOnly))) return [];
    const asType = !typeOnly && room.may.some((entry) => allows(entry, from, true));
    return [
      `${path} imports ${from}${asType ? ' as a value; its room may import only types from there (`import type`)' : `; its room may import ${room.may.join(', ') || 'nothing'}`}.`,
    ];
  });
}

function allows(entry: string, from: string, typeOnly: boolean): boolean {
  if (entry.startsWith('types:')) return typeOnly && allows(entry.slice('types:'.length), from, typeOnly);
  if (entry.endsWith('/') || entry === 'node:') return from.startsWith(entry);
  return from === entry || (!entry.endsWith('.ts') && from.startsWith(`${entry}/`));
}

function judgeWords(path: string, code: string): string[] {
  return taboos.flatMap((taboo) => {
    const excused = Object.keys(taboo.except).some((file) =>
      file.endsWith('/') ? path.startsWith(file) : path === file,
    );
    const found = excused || !taboo.files.test(path) ? null : taboo.word.exec(code);
    return found ? [`${path}:${lineOf(code, found.index)} says \`${found[0]}\`. Instead: ${taboo.instead}.`] : [];
  });
}

function judgeLength(path: string, source: string): string[] {
  const lines = source.split('\n').length - 1;
  if (lines <= mostLines || longFiles[path]) return [];
  return [
    `${path} has ${lines} lines; ${mostLines} is the most. Split it by concept, or add it to longFiles in test/house/rooms.ts with a reason.`,
  ];
}

function judgeFunctions(path: string, source: string): string[] {
  return longFunctionsIn(source, mostFunctionLines)
    .filter(({ name }) => !excusedFunctions[`${path} ${name}`])
    .map(
      ({ name, line, lines }) =>
        `${path}:${line} ${name} has ${lines} lines; ${mostFunctionLines} is the most. Cut it into steps that read as a list, or add it to excusedFunctions in test/house/rooms.ts with a reason.`,
    );
}

/** Comments become blanks, so that line numbers stay; what looks like one inside a string or a regular expression stays. */
export function withoutComments(source: string): string {
  const strings =
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|(?<=[=(,:[!&|?{};]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//;
  const comments = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
  return source.replace(new RegExp(`${strings.source}|${comments.source}`, 'g'), (found) =>
    /^\/[*/]/.test(found) ? found.replace(/[^\n]/g, ' ') : found,
  );
}

function lineOf(code: string, index: number): number {
  return code.slice(0, index).split('\n').length;
}

function resolve(path: string, from: string): string {
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : from;
}
