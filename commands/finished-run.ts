import type { Command, Input } from '../src/command.ts';
import type { Intent } from '../src/engine/model/intent.ts';
import { readRunLine, readRunOptions } from '../src/engine/reading/run-line.ts';

/** `/finished-run long 90min`: reports a run; the answer is today's plan. */
export const finishedRun: Command = {
  name: 'finished-run',
  summary: "Stopped your watch? Tell the coach what you ran and get today's recovery plan",
  usage: 'long 90min [18km] [rpe 6] [28C] [sore calves] [ended 20min ago] [race saturday]',
  examples: [
    'long 90min',
    'easy 10k 52:30',
    'tempo 45min rpe 8 sore calves and left knee',
    'half marathon 1:45 hot drank 500ml',
    'long 2h weighed 70.2 to 69.1 ended 20min ago race saturday',
  ],
  options: [
    {
      kind: 'choice',
      name: 'type',
      summary: 'What kind of run it was',
      required: true,
      choices: [
        { name: 'Easy: jog, base, trail', value: 'easy' },
        { name: 'Long: the weekly long slow run', value: 'long' },
        { name: 'Tempo: threshold, progression', value: 'tempo' },
        { name: 'Intervals: track, reps, fartlek', value: 'intervals' },
        { name: 'Hills: repeats uphill', value: 'hills' },
        { name: 'Race: parkrun, half, marathon', value: 'race' },
        { name: 'Recovery: shakeout', value: 'recovery' },
      ],
    },
    {
      kind: 'text',
      name: 'duration',
      summary: 'How long: 90min, 1h30, 1:30:00',
      required: true,
      suggest: suggestDuration,
    },
    {
      kind: 'text',
      name: 'distance',
      summary: 'How far: 18km, 11 miles, half',
      required: false,
      suggest: suggestDistance,
    },
    {
      kind: 'text',
      name: 'effort',
      summary: 'How hard: 0 to 10, or easy, moderate, hard, all-out',
      required: false,
      suggest: (typed) => startingWith(typed, efforts),
    },
    {
      kind: 'text',
      name: 'ended',
      summary: 'When it ended: 20min ago, 9:40 (nothing means just now)',
      required: false,
      suggest: suggestEnded,
    },
    {
      kind: 'text',
      name: 'temperature',
      summary: 'The air: 28C, 82F, hot, humid, cold',
      required: false,
      suggest: suggestTemperature,
    },
    { kind: 'text', name: 'sore', summary: 'Sore spots: calves and left knee', required: false, suggest: suggestSore },
    {
      kind: 'text',
      name: 'weighed',
      summary: 'Weight before and after: 70.2 to 69.1, or 155 to 152 lb',
      required: false,
    },
    {
      kind: 'text',
      name: 'drank',
      summary: 'What you drank on the run: 500ml, 16oz',
      required: false,
      suggest: suggestDrank,
    },
    {
      kind: 'text',
      name: 'next',
      summary: 'Your next key session: hard tomorrow, race saturday',
      required: false,
      suggest: suggestNext,
    },
    {
      kind: 'choice',
      name: 'plan',
      summary: 'How much recovery you have time for',
      required: false,
      choices: [
        { name: 'Smart: what this run deserves', value: 'smart' },
        { name: 'Quick: only what matters most', value: 'quick' },
        { name: 'Full: the whole method', value: 'full' },
      ],
    },
  ],
  subs: [],
  parse: toIntent,
};

function toIntent(input: Input): Intent {
  const typed = input.text.trim() !== '' || Object.keys(input.options).length === 0;
  const reading = typed ? readRunLine(input.text) : readRunOptions(input.options);
  if (reading.ok) return { kind: 'report-run', report: reading.value };
  const { ok: _ok, ...misread } = reading;
  return { kind: 'misread', misread };
}

const durations = ['30min', '40min', '45min', '50min', '60min', '75min', '90min', '1h45', '2h', '2h15', '2h30', '3h'];
const distances = [
  '5km',
  '8km',
  '10km',
  '12km',
  '15km',
  '18km',
  'half',
  '25km',
  '30km',
  'marathon',
  '3 miles',
  '6 miles',
  '10 miles',
];
const efforts = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'easy', 'moderate', 'hard', 'very hard', 'all-out'];
const areas = [
  'calves',
  'quads',
  'hamstrings',
  'left knee',
  'right knee',
  'left achilles',
  'right achilles',
  'shins',
  'IT band',
  'hip flexors',
  'glutes',
  'feet',
  'lower back',
];
const sessions = ['hard', 'race', 'easy', 'rest'];
const days = [
  'tomorrow',
  'in 2 days',
  'in 3 days',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Discord shows at most 25. */
const MOST = 25;

function startingWith(typed: string, all: readonly string[]): readonly string[] {
  const start = typed.trim().toLowerCase();
  return all.filter((suggestion) => suggestion.toLowerCase().startsWith(start)).slice(0, MOST);
}

/** What a half-typed number may become; what was typed stands first when it is whole already. */
function continued(
  typed: string,
  all: readonly string[],
  ofNumber: (whole: number) => readonly string[],
): readonly string[] {
  const [, digits] = /^\s*(\d{1,3})\s*\p{L}?$/u.exec(typed) ?? [];
  const whole = digits === undefined ? 0 : Number(digits);
  const made =
    whole > 0
      ? ofNumber(whole).filter((suggestion) => suggestion.startsWith(typed.trim().replace(/\s+/, '').toLowerCase()))
      : [];
  return [...new Set([...made, ...startingWith(typed, all)])].slice(0, MOST);
}

/** '9' → 90min, 9h; '1' → 1h, 1h15, 1h30 ...; '1:' → 1:00 ... 1:45. */
function suggestDuration(typed: string): readonly string[] {
  const [, hours] = /^\s*(\d):$/.exec(typed) ?? [];
  if (hours !== undefined)
    return (hours === '0' ? ['20', '30', '40', '45'] : ['00', '15', '30', '45']).map(
      (minutes) => `${hours}:${minutes}`,
    );
  return continued(typed, durations, (whole) => [
    ...(whole >= 10 ? [`${whole}min`] : [`${whole}0min`]),
    ...(whole < 10 ? [`${whole}h`, `${whole}h15`, `${whole}h30`, `${whole}h45`] : []),
  ]);
}

function suggestDistance(typed: string): readonly string[] {
  return continued(typed, distances, (whole) =>
    whole <= 248 ? [`${whole}km`, `${whole}mi`] : [`${whole}km`].filter(() => whole <= 400),
  );
}

function suggestEnded(typed: string): readonly string[] {
  return continued(
    typed,
    ['just now', '10min ago', '20min ago', '30min ago', '45min ago', '1h ago', '2h ago', '3h ago'],
    (whole) => [
      ...(whole <= 720 ? [`${whole}min ago`] : []),
      ...(whole <= 12 ? [`${whole}h ago`] : []),
      ...(whole <= 23 ? [`${whole}:00`, `${whole}:30`] : []),
    ],
  );
}

function suggestTemperature(typed: string): readonly string[] {
  return continued(
    typed,
    ['hot', 'humid', 'cold', '10C', '18C', '22C', '25C', '28C', '32C', '50F', '65F', '75F', '82F', '90F'],
    (whole) => [...(whole <= 55 ? [`${whole}C`] : []), ...(whole <= 131 ? [`${whole}F`] : [])],
  );
}

/** Completes the spot that is being typed and keeps those before it. */
function suggestSore(typed: string): readonly string[] {
  const [, before = '', last = ''] = /^(.*(?:,| and )\s*)?(.*)$/u.exec(typed.slice(0, 60)) ?? [];
  return startingWith(last, areas).map((area) => `${before}${area}`);
}

function suggestDrank(typed: string): readonly string[] {
  return continued(typed, ['nothing', '250ml', '500ml', '750ml', '1l', '1.5l', '16oz', '20oz'], (whole) => [
    ...(whole >= 50 ? [`${whole}ml`] : []),
    ...(whole <= 15 ? [`${whole}l`] : []),
    ...(whole <= 64 ? [`${whole}oz`] : []),
  ]);
}

function suggestNext(typed: string): readonly string[] {
  return startingWith(
    typed,
    sessions.flatMap((session) => days.map((day) => `${session} ${day}`)),
  );
}
