import type { Card } from '../../card.ts';
import { profileSections } from '../intent.ts';
import { stepOf } from '../method/steps.ts';
import type { Profile } from '../profile.ts';
import { button, buttons, card, heading, text } from './parts.ts';

/** The whole profile at a glance; a button a section opens its dialogue. */
export function profileCard(profile: Profile, intro: string | null = null): Card {
  const list = (values: readonly string[], none: string) =>
    values.length === 0 ? none : values.map((value) => value.replaceAll('-', ' ')).join(', ');
  return card(
    heading('Your profile'),
    text(intro ?? 'All of it optional; every fact makes the plan more yours.'),
    {
      kind: 'facts',
      facts: [
        {
          label: 'Clock',
          value: `${profile.zone ?? 'time zone not set'}, lights out ${profile.bedtime}, alarm ${profile.wake}`,
        },
        {
          label: 'Body',
          value: `${profile.massKg === null ? 'mass not given' : profile.units === 'metric' ? `${profile.massKg} kg` : `${Math.round(profile.massKg * 2.20462)} lb`}, ${profile.units}, ${profile.ageBand.replace('-', ' ')}`,
        },
        { label: 'Gear', value: list(profile.gear, 'none: showers and hands it is') },
        {
          label: 'Food',
          value: `${profile.diet}${profile.avoid.length === 0 ? '' : `, without ${profile.avoid.join(', ')}`}${profile.sensitiveStomach ? ', gentle on the stomach' : ''}`,
        },
        {
          label: 'Health',
          value:
            profile.healthConsentAt === null
              ? 'nothing stored'
              : profile.health.length === 0
                ? 'nothing that changes the plan'
                : `${profile.health.length} fact${profile.health.length === 1 ? '' : 's'} kept, shown to nobody`,
        },
        {
          label: 'Nudges',
          value: `${profile.size} plans, quiet ${profile.quiet ? `${profile.quiet.from}-${profile.quiet.to}` : 'from bedtime to alarm'}${profile.unwanted.length === 0 ? '' : `, never ${profile.unwanted.map((id) => stepOf(id)?.name ?? id).join(', ')}`}`,
        },
      ],
    },
    buttons(
      ...profileSections.map((section) =>
        button(section.charAt(0).toUpperCase() + section.slice(1), `recovery-profile ${section}`),
      ),
    ),
  );
}
