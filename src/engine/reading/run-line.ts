import { runTypes } from '../method/run-types.ts';
import type { Reading, RunReport } from '../model/run.ts';
import { type Doubt, plainNumbers } from './quantity.ts';
import { minutesInWords } from './run-line/duration.ts';
import { type Finding, type RunOption, runOptionNames } from './run-line/finding.ts';
import { nearest } from './run-line/nearest.ts';
import { echo, LONGEST, normalise } from './run-line/normalise.ts';
import { typeVocabulary } from './run-line/run-type.ts';
import { scan } from './run-line/scan.ts';
import { type Settled, settle, validated } from './run-line/settle.ts';
import { isTooLong } from './too-long.ts';

/**
 * Reads a typed report: words in any order, 'long 90min rpe 6 sore calves and left knee ended 20min ago'.
 * Total: any text gives a valid report or a misread with what was understood, one problem and a line that works. Nothing is guessed:
 * a word that means nothing, or two facts that contradict, refuse the line.
 */
export function readRunLine(text: string): Reading<RunReport> {
  if (isTooLong(text, LONGEST)) {
    return misread(
      { report: {}, understood: [] },
      'That is a whole training diary. Type, duration and a few facts are enough.',
      'type',
    );
  }
  const { text: plain, doubt } = plainNumbers(text);
  const settled = settle(scan(normalise(plain)));
  return finish(settled, doubt ? [{ about: aboutOf(doubt), problem: doubt.problem }] : problemsOf(settled));
}

/**
 * Reads typed options, named as in runOptionNames; each value is what a person typed into that box, and blank ones are left out.
 * Ends in the same value as the typed line; a problem begins with the option's name.
 */
export function readRunOptions(options: Readonly<Record<string, string>>): Reading<RunReport> {
  const problems: Problem[] = [];
  const findings: Finding[] = [];
  for (const name of runOptionNames) {
    const typed = options[name] ?? '';
    if (typed.trim() === '') continue;
    const heard = hearOption(name, typed);
    findings.push(...heard.findings);
    if (heard.problem) problems.push({ about: name, problem: heard.problem });
  }
  const settled = settle({ findings, left: [] });
  const broken = new Set(problems.map((one) => one.about));
  const rest = problemsOf(settled).filter((one) => !broken.has(one.about));
  return finish(
    settled,
    [...problems, ...rest].map(({ about, problem }) => ({ about, problem: `${about}: ${problem}` })),
  );
}

interface Problem {
  readonly about: RunOption;
  readonly problem: string;
}

function aboutOf({ of }: Doubt): RunOption {
  if (of === 'time') return 'duration';
  if (of === 'volume') return 'drank';
  if (of === 'mass') return 'weighed';
  return of === 'temperature' || of === 'distance' ? of : 'type';
}

/** What an option's box may hold; 'half' in the distance box names no type. */
const allowed: Readonly<Record<RunOption, readonly Finding['of'][]>> = {
  type: ['type', 'distance'],
  duration: ['duration', 'number'],
  distance: ['distance'],
  effort: ['effort'],
  ended: ['ended'],
  temperature: ['temperature', 'heat'],
  sore: ['sore', 'sore-word', 'circumstance'],
  weighed: ['weighed'],
  drank: ['drank', 'circumstance'],
  next: ['next'],
  plan: ['plan'],
};
/** What makes a box's text read like its clause in a line. */
const lead: Readonly<Partial<Record<RunOption, string>>> = {
  effort: 'effort ',
  ended: 'ended ',
  sore: 'sore ',
  weighed: 'weighed ',
  drank: 'drank ',
  next: 'next ',
};
const NONE = /^(?:no|none|nothing|nope|n\/a|-)$/u;

function hearOption(
  name: RunOption,
  typed: string,
): { readonly findings: readonly Finding[]; readonly problem?: string } {
  if (isTooLong(typed, LONGEST)) return { findings: [], problem: 'That is far too long for this box.' };
  const { text: plain, doubt } = plainNumbers(typed);
  if (doubt) return { findings: [], problem: doubt.problem };
  if (name === 'temperature' && /^[-−–—] /u.test(plain.trim()))
    return { findings: [], problem: `Is "${echo(typed)}" below zero? Write it like -5C.` };
  const text = normalise(plain);
  if (name === 'next' && NONE.test(text)) return { findings: [] };
  const { findings, left } = scan(boxLine(name, text));
  const trouble = findings.find((one) => one.of === 'problem');
  if (trouble) return { findings: [], problem: trouble.problem };
  const fitting = findings
    .filter((one) => allowed[name].includes(one.of))
    .map((one) => (name === 'distance' && one.of === 'distance' ? { ...one, implied: false } : one));
  const strays = findings.filter(
    (one) => !allowed[name].includes(one.of) && !(name === 'distance' && one.of === 'type'),
  );
  if (left.length > 0 || strays.length > 0 || fitting.length === 0) {
    const slip = name === 'type' ? nearest(left[0] ?? text, typeVocabulary) : undefined;
    return {
      findings: [],
      problem: `I can't read "${echo(typed)}" here.${slip ? ` Did you mean "${slip}"?` : ` Say ${hints[name]}.`}`,
    };
  }
  return { findings: fitting };
}

function boxLine(name: RunOption, text: string): string {
  const start = lead[name] ?? '';
  if (name === 'temperature' && /^(?:minus )?-?\d+(?:\.\d+)?$/u.test(text)) return `${text}°`;
  if (name === 'ended' && /^(?:just |right )?now$|(?:^| )ago$/u.test(text)) return text.replace(/^now$/u, 'just now');
  if (name === 'ended' && /^\d+(?:\.\d+)? ?\p{L}+$/u.test(text) && !/[ap]m$/u.test(text)) return `${text} ago`;
  if (name === 'ended' && /^(?:i |just )*(?:finished|stopped|done|until|till) /u.test(text)) return text;
  if (name === 'effort' && /^(?:rpe|felt) /u.test(text)) return text;
  return text.startsWith(start.trim()) || (name === 'sore' && /(?:^| )(?:not|nothing|no) /u.test(text))
    ? text
    : start + text;
}

const hints: Readonly<Record<RunOption, string>> = {
  type: runTypes.join(', '),
  duration: '90min, 1h30 or 1:30:00',
  distance: '18km or 11 miles',
  effort: '0 to 10, or easy, moderate, hard, all-out',
  ended: '20min ago or 9:40',
  temperature: '28C, 82F, hot or humid',
  sore: 'calves and left knee',
  weighed: '70.2 to 69.1, or 155 to 152 lb',
  drank: '500ml or 16oz',
  next: 'hard tomorrow or race saturday',
  plan: 'quick, smart or full',
};

/** All that stands in the way, most telling first. */
function problemsOf({ report, problems, left }: Settled): readonly Problem[] {
  const found: Problem[] = [...problems];
  const has = (about: RunOption) => found.some((one) => one.about === about);
  if (report.type === undefined && !has('type')) found.push({ about: 'type', problem: untyped(report, left) });
  else if (left.length > 0) found.push({ about: 'type', problem: `I didn't understand "${echo(left.join(' '))}".` });
  if (report.minutes === undefined && !has('duration'))
    found.push({ about: 'duration', problem: 'How long was it? 90min, 1h30 and 1:30:00 all work.' });
  return found;
}

function untyped(report: Partial<RunReport>, left: readonly string[]): string {
  for (const word of left) {
    const slip = nearest(word, typeVocabulary);
    if (slip) return `I don't know "${echo(word)}". Did you mean "${slip}"?`;
  }
  const choices = `I know ${runTypes.join(', ')}.`;
  if (left.length > 0) return `I don't know "${echo(left.join(' '))}" as a kind of run. ${choices}`;
  if (report.next)
    return `I took "${report.next.kind}" and its day as your next session, so what kind of run was this one? ${choices}`;
  return `What kind of run was it? ${choices}`;
}

function finish(settled: Settled, problems: readonly Problem[]): Reading<RunReport> {
  const [first] = problems;
  if (first) return misread(settled, first.problem, first.about);
  const checked = validated(settled.report);
  return checked.ok ? checked : misread(settled, checked.problem, 'type');
}

const more: Readonly<Record<RunOption, string>> = {
  type: '',
  duration: '',
  distance: ' 18km',
  effort: ' rpe 6',
  ended: ' ended 20min ago',
  temperature: ' 28C',
  sore: ' sore calves and left knee',
  weighed: ' weighed 70.2 to 69.1',
  drank: ' drank 500ml',
  next: ' race saturday',
  plan: ' quick',
};

function misread(
  { report, understood }: Pick<Settled, 'report' | 'understood'>,
  problem: string,
  about: RunOption,
): Reading<RunReport> {
  const minutes = report.minutes !== undefined && about !== 'distance' ? minutesInWords(report.minutes) : '90min';
  const example = `/finished-run ${report.type ?? 'long'} ${minutes.replace(/ minutes?$/u, 'min')}${more[about]}`;
  return { ok: false, understood, problem, example, report };
}
