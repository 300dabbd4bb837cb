import { en } from '../../wording/en/index.ts';
import { flagGates } from '../assess/gates.ts';
import { type RuleId, ruleOf } from '../method/rules.ts';
import { avoidsSalt, avoidsScales, isRestricted, isSmall } from '../model/cautions.ts';
import { isYoung, type Profile } from '../model/profile.ts';

export type Asker = Pick<Profile, 'health' | 'ageBand' | 'massKg' | 'diet' | 'avoid'>;

export interface ForYou {
  /** Set when the general answer must not be shown to this runner at all. */
  readonly instead: string | null;
  /** What else this runner should read, most urgent first; for their eyes only. */
  readonly lines: readonly string[];
  readonly rules: readonly RuleId[];
}

const NO_NUMBERS =
  'I leave scales, grams and calories out of what I tell you. Drink to thirst, eat regular meals with carbohydrate and protein in each, and something small after longer runs. For amounts, a sports dietitian who knows you beats any bot.';
const NO_VOLUME = 'For you: no volume and no salt from me. Your own care plan decides how much you drink.';
const NO_SALT = 'For you: no extra salt on my word; ask your doctor first.';
const NO_SET_AMOUNTS = 'For you: no set amounts. Those were written for grown bodies; drink to thirst.';
const NO_ALCOHOL =
  'No alcohol from this coach for you, after a race or any other day. Water or something salty to drink, a proper meal and sleep do the recovering; the party works without it.';
const NO_CAFFEINE =
  'No coffee and no energy drinks from this coach at your age. Water, something salty and a snack put back what the run took; sleep does the rest.';
const INSULIN_AND_ALCOHOL =
  'With insulin a drink after a run is a matter of your own: a low can come 8-12 hours later, in your sleep, and feel like being drunk. Only with a meal that has carbohydrate in it; check before bed and overnight; tell somebody what a low looks like and where the sugar is. Not drinking tonight is the easy way. And no ice bath and no hot bath after alcohol.';
const INSULIN =
  'For you: no dose of snack or sugar from me. Your own diabetes plan decides what and how much, glucose tablets are for a hypo only, and check overnight too.';

interface Instead {
  /** `counts`: the answer is about food or drink. */
  readonly when: (
    asker: Asker,
    answer: { readonly text: string; readonly rules: readonly RuleId[]; readonly counts: boolean },
  ) => boolean;
  readonly say: string;
  readonly rules: readonly RuleId[];
}

/** Answers that some must not be shown at all; the first that fits stands in their place. */
const standsInstead: readonly Instead[] = [
  {
    when: (asker, { rules }) => rules[0] === 'X4' && (isYoung(asker) || asker.health.includes('pregnancy')),
    say: NO_ALCOHOL,
    rules: [],
  },
  {
    when: (asker, { rules }) => rules[0] === 'X4' && asker.health.includes('diabetes-insulin'),
    say: INSULIN_AND_ALCOHOL,
    rules: ['X6'],
  },
  {
    when: (asker, { text, rules }) => isYoung(asker) && /\bcoffee\b/i.test(text) && rules.includes('G-late'),
    say: NO_CAFFEINE,
    rules: [],
  },
  {
    when: (asker, { text, counts }) =>
      counts && avoidsScales(asker) && /\d ?(?:g|kg|kilo|mg|grams?)\b|per kilo|weigh/i.test(text),
    say: NO_NUMBERS,
    rules: [],
  },
];

/** An answer from the book is for everybody; this is what the profile's facts change in it (D-rules, X2, section 2). */
export function forYou(asker: Asker, text: string, rules: readonly RuleId[]): ForYou {
  const about = (letters: string) => rules.some((id) => letters.includes(id.charAt(0)) && /^[A-Z]\d/.test(id));
  const food = about('F') || rules.includes('M3') || rules.includes('M5');
  const lines: string[] = [];
  const cited: RuleId[] = [];
  const say = (rule: RuleId, line: string) => {
    lines.push(line);
    cited.push(rule);
  };
  if (food && asker.health.includes('diabetes-insulin') && !rules.includes('X2')) say('X2', INSULIN);
  if (about('H') && isRestricted(asker)) say('D-drink', NO_VOLUME);
  else if (about('H') && /\bsalt|sodium/i.test(text) && avoidsSalt(asker)) say('D-drink', NO_SALT);
  if (about('H') && isSmall(asker) && !isRestricted(asker) && /\d ?(?:ml|litres?|fl oz)\b/i.test(text))
    say('D-drink', NO_SET_AMOUNTS);
  if (rules.includes('F3') && asker.health.includes('kidney-disease'))
    say('D-food', 'For you: with kidney disease the amount of protein is for your clinic to set.');
  for (const gate of [
    ...(about('C') || rules.includes('M4') ? flagGates('ice-bath', asker) : []),
    ...(about('E') || rules.includes('M7') ? flagGates('epsom-bath', asker) : []),
    ...(rules.includes('S4') || rules.includes('S5') ? flagGates('roll', asker) : []),
  ])
    say(gate.rule, `For you: ${en.gates[gate.id as keyof typeof en.gates]}`);
  const foods = [asker.diet === 'anything' ? null : asker.diet, ...asker.avoid.map((one) => `no ${one}`)].filter(
    Boolean,
  );
  if (food && foods.length > 0 && /milk|yogurt|egg|tuna|turkey|bread|toast|bagel|sandwich|pudding|whey/i.test(text))
    say('M3', `Said for everybody; you eat ${foods.join(', ')}. Your plan picks only what fits, and so may you.`);
  const instead = standsInstead.find((one) => one.when(asker, { text, rules, counts: food || about('H') }));
  cited.push(...(instead?.rules ?? []));
  return {
    // What is taken out of an answer for somebody's sake never takes its warning signs along.
    instead: instead ? [instead.say, ...warningsOf(rules)].join(' ') : null,
    lines,
    rules: [...new Set(cited)],
  };
}

/** The signs behind an answer's red flags, in plain words. */
function warningsOf(rules: readonly RuleId[]): readonly string[] {
  return rules.flatMap((id) => (/^R\d/.test(id) ? (ruleOf(id)?.claim ?? []) : []));
}
