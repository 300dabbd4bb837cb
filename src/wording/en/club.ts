import type { ClubWords } from '../catalogue/answers.ts';

const SETUP = '/recovery-team setup #recovery 20:30 Europe/Berlin';

export const club = {
  answers: {
    'set-up-first': ['Set me up first', ['Tell me where and when: ', { bold: SETUP }]],
    posting: ['Posting', "Today's summary is on its way to the channel; until its regular time I keep it up to date."],
    'brought-up-to-date': ['Already posted', "Today's summary is out; I have brought it up to date."],
    'nobody-ran': ['Nobody ran', 'No runs since the last summary, so there is nothing to post. Rest days count too.'],
  },
  whichZone: {
    title: 'Which time zone?',
    why: "A summary at a club time needs the club's zone, as Region/City.",
    try: ['Try: ', { bold: SETUP }],
  },
  summarySet: {
    title: 'Summary is set',
    lastFailed: 'My last post did not get through: invite me to that channel, or allow me to write there.',
    daily: 'One post a day at ',
    zoneAndNext: ({ zone }) => ` (${zone}), on days with runs. Next: `,
    soon: 'soon',
    names:
      'It names who completed recovery and who is under way. Members choose how they appear with /recovery-team visibility.',
  },
  unpostable: [
    "I can't write in that channel",
    'Invite me to it, or allow me to send messages there, then say /recovery-team summary again. Nothing is lost.',
  ],
  visibility: {
    asking: ({ now }) => `In the club you are: ${now}`,
    changed: ({ now }) => `From now on: ${now}`,
    what: {
      named:
        'The summary names you when you ran. Never what you skipped, how sore you are, or anything about your health.',
      counted: 'You are counted, not named, and only when at least three are.',
      hidden: 'You do not appear at all.',
    },
    be: ({ wanted }) => `Be ${wanted}`,
  },
  post: {
    title: 'Recovery today',
    completed: 'Completed recovery: ',
    underWay: 'Under way: ',
    ran: 'Ran: ',
    quietDay: 'A quiet day.',
    counted: ({ count }) => `And ${count} more who like it quiet.`,
    more: ({ names, count }) => `${names} and ${count} more`,
    stillToCome: 'Bath, roller and pillow still count tonight. How you appear here: /recovery-team visibility.',
    pictureTitle: ({ period }) => `Recovery, ${period}`,
    pictureFooter: 'A filled mark is a finished step.',
    pictureRow: ({ name, done, of }) => `${name}: ${done} of ${of} steps`,
  },
} as const satisfies ClubWords;
