import type { RedFlagRule } from './red-flags.ts';

/** What may be a danger or nothing: one question, and no coaching about it until it is answered (section 10, the three outcomes). */
export interface CheckQuestion {
  readonly id: 'despair' | 'low-sugar' | 'dark-urine' | 'hangover' | 'sick-after' | 'weight-up';
  /** The red flag that a yes is. */
  readonly rule: RedFlagRule;
  readonly title: string;
  /** The two or three signs that would matter. */
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  /** What is said after no. */
  readonly fine: string;
  /** Language as in `RedFlagEntry`; none: asked where only a softener disarmed that rule. */
  readonly signs: readonly string[];
}

export const checkQuestions = [
  {
    id: 'despair',
    rule: 'R17',
    title: 'One question first',
    ask: 'Some of these words worry me. Are you thinking of hurting yourself, or of not wanting to live?',
    yes: 'Yes',
    no: 'No, it is just how I talk',
    fine: 'Good to hear. Should that ever change: your emergency number or a crisis line, and somebody near you. A human, not a bot, is what helps.',
    signs: ['@deathWish & @runTalk', '@perhapsDespair', 'make|making ~ stop & life', 'cant go|carry on - @runTalk'],
  },
  {
    id: 'low-sugar',
    rule: 'R8',
    title: 'One question first',
    ask: 'Sweat after a run is often just sweat. With insulin it can be a low: are you also shaky, weak, hungry or muddled, or is your glucose under 4.0 mmol/L (70 mg/dL)?',
    yes: 'Yes, one of these',
    no: 'No, just sweaty',
    fine: 'Good. Check your glucose all the same, now and overnight: a low can come hours after a run.',
    signs: [
      'factinsulin + factrun + $sweaty',
      'factinsulin + factrun + cold sweat',
      'factinsulin + $trembly & @jitters',
    ],
  },
  {
    id: 'dark-urine',
    rule: 'R6',
    title: 'One question first',
    ask: 'How dark? Brown, red, or like tea or cola; hardly any since the run; or muscles too weak or swollen to use?',
    yes: 'Yes, one of these',
    no: 'No, just dark yellow',
    fine: 'Then it is most likely thirst: drink to it, and eat. Brown or like cola, none at all, or muscles that will not work: emergency department the same day, and no ibuprofen.',
    signs: [],
  },
  {
    id: 'hangover',
    rule: 'R3',
    title: 'One question first',
    ask: 'A hangover and low blood salt feel alike, and beer after a big run can bring both. A bad headache that grows, vomiting that goes on, puffy hands, or a muddled head?',
    yes: 'Yes, one of these',
    no: 'No, just hung over',
    fine: 'Then sip to thirst, eat something salty if salt is fine for you, and let nobody make you drink litres of water. If one of those comes: call your emergency number.',
    signs: ['@bigDay + hangover|hungover + @headAches|@threwUp|@puffyHands'],
  },
  {
    id: 'sick-after',
    rule: 'R3',
    title: 'One question first',
    ask: 'Within a day of a big or hot run I ask twice. Have you vomited, or is there a headache now, puffy hands or a muddled head?',
    yes: 'Yes, one of these',
    no: 'No, I asked in general',
    fine: 'Good. Sip to thirst and eat as you can. If one of those comes: stop drinking plain water and call your emergency number.',
    signs: [
      '@bigDay + been|being|was|feel|feeling|felt sick',
      '@bigDay + @headAches|@threwUp|@puffyHands & @inGeneral',
    ],
  },
  {
    id: 'weight-up',
    rule: 'R3',
    title: 'One question first',
    ask: 'That sounds like more drunk than sweated. A headache, nausea or vomiting, puffy hands, or a muddled head with it?',
    yes: 'Yes, one of these',
    no: 'No, I feel fine',
    fine: 'Then no harm is done: stop drinking until you are thirsty, eat something salty if salt is fine for you, and keep somebody with you for the next hours. If one of those signs comes: call your emergency number.',
    signs: ['@overdrinking + @weightUp'],
  },
] as const satisfies readonly CheckQuestion[];
