import type { PagesOf } from '../../catalogue/ask.ts';

export const botPages = {
  'bot-stop': {
    title: 'How do I stop the messages?',
    text: '/recovery stop pauses every nudge until you say /recovery resume. For fewer instead of none, /recovery-profile nudges has the quiet hours and how often I knock.',
  },
  'bot-delete': {
    title: 'How do I delete my data?',
    text: '/recovery-data delete removes all of it at once and for good; it asks once more first. /recovery-data export gives you a copy as a file before that.',
  },
  'bot-privacy': {
    title: 'Who can see what I tell you?',
    text: 'Your club sees that you ran and completed your recovery, or less: /recovery-team visibility makes you named, counted or hidden. Never what you skipped, how sore you are or anything about your health. Whoever hosts the bot holds the file it is all kept in, so you trust them too.',
  },
  'bot-bedtime': {
    title: 'How do I change my bedtime?',
    text: 'For tonight: /recovery bedtime 22:15, or Shift bedtime under your plan; bath, rolling and sleep move with it. For every night, and for your time zone: /recovery-profile schedule; the hours I keep quiet: /recovery-profile nudges.',
  },
  'bot-plan': {
    title: 'Where is my plan?',
    text: '/recovery today shows it with the state of every step, /recovery next what comes now, /recovery history your last runs. No plan yet? Report the run first: /finished-run long 90min.',
  },
  'bot-profile': {
    title: 'How do I tell you about me?',
    text: 'Type /recovery-profile: it says what I know and what each fact changes. Add schedule, body, gear, food, health or nudges to open that form. Everything is optional, and health facts are kept only with your yes.',
  },
  'bot-grades': {
    title: 'What do the grades mean?',
    text: 'The small print says how well a piece of advice has been tested. Strong, moderate and weak evidence come from published studies, which are named. "Our method" is what the coach does in practice, and "our own choice" is a number that had to be picked. Letters such as M4 or C1 are the rule in the book.',
  },
  'bot-skipped': {
    title: 'Is it bad that I skipped steps?',
    text: 'No guilt here. Do what you can; a skipped step is skipped, not owed, and nobody in the club sees it. The next run starts a fresh plan. If it is too much every time, press Lighter, or say /recovery-profile nudges: fewer steps that happen beat nine that do not.',
  },
  'bot-forgot': {
    title: 'I forgot to report a run: what now?',
    text: 'Up to 12 hours later say when it ended: /finished-run easy 40min ended 9:40. It counts, and what still has time is planned. Older than that its recovery is over anyway, so let it go; nothing is lost but a line in the history.',
  },
  'bot-thanks': {
    title: 'Thanks, coach',
    text: 'You did the running, I only nag. See you after the next one.',
  },
} as const satisfies PagesOf<'bot'>;
