import { healthFlags, iceScreens } from '../method/facts.ts';
import { type Question, yesNo } from './question.ts';
import { pick, pickMany } from './read-answer.ts';

/** The profile's section on health: consent first (GDPR Art. 9), then what applies, then the question before a first ice bath (C14). */
export const healthQuestions = [
  {
    name: 'consent',
    ask: { options: yesNo, many: false },
    show: (profile) => [profile.healthConsentAt === null ? 'no' : 'yes'],
    read: ([value]) => (value === 'yes' ? {} : { healthConsentAt: null, health: [], iceScreen: null }),
  },
  {
    name: 'health',
    ask: { options: healthFlags, many: true },
    show: (profile) => profile.health,
    read: (values) => pickMany(values, healthFlags, 'health'),
  },
  {
    name: 'ice',
    ask: {
      options: iceScreens,
      many: false,
    },
    show: (profile) => (profile.iceScreen === null ? [] : [profile.iceScreen]),
    read: (values) => pick(values, iceScreens, 'iceScreen'),
  },
] as const satisfies readonly Question[];
