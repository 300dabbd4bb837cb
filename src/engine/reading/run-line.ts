import { type Problem, type Reading, type RunOption, runOptionNames } from '../model/misread.ts';
import type { RunReport } from '../model/run.ts';
import { type Doubt, plainNumbers } from './quantity.ts';
import type { RunTrouble } from './run-line/agree.ts';
import type { Finding } from './run-line/finding.ts';
import { nearest } from './run-line/nearest.ts';
import { echo, LONGEST, normalise } from './run-line/normalise.ts';
import { typeVocabulary } from './run-line/run-type.ts';
import { scan } from './run-line/scan.ts';
import { type Findings, validated, weighFindings } from './run-line/weigh-findings.ts';
import { isTooLong } from './too-long.ts';

/**
 * Reads a typed report: words in any order, 'long 90min rpe 6 sore calves and left knee ended 20min ago'.
 * Total: any text gives a valid report or a misread with what was understood, one problem and a line that works. Nothing is guessed:
 * a word that means nothing, or two facts that contradict, refuse the line.
 */
export function readRunLine(text: string): Reading<RunReport> {
  if (isTooLong(text, LONGEST)) {
    return misread({ report: {}, understood: [] }, { about: 'type', problem: { id: 'diary' } });
  }
  const { text: plain, doubt } = plainNumbers(text);
  const weighed = weighFindings(scan(normalise(plain)));
  return finish(weighed, doubt ? [{ about: aboutOf(doubt), problem: doubt.problem }] : problemsOf(weighed));
}

/**
 * Reads typed options, named as in runOptionNames; each value is what a person typed into that box, and blank ones are left out.
 * Ends in the same value as the typed line; a problem begins with the option's name.
 */
export function readRunOptions(options: Readonly<Record<string, string>>): Reading<RunReport> {
  const problems: RunTrouble[] = [];
  const findings: Finding[] = [];
  for (const name of runOptionNames) {
    const typed = options[name] ?? '';
    if (typed.trim() === '') continue;
    const heard = hearOption(name, typed);
    findings.push(...heard.findings);
    if (heard.problem) problems.push({ about: name, problem: heard.problem });
  }
  const weighed = weighFindings({ findings, left: [] });
  const broken = new Set(problems.map(({ about }) => about));
  const rest = problemsOf(weighed).filter(({ about }) => !broken.has(about));
  return finish(weighed, [...problems, ...rest], true);
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

interface HeardOption {
  readonly findings: readonly Finding[];
  readonly problem?: Problem;
}

function hearOption(name: RunOption, typed: string): HeardOption {
  if (isTooLong(typed, LONGEST)) return { findings: [], problem: { id: 'box-too-long' } };
  const { text: plain, doubt } = plainNumbers(typed);
  if (doubt) return { findings: [], problem: doubt.problem };
  if (name === 'temperature' && /^[-−–—] /u.test(plain.trim()))
    return { findings: [], problem: { id: 'minus-or-dash', words: echo(typed) } };
  const text = normalise(plain);
  if (name === 'next' && NONE.test(text)) return { findings: [] };
  const { findings, left } = scan(boxLine(name, text));
  const trouble = findings.find((finding) => finding.of === 'problem');
  if (trouble) return { findings: [], problem: trouble.problem };
  const fitting = fittingIn(name, findings);
  const strays = findings.filter(({ of }) => !allowed[name].includes(of) && !(name === 'distance' && of === 'type'));
  if (left.length === 0 && strays.length === 0 && fitting.length > 0) return { findings: fitting };
  const didYouMean = name === 'type' ? (nearest(left[0] ?? text, typeVocabulary) ?? null) : null;
  return { findings: [], problem: { id: 'not-in-box', words: echo(typed), box: name, didYouMean } };
}

function fittingIn(name: RunOption, findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter(({ of }) => allowed[name].includes(of))
    .map((finding) => (name === 'distance' && finding.of === 'distance' ? { ...finding, implied: false } : finding));
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

/** All that stands in the way, most telling first. */
function problemsOf({ report, problems, left }: Findings): readonly RunTrouble[] {
  const found: RunTrouble[] = [...problems];
  const has = (option: RunOption) => found.some(({ about }) => about === option);
  if (report.type === undefined && !has('type')) found.push({ about: 'type', problem: untyped(report, left) });
  else if (left.length > 0)
    found.push({ about: 'type', problem: { id: 'unknown-words', words: echo(left.join(' ')) } });
  if (report.minutes === undefined && !has('duration'))
    found.push({ about: 'duration', problem: { id: 'no-duration' } });
  return found;
}

function untyped(report: Partial<RunReport>, left: readonly string[]): Problem {
  for (const word of left) {
    const slip = nearest(word, typeVocabulary);
    if (slip) return { id: 'unknown-type', words: echo(word), didYouMean: slip };
  }
  if (left.length > 0) return { id: 'unknown-type', words: echo(left.join(' ')), didYouMean: null };
  return report.next ? { id: 'next-only', kind: report.next.kind } : { id: 'no-type' };
}

/** `boxed`: the report came in boxes, and a problem names its own. */
function finish(found: Findings, problems: readonly RunTrouble[], boxed = false): Reading<RunReport> {
  const [first] = problems;
  if (first) return misread(found, first, boxed);
  const checked = validated(found.report);
  return checked.ok ? checked : misread(found, { about: 'type', problem: checked.problem });
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
  { report, understood }: Pick<Findings, 'report' | 'understood'>,
  { about, problem }: RunTrouble,
  boxed = false,
): Reading<RunReport> {
  const minutes = report.minutes !== undefined && about !== 'distance' ? report.minutes : 90;
  return {
    ok: false,
    understood,
    problem,
    ...(boxed ? { box: about } : {}),
    of: 'finished-run',
    example: `${report.type ?? 'long'} ${typedMinutes(minutes)}${more[about]}`,
    report,
  };
}

/** '90min', '52 min 30 s': exact to the second. */
function typedMinutes(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const rest = seconds % 60;
  return rest === 0 ? `${seconds / 60}min` : `${Math.floor(seconds / 60)} min ${rest} s`;
}
