import type { Command, Input, Sub } from '../src/command.ts';
import type { Intent } from '../src/engine/model/intent.ts';
import type { Understood } from '../src/engine/model/misread.ts';
import { readWall } from '../src/engine/reading/clock-times.ts';
import { findZone, suggestZone } from '../src/engine/reading/zones.ts';

const SETUP = 'setup #recovery 20:30 Europe/Berlin';
const visibilities = ['named', 'counted', 'hidden'] as const;

const setup: Sub = {
  name: 'setup',
  summary: 'Captains: where, when and in which time zone the daily summary is posted',
  captain: true,
  hidden: false,
  options: [
    {
      kind: 'channel',
      name: 'channel',
      summary: 'Where the summary goes; this channel if you leave it out',
      required: false,
    },
    {
      kind: 'text',
      name: 'time',
      summary: 'Club time, such as 20:30',
      required: false,
      suggest: (typed) => ['20:30', '19:00', '21:00', '18:00', '12:00'].filter((time) => time.startsWith(typed.trim())),
    },
    {
      kind: 'text',
      name: 'zone',
      summary: "The club's time zone, such as Europe/Berlin",
      required: false,
      suggest: suggestZone,
    },
  ],
};

/** `/recovery-team`: the club's summary. */
export const recoveryTeam: Command = {
  name: 'recovery-team',
  summary: 'The club: daily summary, and how you appear in it',
  usage: 'setup #channel 20:30 Europe/Berlin | summary | visibility named',
  examples: [SETUP, 'summary', 'visibility counted'],
  options: [],
  subs: [
    setup,
    { name: 'summary', summary: "Captains: post today's summary now", options: [], captain: true, hidden: false },
    {
      name: 'visibility',
      summary: 'How you appear in the summary',
      captain: false,
      hidden: false,
      options: [
        {
          kind: 'choice',
          name: 'as',
          summary: 'Named, counted or hidden',
          required: false,
          choices: visibilities.map((value) => ({ name: value, value })),
        },
      ],
    },
  ],
  parse: toIntent,
};

function toIntent({ sub, text, options }: Input): Intent {
  switch (sub) {
    case 'setup':
      return readSetup(text, options);
    case 'summary':
      return { kind: 'team-summary' };
    case 'visibility': {
      const word = (options.as ?? text).trim().toLowerCase();
      const visibility = visibilities.find((known) => known === word);
      if (visibility || word === '') return { kind: 'team-visibility', visibility: visibility ?? null };
      return {
        kind: 'misread',
        misread: {
          understood: [{ of: 'visibility' }],
          problem: { id: 'no-visibility', words: word.slice(0, 40), known: visibilities },
          of: 'recovery-team',
          example: 'visibility counted',
        },
      };
    }
  }
  return {
    kind: 'misread',
    misread: {
      understood: [{ of: 'command', name: 'recovery-team' }],
      problem: { id: 'team-part' },
      of: 'recovery-team',
      example: SETUP,
    },
  };
}

/** Words in any order: '#channel', '20:30', 'Europe/Berlin'. Every word must be one of them. */
function readSetup(text: string, options: Readonly<Record<string, string>>): Intent {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const channelWord = words.find((word) => word.startsWith('#'));
  const timeWord = options.time ?? words.find((word) => readWall(word) !== null);
  const zoneWord = options.zone ?? words.find((word) => findZone(word) !== null);
  const strange = words.filter((word) => word !== channelWord && word !== timeWord && word !== zoneWord);
  const time = timeWord === undefined ? null : readWall(timeWord);
  const zone = zoneWord === undefined ? null : findZone(zoneWord);
  const understood: readonly Understood[] = [
    ...(channelWord ? [{ of: 'channel', words: channelWord } as const] : []),
    ...(time ? [{ of: 'time', wall: time } as const] : []),
    ...(zone ? [{ of: 'zone', zone } as const] : []),
  ];
  const bad =
    strange[0] ??
    (timeWord !== undefined && time === null
      ? timeWord
      : zoneWord !== undefined && zone === null
        ? zoneWord
        : undefined);
  if (bad !== undefined) {
    return {
      kind: 'misread',
      misread: {
        understood,
        problem: { id: 'no-setup', words: bad.slice(0, 40) },
        of: 'recovery-team',
        example: SETUP,
      },
    };
  }
  return { kind: 'team-setup', channel: options.channel ?? channelWord?.slice(1) ?? null, time, zone };
}
