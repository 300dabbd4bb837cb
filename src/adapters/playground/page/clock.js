import { post, zone } from './api.js';

const short = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });
const ago = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

let known = null;
let heardAt = 0;

/** The playground's time, which runs on between two reports from the server. */
export function now() {
  return known === null ? null : known.now + (performance.now() - heardAt);
}

export const clockTime = (at) => short.format(at);
export const dayName = (at) => day.format(at);
export const fullTime = (at) => full.format(at);

/** Writes every <time data-at> in the reader's own zone. */
export function writeTimes(root) {
  for (const time of root.querySelectorAll('time[data-at]')) {
    const at = Number(time.dataset.at);
    time.title = full.format(at);
    time.textContent = wordsOf(at, time.dataset.as);
  }
}

function wordsOf(at, as) {
  if (as === 'time') return short.format(at);
  if (as === 'day-time') return `${day.format(at)} ${short.format(at)}`;
  const minutes = Math.round((at - (now() ?? at)) / 60_000);
  if (Math.abs(minutes) < 60) return ago.format(minutes, 'minute');
  return Math.abs(minutes) < 48 * 60
    ? ago.format(Math.round(minutes / 60), 'hour')
    : ago.format(Math.round(minutes / 1440), 'day');
}

export function createClock(root, bedtime, trouble) {
  const clock = root.querySelector('[data-clock]');
  const clockDay = root.querySelector('[data-clock-day]');
  const status = root.querySelector('[data-clock-status]');
  const nextDue = root.querySelector('[data-next-due]');
  const jumps = [...root.querySelectorAll('[data-jump]')];

  function draw() {
    const at = now();
    if (at === null) return;
    clock.textContent = short.format(at);
    clockDay.textContent = day.format(at);
  }

  function show(view) {
    known = view;
    heardAt = performance.now();
    root.dataset.moving = String(view.moving !== null);
    for (const jump of jumps)
      jump.disabled = view.moving !== null || (jump.dataset.jump === 'next' && view.nextDue === null);
    if (view.moving === null) nextDue.textContent = view.nextDue === null ? '' : short.format(view.nextDue);
    else
      status.textContent = `On the way to ${day.format(view.moving.to)} ${short.format(view.moving.to)} · stops: ${view.moving.stops}`;
    draw();
    writeTimes(document);
  }

  async function jump(to) {
    for (const button of jumps) button.disabled = true;
    // On a phone the bar was pushed aside to reach the button: the time that now moves is at its start.
    root.scrollTo({ left: 0, behavior: 'smooth' });
    try {
      const { kind, stops } = await post('clock', { to, zone, bedtime: bedtime.value || undefined });
      status.textContent = {
        moved: `Arrived at ${clockTime(now())}${stops > 1 ? ` after ${stops} stops` : ''}.`,
        'nothing-due': 'No nudge is waiting. Report a run first.',
        busy: 'The clock is already on its way.',
        failed: 'Something broke on the way; the terminal knows more.',
      }[kind];
    } catch (error) {
      trouble(error);
    }
  }

  for (const button of jumps) button.addEventListener('click', () => jump(button.dataset.jump));
  setInterval(draw, 1000);
  setInterval(() => writeTimes(document), 30_000);
  return { show };
}
