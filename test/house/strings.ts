/** A piece of text in a source: a string, or what stands in a template between its gaps. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  /** The calls and tags that it stands in, the outermost first: 'log.error', 'StoreError', 'sql'. */
  readonly within: readonly string[];
  /** True for a list of words that is split where it stands. */
  readonly split: boolean;
}

const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
const regularExpression =
  /(?<=[=(,:[!&|?{};>]\s*|\breturn\s+)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/;
const quoted = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/;
const token = new RegExp([comment, regularExpression, quoted, /[`(){}]/].map((kind) => kind.source).join('|'), 'g');
const templatePart = /(?<words>(?:[^`\\$]|\\[\s\S]|\$(?!\{))*)(?<end>`|\$\{)/y;

/**
 * The strings of a source and the parts of its templates, those inside the gaps of other templates too; comments and regular expressions hold none.
 * Throws where it does not find the end of what is open, because then it has misread the file.
 */
export function stringsOf(source: string): readonly Piece[] {
  const found: Piece[] = [];
  const open: { readonly name: string; readonly gap?: true }[] = [];
  const note = (text: string, at: number, end: number) =>
    found.push({
      text,
      line: source.slice(0, at).split('\n').length,
      within: open.flatMap(({ name }) => (name === '' ? [] : [name])),
      split: /^\s*\.split\(/.test(source.slice(end, end + 80)),
    });
  /** Notes a template up to its next gap or its end, and returns where it stopped. */
  const template = (at: number): number => {
    templatePart.lastIndex = at;
    const { words = '', end } = templatePart.exec(source)?.groups ?? {};
    note(words, at, templatePart.lastIndex);
    if (end === '${') open.push({ name: '', gap: true });
    else open.pop();
    return Math.max(at, templatePart.lastIndex);
  };
  let at = 0;
  for (let next = nextToken(source, at); next !== null; next = nextToken(source, at)) {
    const [text] = next;
    at = next.index + text.length;
    if (/^['"]/.test(text)) note(text.slice(1, -1), next.index, at);
    else if (text === '(' || text === '`') open.push({ name: nameBefore(source, next.index) });
    else if (text === '{') open.push({ name: '' });
    const closed = text === ')' || text === '}' ? open.pop() : undefined;
    if (text === '`' || closed?.gap) at = template(at);
  }
  if (open.length > 0) throw new Error(`misread: ${open.map(({ name }) => name || 'a block').join(', ')} never ends`);
  return found;
}

function nextToken(source: string, at: number): RegExpExecArray | null {
  token.lastIndex = at;
  return token.exec(source);
}

/** What is called or tags a template, its type arguments left out. */
function nameBefore(source: string, at: number): string {
  return /([\w.]+)(?:<[^<>()]*>)?$/.exec(source.slice(Math.max(0, at - 80), at))?.[1] ?? '';
}

/** Where no sentence for people may stand: all but the wording and what wires or draws. */
const wordless = /^src\/(?:(?:engine|store|delivery|app)\/|app\.ts$)/;

/** What the operator reads in the log or on the console, and what a database reads. */
const notForPeople =
  /^(?:Error|StoreError|super|unreadable|process\.emitWarning|sql)$|(?:^|\.)(?:log\.(?:info|warn|error)|exec|prepare)$/;

/** Files with words in a row that are no sentence for people, each with the reason. */
export const wordy: Readonly<Record<string, string>> = {
  'src/engine/method/asking/': 'what people type',
  'src/engine/method/questions/': 'ways of asking, as people type them',
  'src/engine/method/citations.ts': 'authors and journals, as they are cited in every language',
  'src/engine/reading/run-line.ts': 'an example of what people type',
  'src/engine/reading/run-line/effort.ts': 'what people type',
  'src/engine/reading/run-line/run-type.ts': 'what people type',
  'src/engine/safety/emergency-number.ts': 'codes of countries',
  'src/engine/safety/negation.ts': 'what people type',
  'src/store/claims.ts': 'an operator of SQL',
  'src/store/nudge-rows.ts': 'an operator of SQL',
  'src/store/single-process.ts': 'a part of an error that the operator reads',
  'src/store/open-trouble.ts': 'a part of an error that the operator reads',
};

/** The sentences for people in a file that should have none, as complaints. `path` is relative to the repository, with slashes. */
export function judgeStrings(path: string, source: string): readonly string[] {
  const excused = Object.keys(wordy).some((entry) => isIn(entry, path));
  return excused || !wordless.test(path) ? [] : sentencesIn(path, source);
}

/** True for the file itself and for all files of a folder. */
export function isIn(entry: string, path: string): boolean {
  return entry.endsWith('/') ? path.startsWith(entry) : path === entry;
}

/** The same whatever the file's excuses are. */
export function sentencesIn(path: string, source: string): readonly string[] {
  return stringsOf(source)
    .filter(({ text, split }) => readsLikeASentence(text) && !split)
    .filter(({ within }) => !within.some((name) => notForPeople.test(name)))
    .map(({ text, line }) => `${path}:${line} says "${text.trim()}": a sentence for people stands in src/wording/.`);
}

/** True for what reads like a part of a sentence: three words in a row, and no pattern with a choice in it. */
function readsLikeASentence(text: string): boolean {
  return !/\||\(\?/.test(text) && /\p{L}[\p{L}'’-]*[,;:.]? \p{L}[\p{L}'’-]*[,;:.]? \p{L}/u.test(text);
}
