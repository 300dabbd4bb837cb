import type { Catalogue } from '../catalogue.ts';

const typeList = 'recovery, easy, long, tempo, intervals, hills, race';
const types = `I know ${typeList}.`;
const spots =
  'I know calves, shin, knee, IT band, achilles, arch, foot, ankle, hip, hip flexor, groin, quads, hamstrings, glutes, lower back.';
const efforts = 'Give a number from 0 to 10, or easy, moderate, hard, all-out.';
const end = 'Say "ended 20min ago" or "ended 9:40".';

/** What a box of a run report takes. */
const boxes = {
  type: typeList,
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
} as const;

/** What there can be two of. */
const several = {
  type: 'kinds of run',
  duration: 'durations',
  distance: 'distances',
  effort: 'efforts',
  ended: 'end times',
  temperature: 'temperatures',
  sore: 'scores of soreness',
  weighed: 'pairs of weights',
  drank: 'drinks',
  next: 'next sessions',
  plan: 'plan sizes',
} as const;
/** Characters of each of two readings. */
const GLIMPSE = 19;

const numbers = {
  'too-long-for-numbers': () => 'That is far too long for me to read numbers in.',
  'below-zero': ({ words }) => `"${words}" is below zero, and that can't be. Leave the minus out.`,
  'no-number': ({ words }) => `I can't tell what number "${words}" is. Write it like 1.5 or 1500.`,
  'leading-point': ({ words }) =>
    `I can't tell whether "${words}" begins with a decimal point. Write it like 0.5, with a space before it.`,
  'thousands-or-decimal': ({ words, decimal, whole, unit }) =>
    `Is "${words}" ${decimal} or ${`${whole} ${unit}`.trim()}? Write it without a thousands sign, or with one decimal.`,
  'clock-or-decimal': ({ words, whole, part, unit }) => {
    const value = Number(`${whole}.${part}`);
    return unit === 'min'
      ? `Is "${words}" ${whole} min ${part} s, or ${value} minutes? Write it like ${whole}:${part} min.`
      : `Is "${words}" ${whole} h ${part} min, or ${value} hours? Write ${whole}h${part}, or ${Number((value * 60).toFixed(1))}min.`;
  },
  'number-between-units': ({ words, n, units: [before, behind] }) =>
    `In "${words}" the ${n} may be ${before} or ${behind}. Write each unit behind its number, like 18km.`,
  'two-numbers': ({ words, numbers: [a, b], unit }) =>
    `"${words}" is two numbers, ${a} and ${b}: pick one, like ${b} ${unit}.`,
  'no-digits': ({ words }) => `I can't read "${words}" as a number. Write it in plain digits, like 90min or 0.5 l.`,
} as const satisfies Partial<Catalogue['misreads']['problems']>;

const wholeRun = {
  diary: () => 'That is a whole training diary. Type, duration and a few facts are enough.',
  'box-too-long': () => 'That is far too long for this box.',
  'not-in-box': ({ words, box, didYouMean }) =>
    `I can't read "${words}" here. ${didYouMean === null ? `Say ${boxes[box]}.` : `Did you mean "${didYouMean}"?`}`,
  'unknown-words': ({ words }) => `I didn't understand "${words}".`,
  'unknown-type': ({ words, didYouMean }) =>
    didYouMean === null
      ? `I don't know "${words}" as a kind of run. ${types}`
      : `I don't know "${words}". Did you mean "${didYouMean}"?`,
  'no-type': () => `What kind of run was it? ${types}`,
  'next-only': ({ kind }) =>
    `I took "${kind}" and its day as your next session, so what kind of run was this one? ${types}`,
  'no-duration': () => 'How long was it? 90min, 1h30 and 1:30:00 all work.',
  'out-of-range': ({ fact }) => `That ${fact} is outside what I can use.`,
  'two-readings': ({ of, readings }, say) => {
    const [first, second] = readings.map((reading) => say(reading).slice(0, GLIMPSE));
    return `I read two ${several[of]}: "${first}" and "${second}". Tell me one.`;
  },
  'run-still-ahead': ({ wall }) => `A run that ends at ${wall} is still ahead of you. Tell me when it is done.`,
  'run-too-long-ago': ({ wall }) =>
    `A run that ended more than 12 hours ago (${wall}) is past recovering in this way. Eat well, sleep well, and catch me after the next one.`,
} as const satisfies Partial<Catalogue['misreads']['problems']>;

const lengths = {
  'pace-or-time': ({ words, distance }, say) =>
    `Is "${words}" for ${say(distance)} a pace or the whole time? Say the time, like 55min or 1h05.`,
  'number-of-what': ({ words }) => `${words} what? Give numbers a unit, like 90min, 18km or "rpe 7".`,
  'bare-duration': ({ words }) => `${words} what? Say ${words}h, ${words}min or ${words}km.`,
  'no-minutes': () => 'A run takes more than 0 minutes.',
  'over-a-day': ({ words }) => `"${words}" is more than 24 hours: too long for one run.`,
  'too-fast': ({ distance, minutes }, say) =>
    `${say(distance)} in ${say({ of: 'duration', minutes })} is faster than anybody has ever run. Check both.`,
  'metres-or-minutes': ({ words, n }) => `Is "${words}" metres or minutes? Write "${n} metres" or "${n}min".`,
  pace: ({ words }) => `Pace ("${words}") is nothing I use: tell me how long you ran, and how far if you like.`,
  'no-distance': () => 'A distance of 0 is no run.',
  'too-far': ({ distance, most }, say) => `"${say(distance)}" is farther than ${most} km: that can't be one run.`,
} as const satisfies Partial<Catalogue['misreads']['problems']>;

const feelings = {
  'minus-or-dash': ({ words }) => `Is "${words}" below zero? Write it like -5C.`,
  'two-efforts': ({ words }) => `Effort "${words}" is two numbers: pick one from 0 to 10.`,
  'effort-off-scale': ({ words }) => `Effort goes from 0 (rest) to 10 (all-out), so "${words}" doesn't fit.`,
  'unknown-effort': ({ words }) => `I can't read the effort "${words}". ${efforts}`,
  'no-effort': () => `How hard was it? ${efforts}`,
  'no-weather': ({ words }) => `"${words}" is no weather to run in: give the air temperature, like 28C or 82F.`,
  'hot-and-cold': () => 'Hot and cold at once? Tell me one, or the temperature.',
  'sore-where': () => `Sore where? ${spots}`,
  'unknown-spot': ({ words }) => `I don't know "${words}" as a sore spot. ${spots}`,
  'sore-or-not': () => 'Sore or not sore? I read both.',
  'spot-alone': ({ area, side }) => {
    const spot = `${side ? `${side} ` : ''}${area.replaceAll('-', ' ')}`;
    return `What about your ${spot}? If something is sore, say "sore calves and left knee".`;
  },
  'score-of-what': ({ words, score }) =>
    `Is "${words}" how hard the run was, or how sore you are? Say "rpe ${score}" or "soreness ${score}".`,
  'soreness-off-scale': ({ words }) => `Soreness goes from 0 to 10, so "${words}" doesn't fit.`,
} as const satisfies Partial<Catalogue['misreads']['problems']>;

const scales = {
  'kg-or-lb': ({ words }) => `Is "${words}" in kg or lb? Say "weighed 155 to 152 lb".`,
  'no-weight': ({ words }) => `"${words}" is no weight I can believe: I take 25 to 300 kg.`,
  'weight-change': ({ words }) => `"${words}" is too big a change for one run. Check both weights.`,
  'one-weight': () => 'I need two weights, before and after. Say "weighed 70.2 to 69.1".',
  'pint-of-what': () => 'A pint of what? Say "drank 570ml" for water, or "two beers" when it was beer.',
  'too-much-drunk': ({ words }) => `"${words}" is more than anybody drinks on a run.`,
  'drink-of-what': ({ words }) => `I can't tell how much "${words}" is. Say it in ml, l or oz, like "drank 500ml".`,
} as const satisfies Partial<Catalogue['misreads']['problems']>;

const times = {
  'unknown-next': ({ words }) =>
    `I can't read the next session from "${words}". Say what and when: "next hard tomorrow", "race saturday", "next hard in 3 hours".`,
  'day-alone': ({ words }) =>
    `What about "${words}"? For your next session say "race saturday" or "next easy tomorrow".`,
  'no-time-for-next': ({ words }) => `"${words}" is no time for a next session: say "in 3 hours" or "tomorrow".`,
  'next-too-far': ({ days, most }) =>
    `A session ${days > 999 ? 'that far' : `${days} days`} away changes nothing tonight: leave it out. I look ${most} days ahead.`,
  'unknown-day': ({ words }) => `I can't read the day "${words}".`,
  'no-time-of-day': ({ words }) => `"${words}" is no time of day. ${end}`,
  'not-the-end': ({ words }) => `I count from the end of the run, and "${words}" doesn't tell me that. ${end}`,
  'end-too-vague': ({ words, most }) =>
    `"${words}" is too vague: I plan from the minute it ended, up to ${most} h back. ${end}`,
  'end-unclear': ({ words }) => `I can't tell from "${words}" when it ended. ${end}`,
  'end-long-ago': ({ words, most }) =>
    `"${words}" is more than ${most} h back: that recovery day is over. Tell me about the next one.`,
  'end-ahead': ({ words }) => `"${words}" is in the future. Run first, then tell me.`,
} as const satisfies Partial<Catalogue['misreads']['problems']>;

const sweat = {
  'no-one-weight': ({ words }) => `I can't read "${words}" as one weight. Say it like 70.2 kg or 154.8 lb.`,
  'duration-of-what': ({ words }) => `${words} what? Say 90min, 1h30 or 1:30:00.`,
  vessel: ({ vessel }) => `I can't tell how much a ${vessel} is. Say it in ml, l or oz, like 500ml.`,
  'unplaced-words': ({ words }) => `I couldn't place "${words}".`,
  'nothing-to-weigh': () => 'I need two weights, or time, distance and temperature for an estimate.',
  'three-weights': () => 'I read three weights. Give me the two before and after, or one for an estimate.',
  'speed-contradicts': () => 'Speed, time and distance contradict each other. Leave one out.',
  'weight-range': () => 'A weight should be between 25 and 300 kg (55 and 660 lb).',
  'body-cannot': ({ before, after }) =>
    `From ${before} to ${after} in one run is more than a body does. Check the weights.`,
  'volume-of-what': ({ value }) => `${value} of what? Say it in ml, l or oz, like 500ml.`,
  'too-much-volume': ({ value, unit }) => `${value} ${unit} is more than I believe. At most 15 litres.`,
  'no-running-speed': ({ kmPerHour, slowest, fastest }) =>
    `${Number(kmPerHour.toFixed(1))} km/h is no speed to run at. ${slowest} to ${fastest} km/h, like 12km/h.`,
} as const satisfies Partial<Catalogue['misreads']['problems']>;

function halfOfDay({ hour }: { readonly hour: number }): string {
  const times = hour === 12 ? '00:00 or 12:00' : `${hour + 12}:00 or ${hour}am`;
  return `is ${hour} in the morning or at night? Write ${times}.`;
}

const commands = {
  'too-long': ({ most }) =>
    `That is more than I read at once, so I have read none of it. Up to ${most} characters work, and a few words are enough.`,
  'unknown-command': ({ words, known }) =>
    `I don't know the command "/${words}". I know ${known.map((name) => `/${name}`).join(', ')}.`,
  'no-question': () => 'You asked the coach, but there was no question in it.',
  'export-or-delete': () => 'Say export for a copy, or delete to remove everything.',
  'no-such-part': ({ words, parts }) => `There is no part "${words}". The parts are ${parts.join(', ')}.`,
  'team-part': () => 'Tell me which part: setup, summary or visibility.',
  'no-visibility': ({ words, known }) => `"${words}" is none of ${known.join(', ')}.`,
  'no-setup': ({ words }) => `I can't read "${words}" as a channel, a time or a time zone.`,
  'no-clock-time': ({ words }) => `"${words}" is no clock time that I can read.`,
  'half-of-day': halfOfDay,
  'bedtime-half-of-day': ({ hour }) => `Lights out: ${halfOfDay({ hour })}`,
  'not-for-plan': ({ words }) =>
    `"${words}" is not something that I can do with your plan. I know today, next, stop, resume and history.`,
} as const satisfies Partial<Catalogue['misreads']['problems']>;

export const misreads = {
  title: 'Not quite',
  understood: ({ listed }) => `I understood: ${listed}.`,
  tryThis: 'Try: ',
  inBox: ({ box, problem }) => `${box}: ${problem}`,
  problems: { ...numbers, ...wholeRun, ...lengths, ...feelings, ...scales, ...times, ...sweat, ...commands },
} as const satisfies Omit<Catalogue['misreads'], 'facts'>;
