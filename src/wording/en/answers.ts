import type { AnswerWords } from '../catalogue/answers.ts';

const STRANGE = 'Not one of yours';

export const answers = {
  plain: {
    'no-plan': [
      'No recovery under way',
      ['Finish a run, then say ', { bold: '/finished-run long 90min' }, ' and the plan is here.'],
    ],
    'nothing-to-stop': ['Nothing to stop', 'No recovery is under way, so I am quiet already.'],
    stopped: ['Stopped', 'No more nudges for this plan. It stays in /recovery today, and you can have it back.'],
    ready: ['Ready', 'No recovery is under way; your next run starts one.'],
    'ready-for-next': ['Ready', 'Your next run starts a new plan.'],
    reachable: ['All good', 'Your direct messages work as far as I know.'],
    'plan-over': ['That plan is over', 'Report a run with /finished-run and I will make a new one.'],
    'fewer-over': ['That plan is over', 'How many messages you get is in /recovery-profile nudges.'],
    fewer: ['Fewer it is', 'You can change it in /recovery-profile nudges.'],
    'as-before': ['As before', 'You can change it in /recovery-profile nudges.'],
    'strange-button': [
      STRANGE,
      'That button belongs to another runner, or to a recovery so old that I have forgotten it. Nothing changed.',
    ],
    'strange-check-in': [STRANGE, 'That question belongs to somebody else or to a plan long gone. Nothing changed.'],
    'strange-morning': [
      STRANGE,
      'That morning check belongs to somebody else or to a plan long gone. Nothing changed.',
    ],
    'history-button': [
      'That one is history',
      'The plan behind this button has changed since. /recovery today shows what counts now.',
    ],
    'earlier-plan': [
      'An earlier plan',
      'A newer run took over from this plan. Your current one is in /recovery today.',
    ],
    'sweat-none': ['Nothing to forget', 'No sweat rate is kept.'],
    'sweat-forgotten': ['Forgotten', 'No sweat rate is kept any more.'],
    export: ['Everything I know about you', 'As one JSON file, readable by you and by machines. Nobody else got it.'],
    deleted: [
      'Gone',
      'I know nothing about you any more. A backup that was made before now still has you, until whoever runs me deletes it. If you run into me again, we start fresh.',
    ],
    'about-a-club': [
      'That is about a club',
      "Say it in your club's server or workspace; here it is just the two of us.",
    ],
    'captains-only': [
      "A captain's job",
      'Setting up the summary and posting it needs the right to manage this server or workspace. Your own visibility is yours: /recovery-team visibility.',
    ],
  },
  notMedical:
    "Said once, plainly: I am a coach in a box, no medical service. If something feels wrong, a clinician's word beats mine.",
  intros: {
    'second-run-today': () => 'Second run today: this plan takes over from the first.',
    'known-run': () => 'I have that run already; nothing was counted twice.',
    'known-run-more': () => 'I have that run already; what you added counts now.',
    saved: () => 'Saved.',
    'full-as-fits': () => 'As much of the full method as fits.',
    'never-stopped': () => 'It never stopped.',
    'back-on': () => 'Back on. What still has time comes at its minute; the rest is history.',
    'trying-again': () => 'Trying again now. Look at your direct messages.',
    'earlier-run': ({ veryBig }) =>
      `That earlier run is counted. ${veryBig ? 'It was a very big one: nothing hard for 72 hours after it. ' : ''}The plan of your latest run goes on.`,
    resized: ({ size }) => sizes[size],
    bedtime: ({ bedtime, scope, moved }) => {
      const when = scope === 'tonight' ? 'tonight' : 'from now on';
      return `Lights out at ${bedtime} ${when}${moved ? ': everything before bed moved with it' : ''}.`;
    },
    'profile-lost': ({ sections, saved }) =>
      `${saved ? 'Saved.' : 'I can no longer read a part of your profile. I am sorry: that is a fault on my side.'} Please fill in ${list.format(sections.map((section) => lostSections[section]))} ${saved ? 'too' : 'again'}. Until then I plan nothing and send no nudges, because I will not guess about your health. Then tell me your run once more.`,
    'ice-screen': ({ answer }) => iceScreens[answer],
  },
  outOfWater: 'If you are in the water: out now, dry and warm.',
  already: {
    done: 'is done already',
    skipped: 'is skipped already',
    past: 'is past its window anyway',
    settled: 'is settled',
    'settled-already': 'is settled already',
    coming: 'is on its way already',
    'no-timer': 'has no timer',
    timed: 'is being timed already',
  },
  nowOrNever: {
    title: 'Now or not at all',
    before: 'The window for this one closes at ',
    after: '. Do it now, or skip it with a clear conscience.',
  },
  gateStops: ({ step }) => `No ${step} now`,
  bedtime: {
    question: ['When is lights out?', 'The bath, the rolling and the good-night message hang on it.'],
    held: ({ bedtime }) => [
      `Lights out at ${bedtime} tonight`,
      'Nothing moves while the nudges are stopped; it counts from when they come back.',
    ],
    past: ({ bedtime }) => [
      `${bedtime} is behind us`,
      'Name a time that is still to come, or go to bed now: both are fine.',
    ],
  },
  deleteQuestion: {
    title: 'Delete everything?',
    all: "Runs, plans, nudges, profile, health facts, your place in the club's latest summary: all of it, at once, for good. Older posts stay in the channel until somebody there deletes them.",
    copy: 'Want a copy first? /recovery-data export.',
  },
  help: {
    title: 'Your recovery coach',
    what: 'Report a run; I plan the recovery and knock at the right minutes. Do what you can: at least now you have a plan.',
    promise:
      'The promise: advice only from a graded rule book, honest where the science is thin, no guilt. What you tell me stays between us; the club only sees that you completed.',
    safety:
      "The safety note: I am no medical service. Chest pain, fainting, confusion, dark urine: stop, call your local emergency number. A clinician's word beats mine.",
  },
  helpEntry: ({ summary, example }) => `${summary}.${example === '' ? '' : ` For example: ${example}`}`,
  unwritable: [
    'I can write nothing down just now',
    'Nothing of this was saved, and what was saved before is safe. Whoever hosts me can see why; please try again in a few minutes.',
  ],
  trouble: [
    'That went wrong on my side',
    'Nothing was half-done. Try it once more in a minute; if it keeps happening, tell whoever hosts me.',
  ],
  closed: ({ opening }) => [
    "I can't send you direct messages",
    `Your plan is stored and nothing is lost, but the nudges have nowhere to go. ${opening}`,
  ],
  opening: {
    discord: "Open the server's menu, choose Privacy Settings, switch on Direct Messages, then press the button.",
  },
  openingAnywhere: 'Allow messages from me, then press the button.',
  together: {
    discord: 'Discord says we share no server: join one that I am in, then press the button.',
  },
  overlong: {
    title: 'That was too long for me',
    unread: 'I have not read it to its end, so I did nothing with it. Say it in a few words, please.',
    emergency: ({ who }) =>
      `If something is wrong with you or somebody near you, don't wait for me. Emergency: ${who}.`,
  },
} as const satisfies AnswerWords;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const lostSections = { body: 'Body', food: 'Food', health: 'Health' } as const;

const sizes = {
  full: 'The full method it is.',
  smart: 'Back to what fits this run.',
  quick: 'Lighter it is: drink, eat, sleep.',
} as const;

const iceScreens = {
  none: 'Noted. The first one is 15 °C (59 °F) for five minutes, and not alone.',
  some: 'Then no tub until a clinician said yes. A cool shower and legs up do the job today.',
  asked: 'Good. Whatever they told you about cold water wins over me.',
} as const;
