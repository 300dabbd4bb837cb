import type { DrinkCaps } from '../../engine/model/drink-advice.ts';
import type { Saying } from '../catalogue/doses.ts';
import type { Catalogue } from '../catalogue.ts';

/** The caps, for days on which they matter. */
function capWords({ firstMl, hourMl, planMl }: DrinkCaps, { volume }: Saying['q']): string {
  return `at most ${volume(firstMl)} in the first half hour, ${volume(hourMl)} an hour after, ${volume(planMl)} in all`;
}

export const drinking = {
  'first-drink': ({ ml: [low, high] }, { q, turn }) => {
    if (low === high) return turn('drink', `Up to ${q.volume(high)}`);
    return turn(
      'drink',
      q.units === 'imperial' ? `${Number.parseInt(q.volume(low), 10)}-${q.volume(high)}` : 'About half a litre',
    );
  },
  'to-thirst': ({ hot }, { turn }) => turn(hot ? 'toThirstInHeat' : 'toThirst'),
  'to-thirst-near-bed': ({ mostMl }, { q }) => `Drink to thirst, at most ${q.volume(mostMl)}: bed is near.`,
  'cool-day': (_facts, { turn }) => turn('cool'),
  'no-forcing': (_facts, { turn }) => turn('thirst'),
  'night-limit': 'That is the limit tonight: bed is near.',
  'go-on': ({ salt, caps }, { q }) =>
    `Then on with ${salt ? 'salty food or drink' : 'food and drink'}, ${capWords(caps, q)}.`,
  sweated: ({ by, sweatMl }, { q }) =>
    `${by === 'estimate' ? 'By an estimate, give or take 40 %,' : 'By your sweat rate'} you sweated about ${q.volume(sweatMl)}.`,
  'take-off': ({ mostMl }, { q }) =>
    `Take off what you drank; of the rest half to all, at most ${q.volume(mostMl)}, over 3-4 hours, to thirst.`,
  'still-missing': ({ leftMl, ml }, { q }) =>
    `Still missing about ${q.volume(leftMl)}: ${q.volumes(ml)} over 3-4 hours, to thirst.`,
  'very-long': ({ scales, salt }) => {
    const why = scales
      ? 'After more than four hours weight lost is not water lost, so no sum from it'
      : 'After more than four hours no sum tells what you need';
    return `${why}: drink to thirst, ${salt ? 'eat something salty' : 'eat'}.`;
  },
  'drank-more': ({ weighed }) =>
    `${weighed ? 'You drank more than you lost' : 'That is more than a body sweats in that time'}: stop drinking until you are thirsty.`,
  slowly: ({ salt, most }, { q }) => {
    const limit =
      most === 'thirst'
        ? 'to thirst; no set amounts for young or small bodies'
        : 'nightMl' in most
          ? `at most ${q.volume(most.nightMl)} before bed`
          : capWords(most, q);
    return `Drink slowly${salt ? ' and with salt' : ''}, ${limit}.`;
  },
  'no-session-near': ({ salt }) =>
    `No hard session within a day that I know of: drink to thirst and ${salt ? 'eat a salty meal' : 'have your meal'}, no more is needed.`,
  'small-body': ({ salt }) =>
    `Drink to thirst and ${salt ? 'eat a salty meal' : 'have your meal'}; no set amounts for young or small bodies.`,
  'night-cap': ({ mostMl }, { q }) => `Drink to thirst, at most ${q.volume(mostMl)} before bed: sleep does more now.`,
  replace: ({ ml, hours: [from, to], salt, caps }, { q }) =>
    `Next hard session is close: ${q.volumes(ml)} over ${from === to ? to : `${from}-${to}`} hours, in portions${salt ? ', with salt or salty food' : ''}. Not more than ${q.volume(caps.firstMl)} in the first half hour, ${q.volume(caps.hourMl)} an hour after.`,
  'own-plan':
    'No volume from me: with your heart, kidneys or water tablets in the picture, your own care plan decides how much you drink.',
  sips: 'Sips, and only to thirst; what the clinician told you wins.',
  'sips-unwell': 'Sips of an electrolyte drink, only to thirst.',
  'no-amount-unwell': 'No set amount while you feel like this.',
  'had-first': 'You had the first drink of the earlier run less than an hour ago: from here on only to thirst.',
  'small-thirst': 'Drink to thirst within 15 minutes: an electrolyte drink, or water with something salty.',
  'no-amount-small': 'No set amounts for young or small bodies.',
  'came-back-heavier': 'You came back heavier.',
  'stop-until-thirsty': 'Stop drinking until you are thirsty.',
  'salty-after': 'Then something salty to eat.',
  'keep-company': 'Keep somebody with you for the next hours.',
  'as-you-started': 'About what you started with: thirst decides.',
  'took-in-all': 'You took in about what you lost: thirst decides from here.',
  'drank-it-back': "You took in what you lost: don't push fluids, drink only if you are thirsty.",
  'check-scales': 'That is a lot: check the scales again.',
  'small-loss': 'A small loss: thirst and your next meal sort it out.',
  'stop-when-pale': 'Stop when the thirst is gone and the urine is pale.',
  watch: 'Headache, vomiting or confusion: stop and call for help.',
  'gained-signs':
    'Headache, nausea, vomiting, puffy hands or confusion with it: an emergency. Stop drinking and call for help.',
} as const satisfies Catalogue['drinking'];
