import { healthWords } from '../../wording/health-words.ts';
import { healthFlags, iceScreens } from '../method/facts.ts';
import { named, type Question, yesNo } from './question.ts';
import { pick, pickMany } from './read-answer.ts';

/** The profile's section on health: consent first (GDPR Art. 9), then what applies, then the question before a first ice bath (C14). */
export const healthQuestions = [
  {
    name: 'consent',
    label: 'May I store health facts?',
    hint: 'Only to keep advice safe: never shown, never logged. "No" deletes them.',
    ask: { options: yesNo, many: false },
    show: (profile) => [profile.healthConsentAt === null ? 'no' : 'yes'],
    read: ([value]) => (value === 'yes' ? {} : { healthConsentAt: null, health: [], iceScreen: null }),
  },
  {
    name: 'health',
    label: 'What applies to you',
    ask: { options: named(healthFlags, (flag) => healthWords[flag as keyof typeof healthWords]), many: true },
    show: (profile) => profile.health,
    read: (values) => pickMany(values, healthFlags, 'health'),
  },
  {
    name: 'ice',
    label: 'Before a first ice bath',
    hint: "Heart trouble, high blood pressure, Raynaud's, pregnancy?",
    ask: {
      options: [
        { label: 'None of these', value: 'none' },
        { label: 'Yes, or not sure', value: 'some' },
        { label: 'A clinician said that it is fine', value: 'asked' },
      ],
      many: false,
    },
    show: (profile) => (profile.iceScreen === null ? [] : [profile.iceScreen]),
    read: (values) => pick(values, iceScreens, 'iceScreen'),
  },
] as const satisfies readonly Question[];
