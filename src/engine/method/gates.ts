import type { AgeBand, HealthFlag, IceScreen } from './facts.ts';
import type { RuleId } from './rules.ts';
import type { RunType } from './run-types.ts';
import type { IceQuestion, Tier } from './tiers.ts';

export type GatedStep = 'hydrate' | 'stretch' | 'snack' | 'ice-bath' | 'rest' | 'epsom-bath' | 'roll';

/** A condition over GateFacts; `hoursAfter...Below` are hours from the end of the run, or from the other bath, to the step. */
export type Condition =
  | { readonly flag: HealthFlag }
  | { readonly age: AgeBand }
  | {
      readonly is:
        | 'strengthBlock'
        | 'flagged'
        | 'driedOut'
        | 'hot'
        | 'alcohol'
        | 'sedated'
        | 'unwell'
        | 'swollen'
        | 'alwaysIce'
        | 'veryHot'
        | 'limp'
        | 'oneSided'
        | 'firstIce';
    }
  /** How the question before a first ice bath was answered; null: not yet. */
  | { readonly iceScreen: IceScreen | null }
  | { readonly tierAtLeast: Tier }
  | { readonly runType: readonly RunType[] }
  | { readonly nextKeyWithinHours: number }
  | { readonly iceBathsThisWeek: number }
  | { readonly hoursAfterRunBelow: number }
  | { readonly hoursAfterIceBelow: number }
  | { readonly hoursAfterEpsomBelow: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export interface GateEntry {
  readonly id: string;
  /** The rule behind it; the D- rules are our own cautions and never presented as science. */
  readonly rule: RuleId;
  readonly step: GatedStep;
  readonly verdict: 'block' | 'ask-clinician' | 'change';
  /** 'safety' always holds. 'offer' only decides what is offered unasked: a runner who asks for the full method gets it. */
  readonly kind: 'safety' | 'offer';
  readonly when: Condition;
  /** What the runner can be asked to open it; such a gate counts only where nothing else closes the step. */
  readonly question?: IceQuestion;
  /** Though it looks at a time, waiting does not open it. */
  readonly lasting?: true;
  /** For the runner alone: it may name a health fact. */
  readonly say: string;
}

const NOT_COLD = 'Cool shower and legs up instead.';
const PLAIN_DRINK = 'No volume from me: drink what your own care plan says.';
const hotOrHard = { any: [{ is: 'hot' }, { tierAtLeast: 3 }] } as const satisfies Condition;

export const gates = [
  // Section 6: cold water, for the body's sake.
  {
    id: 'ice-heart',
    rule: 'C11',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { flag: 'heart-disease' },
    say: `No ice bath with heart disease: cold shock can upset the rhythm. ${NOT_COLD}`,
  },
  {
    id: 'ice-pressure',
    rule: 'C11',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { flag: 'uncontrolled-blood-pressure' },
    say: `No ice bath while your blood pressure is uncontrolled: cold drives it up fast. ${NOT_COLD}`,
  },
  {
    id: 'ice-raynauds',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { flag: 'raynauds' },
    say: `No ice bath with Raynaud's: cold shuts the small vessels. ${NOT_COLD}`,
  },
  {
    id: 'ice-urticaria',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { flag: 'cold-urticaria' },
    say: 'No ice bath with cold urticaria: a whole-legs dip can set off a severe reaction. Lukewarm shower and legs up instead.',
  },
  {
    id: 'ice-neuropathy',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { flag: 'neuropathy' },
    say: `No ice bath with neuropathy: you would not feel the damage. ${NOT_COLD}`,
  },
  {
    id: 'ice-arteries',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { flag: 'peripheral-arterial-disease' },
    say: 'No ice bath with arterial disease in the legs: they need the blood. Lukewarm shower and rest instead.',
  },
  {
    id: 'ice-wound',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { flag: 'open-wound' },
    say: `No ice bath with an open wound or a skin infection. ${NOT_COLD}`,
  },
  {
    id: 'ice-alcohol',
    rule: 'X4',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'alcohol' },
    say: 'No ice bath after alcohol. Food and fluids first.',
  },
  {
    id: 'ice-sedated',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'sedated' },
    say: 'No ice bath after a sleeping pill or a sedative: you want to be wide awake in cold water.',
  },
  {
    id: 'ice-flagged',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'flagged' },
    say: 'No ice bath within a day of a warning sign, assessed or not. Rest, and what the clinician told you.',
  },
  {
    id: 'ice-unwell',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'unwell' },
    say: 'No ice bath when feverish or dizzy. Rest, and have it looked at if it stays.',
  },
  {
    id: 'ice-strength',
    rule: 'X1',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'strengthBlock' },
    say: 'No ice bath in a strength block or on a lifting day: regular cold after lifting blunts the gains you are lifting for.',
  },
  {
    id: 'ice-pregnancy',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'ask-clinician',
    kind: 'safety',
    when: { flag: 'pregnancy' },
    say: 'Pregnant: ask your midwife or doctor before any ice bath. Until then, cool shower and legs up.',
  },
  {
    id: 'ice-controlled-pressure',
    rule: 'C11',
    step: 'ice-bath',
    verdict: 'ask-clinician',
    kind: 'safety',
    when: { all: [{ flag: 'high-blood-pressure' }, { not: { flag: 'uncontrolled-blood-pressure' } }] },
    say: 'High blood pressure, even a controlled one: ask your doctor before the first ice bath. Until then, cool shower and legs up.',
  },
  {
    id: 'ice-low-pressure',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'ask-clinician',
    kind: 'safety',
    when: { flag: 'low-blood-pressure' },
    say: 'When you tend to faint: ask your doctor before the first ice bath. Until then, cool shower and legs up, sitting down.',
  },
  {
    id: 'ice-beta-blocker',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'ask-clinician',
    kind: 'safety',
    when: { flag: 'beta-blocker' },
    say: 'On a beta-blocker: ask your doctor before the first ice bath. Until then, cool shower and legs up.',
  },
  {
    id: 'ice-epilepsy',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'ask-clinician',
    kind: 'safety',
    when: { flag: 'epilepsy' },
    say: 'Epilepsy: ask your doctor before any ice bath, and never in a tub alone.',
  },
  {
    id: 'ice-young',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'change',
    kind: 'safety',
    when: { age: 'under-16' },
    say: 'Under 16: only with an adult standing by the tub the whole time.',
  },
  {
    id: 'ice-first',
    rule: 'C14',
    step: 'ice-bath',
    verdict: 'change',
    kind: 'safety',
    when: { is: 'firstIce' },
    say: 'The first one stays short on purpose.',
  },
  {
    id: 'ice-unscreened',
    rule: 'C14',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'safety',
    when: { all: [{ is: 'firstIce' }, { iceScreen: null }, { not: { age: '60-plus' } }] },
    question: 'screen',
    say: `No first ice bath before one question is answered. ${NOT_COLD}`,
  },
  {
    id: 'ice-in-doubt',
    rule: 'C14',
    step: 'ice-bath',
    verdict: 'ask-clinician',
    kind: 'safety',
    when: { iceScreen: 'some' },
    question: 'clinician',
    say: `No ice bath until a clinician was asked. ${NOT_COLD}`,
  },
  {
    id: 'ice-older',
    rule: 'C14',
    step: 'ice-bath',
    verdict: 'ask-clinician',
    kind: 'safety',
    when: { all: [{ age: '60-plus' }, { not: { iceScreen: 'asked' } }] },
    question: 'clinician',
    say: `From 60 on: ask your doctor before an ice bath. ${NOT_COLD}`,
  },
  {
    id: 'ice-after-epsom',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'change',
    kind: 'safety',
    when: { hoursAfterEpsomBelow: 3 },
    say: 'Keep 3 hours between the warm bath and the cold one.',
  },
  // Section 6: when it is worth offering.
  {
    id: 'ice-small-load',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'offer',
    when: { not: { tierAtLeast: 2 } },
    say: 'The ice can stay in the freezer: this run did not ask for it.',
  },
  {
    id: 'ice-easy',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'offer',
    when: { all: [{ runType: ['easy', 'recovery'] }, { not: { tierAtLeast: 3 } }] },
    say: 'No routine ice bath after an easy run: there is little to cool down.',
  },
  {
    id: 'ice-no-reason',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'offer',
    when: {
      not: {
        any: [
          { nextKeyWithinHours: 48 },
          { tierAtLeast: 3 },
          { is: 'hot' },
          { is: 'alwaysIce' },
          { runType: ['long'] },
        ],
      },
    },
    say: 'No hard session within 48 hours that I know of: the ice bath would buy you little today.',
  },
  {
    id: 'ice-again',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'offer',
    when: { hoursAfterIceBelow: 12 },
    lasting: true,
    say: 'You were in the ice already today. Once is plenty.',
  },
  {
    id: 'ice-week',
    rule: 'D-cold',
    step: 'ice-bath',
    verdict: 'block',
    kind: 'offer',
    when: { all: [{ iceBathsThisWeek: 2 }, { not: { is: 'alwaysIce' } }] },
    say: 'Two ice baths this week already. That will do.',
  },
  // Section 7: warm bath.
  {
    id: 'bath-heart',
    rule: 'E6',
    step: 'epsom-bath',
    verdict: 'block',
    kind: 'safety',
    when: { flag: 'heart-disease' },
    say: 'No hot bath with heart disease unless your doctor says so. A lukewarm shower does the bedtime job.',
  },
  {
    id: 'bath-low-pressure',
    rule: 'E6',
    step: 'epsom-bath',
    verdict: 'block',
    kind: 'safety',
    when: { flag: 'low-blood-pressure' },
    say: 'No hot bath when you tend to faint: warm water drops standing blood pressure. Lukewarm shower, sitting if you like.',
  },
  {
    id: 'bath-alcohol',
    rule: 'X4',
    step: 'epsom-bath',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'alcohol' },
    say: 'No hot bath after alcohol. Food, water, bed.',
  },
  {
    id: 'bath-sedated',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'sedated' },
    say: 'No hot bath after a sleeping pill or a sedative: nobody should doze off in a tub.',
  },
  {
    id: 'bath-swollen',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'swollen' },
    say: 'No hot bath with a fresh swelling. Lukewarm shower, and have it looked at if it does not go down.',
  },
  {
    id: 'bath-flagged',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'flagged' },
    say: 'No hot bath within a day of a warning sign, assessed or not. A lukewarm shower will do.',
  },
  {
    id: 'bath-dried-out',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'change',
    kind: 'safety',
    when: { is: 'driedOut' },
    say: 'Only when you have drunk, eaten and peed normally again: this run dried you out.',
  },
  {
    id: 'bath-unwell',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'unwell' },
    say: 'No hot bath when dizzy, feverish, overheated or dried out. Cool down and drink first.',
  },
  {
    id: 'bath-wound',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'block',
    kind: 'safety',
    when: { flag: 'open-wound' },
    say: 'No salt bath on broken or infected skin. A shower, and keep it covered.',
  },
  {
    id: 'bath-neuropathy',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'block',
    kind: 'safety',
    when: { flag: 'neuropathy' },
    say: 'No hot bath with neuropathy: you might not feel a scald. Lukewarm shower instead.',
  },
  {
    id: 'bath-epilepsy',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'ask-clinician',
    kind: 'safety',
    when: { flag: 'epilepsy' },
    say: 'Epilepsy: ask your doctor about baths, and never bathe alone. A shower is the safe choice.',
  },
  {
    id: 'bath-pregnancy',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'ask-clinician',
    kind: 'safety',
    when: { flag: 'pregnancy' },
    say: 'Pregnant: ask your midwife or doctor first, and keep the water at 37 °C (98 °F) or less.',
  },
  {
    id: 'bath-kidney',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'kidney-disease' },
    say: 'Kidney disease: plain warm water, no Epsom salt.',
  },
  {
    id: 'bath-very-hot',
    rule: 'HT1',
    step: 'epsom-bath',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'veryHot' },
    say: 'No warm bath after a run in such heat: cool down, and a lukewarm shower before bed.',
  },
  {
    id: 'bath-too-soon',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'change',
    kind: 'safety',
    when: { all: [hotOrHard, { not: { tierAtLeast: 4 } }, { hoursAfterRunBelow: 2 }] },
    say: 'After a hard or hot run no hot bath for 2 hours: let the blood pressure come back first.',
  },
  {
    id: 'bath-far-too-soon',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'change',
    kind: 'safety',
    when: { all: [{ tierAtLeast: 4 }, { hoursAfterRunBelow: 3 }] },
    say: 'After a day like this no hot bath for 3 hours: let the blood pressure come back first.',
  },
  {
    id: 'bath-after-ice',
    rule: 'D-warm',
    step: 'epsom-bath',
    verdict: 'change',
    kind: 'safety',
    when: { hoursAfterIceBelow: 3 },
    say: 'Keep 3 hours between the cold bath and the warm one.',
  },
  // Section 3 and 11: drinking.
  {
    id: 'drink-flagged',
    rule: 'D-drink',
    step: 'hydrate',
    verdict: 'change',
    kind: 'safety',
    when: { is: 'flagged' },
    say: 'Sips to thirst; what the clinician told you wins.',
  },
  {
    id: 'drink-heart',
    rule: 'D-drink',
    step: 'hydrate',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'heart-disease' },
    say: PLAIN_DRINK,
  },
  {
    id: 'drink-kidney',
    rule: 'D-drink',
    step: 'hydrate',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'kidney-disease' },
    say: PLAIN_DRINK,
  },
  {
    id: 'drink-diuretic',
    rule: 'D-drink',
    step: 'hydrate',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'diuretic' },
    say: PLAIN_DRINK,
  },
  {
    id: 'drink-no-scale',
    rule: 'D-drink',
    step: 'hydrate',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'eating-disorder' },
    say: 'No scales needed: drink to thirst.',
  },
  // Section 4 and 11: eating.
  {
    id: 'snack-insulin',
    rule: 'X2',
    step: 'snack',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'diabetes-insulin' },
    say: 'Insulin or a sulfonylurea: no snack dose and no glucose tablets from me. Follow your own plan, and check your glucose overnight too. A hypo is the exception: 15 g of fast sugar.',
  },
  {
    id: 'snack-no-numbers',
    rule: 'D-food',
    step: 'snack',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'eating-disorder' },
    say: 'No grams, no counting: something you like, with some protein in it.',
  },
  // Section 8: hands and rollers.
  {
    id: 'rest-anticoagulant',
    rule: 'D-hands',
    step: 'rest',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'anticoagulant' },
    say: 'On blood thinners: feet up or a nap, no massage.',
  },
  {
    id: 'rest-wound',
    rule: 'D-hands',
    step: 'rest',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'open-wound' },
    say: 'Open skin: feet up or a nap, no massage.',
  },
  {
    id: 'rest-unwell',
    rule: 'D-hands',
    step: 'rest',
    verdict: 'change',
    kind: 'safety',
    when: { is: 'unwell' },
    say: 'Feverish or dizzy: lie down, no massage.',
  },
  {
    id: 'roll-flagged',
    rule: 'D-hands',
    step: 'roll',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'flagged' },
    say: 'No rolling within a day of a warning sign, assessed or not. Put your legs up.',
  },
  {
    id: 'roll-unwell',
    rule: 'D-hands',
    step: 'roll',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'unwell' },
    say: 'Dizzy or feverish: no rolling tonight, go to bed.',
  },
  {
    id: 'rest-flagged',
    rule: 'D-hands',
    step: 'rest',
    verdict: 'change',
    kind: 'safety',
    when: { is: 'flagged' },
    say: 'No massage today.',
  },
  {
    id: 'roll-anticoagulant',
    rule: 'D-hands',
    step: 'roll',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'anticoagulant' },
    say: 'On blood thinners: stretch only, no roller and no stick.',
  },
  {
    id: 'roll-swollen',
    rule: 'D-hands',
    step: 'roll',
    verdict: 'change',
    kind: 'safety',
    when: { is: 'swollen' },
    say: 'Never roll a swelling: stretch only there.',
  },
  {
    id: 'roll-wound',
    rule: 'D-hands',
    step: 'roll',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'open-wound' },
    say: 'Keep the roller off broken skin: stretch only there.',
  },
  {
    id: 'roll-neuropathy',
    rule: 'D-hands',
    step: 'roll',
    verdict: 'change',
    kind: 'safety',
    when: { flag: 'neuropathy' },
    say: 'Numb spots lie about pressure: stretch, and leave the roller.',
  },
  {
    id: 'roll-limp',
    rule: 'S7',
    step: 'roll',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'limp' },
    say: 'No roller and no stretching on legs that limp: protect them for 1-3 days, then load as pain allows.',
  },
  {
    id: 'roll-one-sided',
    rule: 'S7',
    step: 'roll',
    verdict: 'change',
    kind: 'safety',
    when: { is: 'oneSided' },
    say: 'What is sore on one side only gets no pressure and no pull.',
  },
  {
    id: 'rest-one-sided',
    rule: 'S7',
    step: 'rest',
    verdict: 'change',
    kind: 'safety',
    when: { is: 'oneSided' },
    say: 'No massage of the sore side.',
  },
  {
    id: 'stretch-limp',
    rule: 'S7',
    step: 'stretch',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'limp' },
    say: 'No stretching on legs that limp: protect them for 1-3 days, walk little, then load as pain allows. Still limping in two days: a physio or doctor.',
  },
  {
    id: 'rest-limp',
    rule: 'S7',
    step: 'rest',
    verdict: 'change',
    kind: 'safety',
    when: { is: 'limp' },
    say: 'No massage on legs that limp.',
  },
  {
    id: 'stretch-flagged',
    rule: 'D-stretch',
    step: 'stretch',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'flagged' },
    say: 'No stretching within a day of a warning sign, assessed or not.',
  },
  {
    id: 'stretch-unwell',
    rule: 'D-stretch',
    step: 'stretch',
    verdict: 'block',
    kind: 'safety',
    when: { is: 'unwell' },
    say: 'Dizzy or feverish: skip the stretching, lie down.',
  },
] as const satisfies readonly GateEntry[];
