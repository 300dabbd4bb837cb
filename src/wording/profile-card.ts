import type { Card } from '../card.ts';
import { changedBy } from '../engine/assess/gates.ts';
import { fitting, portionFor } from '../engine/doses/pick-food.ts';
import { morningCheck } from '../engine/method/steps/checks.ts';
import { stepOf, steps } from '../engine/method/steps/steps.ts';
import { isRestricted, isSmall } from '../engine/model/cautions.ts';
import { profileSections } from '../engine/model/intent.ts';
import type { Profile } from '../engine/model/profile.ts';
import { massWords } from '../engine/profile/read-answer.ts';
import { lastWall, MINUTE, wallTime, type Zone } from '../time.ts';
import type { ProfileCardWords } from './catalogue/profile.ts';
import type { Catalogue } from './catalogue.ts';
import { button, buttons, card, heading, text } from './parts.ts';
import { quantitiesIn } from './quantities.ts';

/** The whole profile at a glance, each fact with what it changes; a button a section opens its dialogue. `zone` is the one that plans use. */
export function profileCard(words: Catalogue, profile: Profile, zone: Zone, intro: string | null = null): Card {
  const said = words.profile.card;
  return card(
    heading(said.title),
    text(intro ?? said.intro),
    {
      kind: 'facts',
      facts: [
        { label: said.labels.clock, value: clockFact(said, profile, zone) },
        { label: said.labels.body, value: bodyFact(words, profile) },
        { label: said.labels.gear, value: gearFact(said, profile) },
        { label: said.labels.food, value: foodFact(said, profile) },
        { label: said.labels.health, value: healthFact(words, profile) },
        { label: said.labels.nudges, value: nudgesFact(words, profile) },
      ],
    },
    buttons(...profileSections.map((section) => button(said.sections[section], `recovery-profile ${section}`))),
  );
}

function arrow(fact: string, effects: readonly (string | false)[]): string {
  const changes = effects.filter((effect) => effect !== false);
  return changes.length === 0 ? fact : `${fact} → ${changes.join(', ')}`;
}

function stepNames({ steps: all }: Catalogue, ids: readonly string[]): string {
  return ids
    .flatMap((id) => stepOf(id)?.id ?? [])
    .map((id) => all[id].name.toLowerCase())
    .join(', ');
}

function clockFact(said: ProfileCardWords, { bedtime, wake, gear, minutes }: Profile, zone: Zone): string {
  const shifted = (wall: string, by: number) => wallTime(lastWall(0, 'UTC', wall) + by * MINUTE, 'UTC');
  const bath = steps.find((step) => step.bath === 'warm');
  return arrow(said.clock({ zone, bedtime, wake }), [
    gear.includes('tub') && said.warmBath({ wall: shifted(bedtime, bath?.window.due ?? 0) }),
    said.legsCheck({ wall: shifted(wake, morningCheck.due) }),
    minutes !== null && said.mostMinutes({ minutes }),
  ]);
}

function bodyFact(words: Catalogue, profile: Profile): string {
  const said = words.profile.card;
  const { massKg, ageBand, sweatRate, beginner, strengthBlock, iceTakenAt, gear } = profile;
  const mass = massKg === null ? said.noMass : massWords(profile);
  const hourly = sweatRate === null ? null : quantitiesIn(words.language, profile.units).volume(sweatRate * 1000);
  const portion = portionFor(profile, 2);
  return arrow(said.body({ mass, age: said.ages[ageBand], hourly }), [
    typeof portion === 'string' ? said.portionsInWords : said.snacksOf({ portion: words.portion(portion) }),
    ageBand === 'under-16' && said.iceWithAdult,
    ageBand === '60-plus' && said.iceAfterDoctor,
    sweatRate !== null && !isRestricted(profile) && !isSmall(profile) && said.drinkingBySweat,
    beginner && said.tierMore,
    strengthBlock && said.noIceBaths,
    iceTakenAt === null && !strengthBlock && gear.includes('tub') && said.firstIceBath,
  ]);
}

function gearFact(said: ProfileCardWords, { gear, alwaysIce, strengthBlock }: Profile): string {
  const owned = gear.length === 0 ? said.noGear : gear.map((item) => said.gear[item]).join(', ');
  return arrow(owned, [
    !gear.includes('tub') && said.noTub,
    gear.includes('tub') && !gear.includes('epsom') && said.noEpsom,
    !gear.includes('roller') && !gear.includes('stick') && said.noRoller,
    alwaysIce && gear.includes('tub') && !strengthBlock && said.alwaysIce,
  ]);
}

function foodFact(said: ProfileCardWords, profile: Profile): string {
  const { snacks, meals } = fitting(profile);
  const { diet, avoid, health, kitchen, sensitiveStomach } = profile;
  const fit = kitchen ? said.fitting({ snacks, meals }) : said.fittingToOrder({ snacks });
  return arrow(said.food({ diet, avoid }), [
    health.includes('diabetes-insulin') ? said.ownDiabetesPlan({ meals }) : fit,
    sensitiveStomach && said.gentleFirst,
  ]);
}

/** Which steps, not which facts: also on this private card. */
function healthFact(words: Catalogue, { health, healthConsentAt, iceScreen }: Profile): string {
  const said = words.profile.card;
  if (healthConsentAt === null) return iceScreen === null ? said.nothingStored : said.onlyIceAnswer;
  if (health.length === 0) return said.nothingChanges;
  const changed = changedBy(health);
  return arrow(said.factsKept({ count: health.length }), [
    changed.length > 0 && said.stepsChanged({ steps: stepNames(words, changed) }),
  ]);
}

function nudgesFact(words: Catalogue, { size, nudging, quiet, unwanted }: Profile): string {
  const said = words.profile.card;
  return arrow(said.nudges({ size, nudging: said.nudging[nudging] }), [
    said.quiet({ quiet }),
    unwanted.length > 0 && said.never({ steps: stepNames(words, unwanted) }),
  ]);
}
