import type { Command, Input } from '../src/command.ts';
import { type Intent, type ProfileSection, profileSections } from '../src/engine/model/intent.ts';

const summaries = {
  schedule: 'Time zone, lights out, alarm, minutes you have',
  body: 'Units, body mass, age, training',
  gear: 'Tub, ice, roller, Epsom salt',
  food: 'Diet, allergies, stomach, kitchen',
  health: 'Health facts that keep advice safe; only with your consent',
  nudges: 'Quiet hours, usual plan, steps you never want',
} as const satisfies Record<ProfileSection, string>;

/** `/recovery-profile`: what the coach knows; a section opens its form. `zone` is what the first-run picker says. */
export const recoveryProfile: Command = {
  name: 'recovery-profile',
  summary: 'What the coach knows about you, and how to change it',
  usage: '[schedule | body | gear | food | health | nudges]',
  examples: ['', 'schedule', 'food'],
  options: [],
  subs: [
    { name: 'show', summary: 'Everything at a glance', options: [], captain: false, hidden: false },
    ...profileSections.map((name) => ({ name, summary: summaries[name], options: [], captain: false, hidden: false })),
    { name: 'zone', summary: 'Your time zone', options: [], captain: false, hidden: true },
  ],
  parse: toIntent,
};

function toIntent({ sub, text, fields }: Input): Intent {
  const section = profileSections.find((name) => name === sub);
  if (section) return fields ? { kind: 'profile-save', section, fields } : { kind: 'profile-form', section };
  if (sub === 'zone') return { kind: 'profile-save', section: 'schedule', fields: { zone: text } };
  if (sub === 'show' || text === '') return { kind: 'profile-show' };
  return {
    kind: 'misread',
    misread: {
      understood: [{ of: 'command', name: 'recovery-profile' }],
      problem: { id: 'no-such-part', words: text.slice(0, 40), parts: profileSections },
      of: 'recovery-profile',
      example: 'schedule',
    },
  };
}
