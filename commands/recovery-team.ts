import type { Command, Input, Sub } from '../src/command.ts';
import type { Intent } from '../src/engine/model/intent.ts';
import { readWall } from '../src/engine/reading/clock-times.ts';
import { findZone, suggestZone } from '../src/engine/reading/zones.ts';

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
      suggest: (typed) => ['20:30', '19:00', '21:00', '18:00', '12:00'].filter((one) => one.startsWith(typed.trim())),
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
  examples: ['setup #recovery 20:30 Europe/Berlin', 'summary', 'visibility counted'],
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
      const visibility = visibilities.find((one) => one === word);
      if (visibility || word === '') return { kind: 'team-visibility', visibility: visibility ?? null };
      return {
        kind: 'misread',
        misread: {
          understood: ['visibility'],
          problem: `"${word.slice(0, 40)}" is none of named, counted, hidden.`,
          example: '/recovery-team visibility counted',
        },
      };
    }
  }
  return {
    kind: 'misread',
    misread: {
      understood: ['/recovery-team'],
      problem: 'Tell me which part: setup, summary or visibility.',
      example: '/recovery-team setup #recovery 20:30 Europe/Berlin',
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
  const understood = [
    channelWord ? `channel ${channelWord}` : '',
    time ? `time ${time}` : '',
    zone ? `zone ${zone}` : '',
  ].filter((one) => one !== '');
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
        problem: `I can't read "${bad.slice(0, 40)}" as a channel, a time or a time zone.`,
        example: '/recovery-team setup #recovery 20:30 Europe/Berlin',
      },
    };
  }
  return { kind: 'team-setup', channel: options.channel ?? channelWord?.slice(1) ?? null, time, zone };
}
