import type { Card } from '../card.ts';
import { changedBy } from '../engine/assess/gates.ts';
import { fitting, portionFor } from '../engine/doses/pick-food.ts';
import { morningCheck } from '../engine/method/steps/checks.ts';
import { type StepId, steps } from '../engine/method/steps/steps.ts';
import { isRestricted, isSmall } from '../engine/model/cautions.ts';
import { profileSections } from '../engine/model/intent.ts';
import type { Profile } from '../engine/model/profile.ts';
import { massWords } from '../engine/profile/read-answer.ts';
import { lastWall, MINUTE, wallTime, type Zone } from '../time.ts';
import { en } from './en/index.ts';
import { button, buttons, card, heading, text } from './parts.ts';
import { voiceFor } from './voice.ts';

/** The whole profile at a glance, each fact with what it changes; a button a section opens its dialogue. `zone` is the one that plans use. */
export function profileCard(profile: Profile, zone: Zone, intro: string | null = null): Card {
  return card(
    heading('Your profile'),
    text(intro ?? 'All of it optional; after the arrow is what it changes.'),
    {
      kind: 'facts',
      facts: [
        { label: 'Clock', value: clockFact(profile, zone) },
        { label: 'Body', value: bodyFact(profile) },
        { label: 'Gear', value: gearFact(profile) },
        { label: 'Food', value: foodFact(profile) },
        { label: 'Health', value: healthFact(profile) },
        { label: 'Nudges', value: nudgesFact(profile) },
      ],
    },
    buttons(
      ...profileSections.map((section) =>
        button(section.charAt(0).toUpperCase() + section.slice(1), `recovery-profile ${section}`),
      ),
    ),
  );
}

const arrow = (fact: string, effects: readonly (string | false)[]) => {
  const changes = effects.filter((one) => one !== false);
  return changes.length === 0 ? fact : `${fact} → ${changes.join(', ')}`;
};
const nameOf = (id: StepId) => en.steps[id].name.toLowerCase();

function clockFact(profile: Profile, zone: Zone): string {
  const shifted = (wall: string, minutes: number) => wallTime(lastWall(0, 'UTC', wall) + minutes * MINUTE, 'UTC');
  const bath = steps.find((step) => step.bath === 'warm');
  return arrow(`${zone}, lights out ${profile.bedtime}, alarm ${profile.wake}`, [
    profile.gear.includes('tub') && `warm bath ${shifted(profile.bedtime, bath?.window.due ?? 0)}`,
    `legs check ${shifted(profile.wake, morningCheck.due)}`,
    profile.minutes !== null && `at most ${profile.minutes} min of it a day`,
  ]);
}

const ageWords = {
  'under-16': 'under 16',
  '16-17': '16 or 17',
  adult: 'adult',
  '60-plus': '60 or over',
} as const satisfies Record<Profile['ageBand'], string>;

function bodyFact(profile: Profile): string {
  const mass = profile.massKg === null ? 'mass not given' : massWords(profile);
  const portion = portionFor(profile, 2);
  const sweat =
    profile.sweatRate === null ? '' : `, sweats ${voiceFor(en, profile).q.volume(profile.sweatRate * 1000)} an hour`;
  return arrow(`${mass}, ${ageWords[profile.ageBand]}${sweat}`, [
    typeof portion !== 'string' ? `snacks of ${en.portion(portion)}` : 'portions in words',
    profile.ageBand === 'under-16' && 'ice only with an adult beside it',
    profile.ageBand === '60-plus' && 'ice only when a doctor said yes',
    profile.sweatRate !== null &&
      !isRestricted(profile) &&
      !isSmall(profile) &&
      'drinking by it after hot and big runs',
    profile.beginner && 'every run counts one tier more',
    profile.strengthBlock && 'no ice baths',
    profile.iceTakenAt === null &&
      !profile.strengthBlock &&
      profile.gear.includes('tub') &&
      'a first ice bath of 5 minutes, after one question',
  ]);
}

function gearFact({ gear, alwaysIce, strengthBlock }: Profile): string {
  const words = gear.length === 0 ? 'none' : gear.map((item) => (item === 'epsom' ? 'Epsom salt' : item)).join(', ');
  return arrow(words, [
    !gear.includes('tub') && 'cool showers, no baths',
    gear.includes('tub') && !gear.includes('epsom') && 'plain warm baths',
    !gear.includes('roller') && !gear.includes('stick') && 'rolling by hand',
    alwaysIce && gear.includes('tub') && !strengthBlock && 'ice after every run from a solid one up',
  ]);
}

function foodFact(profile: Profile): string {
  const { snacks, meals } = fitting(profile);
  const avoid = profile.avoid.length === 0 ? '' : `, without ${profile.avoid.join(', ')}`;
  return arrow(`${profile.diet}${avoid}`, [
    profile.health.includes('diabetes-insulin')
      ? `snacks by your own diabetes plan, ${meals} meals fit`
      : profile.kitchen
        ? `${snacks} snacks and ${meals} meals fit`
        : `${snacks} snacks fit, meals to order`,
    profile.sensitiveStomach && 'gentle ones first',
  ]);
}

/** Which steps, not which facts: also on this private card. */
function healthFact({ health, healthConsentAt, iceScreen }: Profile): string {
  if (healthConsentAt === null)
    return iceScreen === null ? 'nothing stored' : 'your answer before the first ice bath, nothing else';
  if (health.length === 0) return 'nothing that changes the plan';
  const changed = changedBy(health).map(nameOf);
  return arrow(`${health.length} fact${health.length === 1 ? '' : 's'} kept, shown to nobody`, [
    changed.length > 0 && `changes ${changed.join(', ')}`,
  ]);
}

const nudgingWords = {
  normal: 'one message a step, fewer when ignored',
  fewer: 'few messages, folded',
  always: 'one message a step',
} as const satisfies Record<Profile['nudging'], string>;

function nudgesFact(profile: Profile): string {
  const quiet = profile.quiet ? `${profile.quiet.from}-${profile.quiet.to}` : 'from bedtime to alarm';
  return arrow(`${profile.size} plans, ${nudgingWords[profile.nudging]}`, [
    `quiet ${quiet}`,
    profile.unwanted.length > 0 &&
      `never ${steps
        .filter(({ id }) => profile.unwanted.includes(id))
        .map(({ id }) => nameOf(id))
        .join(', ')}`,
  ]);
}
