/*
 * The playground page. What tests and scripts may hold on to:
 *   runner switch      [data-runner="ana|ben|chidi|dee"]      button, aria-pressed; unread number in [data-unread]
 *   conversation       [data-conversation="team|dm:<runner>"] button, aria-current; unread number in [data-unread]
 *   message            article[data-message="m12"][data-from="coach|<runner>"][data-only="true|false"], data-changed="true" once edited in place
 *   inside a message   button[data-line], select[data-line], time[data-at], li[data-state] (timeline), .alert, img.picture, a.file
 *   composer           [data-composer] with #line (role combobox, label "Message") and [data-suggestions] (role listbox)
 *   dialogue           dialog[data-dialogue] with [data-field="<name>"], [data-close]
 *   clock              [data-clock], [data-clock-day], [data-jump="next|hour|bedtime|morning"], [data-clock-status];
 *                      header[data-moving="true"] while the clock is on its way
 *   settings           [data-direct-closed] (switch), [data-bedtime]
 *   the page           body[data-ready="true"] when it is connected; [data-trouble] holds a problem in words
 */
import { get, post, zone } from './api.js';
import { createClock } from './clock.js';
import { createComposer } from './composer.js';
import { openDialogue } from './dialogue.js';
import { createMessages, make } from './messages.js';

const $ = (selector) => document.querySelector(selector);
const remembered = new URLSearchParams(location.hash.slice(1));
const state = {
  as: remembered.get('as') ?? 'ana',
  room: remembered.get('in') === 'coach' ? 'coach' : 'team',
  people: [],
  starters: [],
  stream: null,
  turn: 0,
};

const roomId = () => (state.room === 'team' ? 'team' : `dm:${state.as}`);
const me = () => state.people.find((person) => person.key === state.as);

const clock = createClock($('.clock-bar'), $('[data-bedtime]'), trouble);
const messages = createMessages($('[data-messages]'), (line) => composer.write(line));
const composer = createComposer($('[data-composer]'), (line) => say({ line }).catch(trouble));

/** Loads everything for the chosen runner and conversation, then listens. */
async function load() {
  const turn = ++state.turn;
  state.stream?.close();
  const fresh = await get('state');
  if (!fresh.people.some((person) => person.key === state.as)) state.as = fresh.people[0].key;
  const { messages: all } = await get('messages', { as: state.as, in: roomId() });
  if (turn !== state.turn) return;
  state.starters = fresh.starters;
  $('.jumps').hidden = !fresh.movable;
  clock.show(fresh.clock);
  showPeople(fresh.people);
  messages.clear();
  for (const message of all) messages.put(message);
  messages.showEmpty(
    state.room === 'team'
      ? 'Nobody has run yet. Somebody has to start:'
      : 'Your nudges arrive here, one step at a time. First, a run:',
    state.starters,
  );
  messages.toEnd();
  markRead();
  listen(fresh.stamp, turn);
  history.replaceState(null, '', `#as=${state.as}&in=${state.room}`);
}

function listen(since, turn) {
  const stream = new EventSource(`/playground/api/events?${new URLSearchParams({ as: state.as, since })}`);
  state.stream = stream;
  const on = (name, hear) =>
    stream.addEventListener(name, (event) => turn === state.turn && hear(JSON.parse(event.data)));
  on('message', (message) => {
    if (message.conversation !== roomId()) return;
    messages.put({ ...message, own: message.from === state.as || message.only });
    markRead();
  });
  on('people', showPeople);
  on('clock', clock.show);
  on('reset', () => load().catch(trouble));
  stream.addEventListener('open', () => {
    document.body.dataset.ready = 'true';
    hideTrouble();
  });
  stream.addEventListener('error', () => {
    if (turn !== state.turn) return;
    document.body.dataset.ready = 'false';
    trouble(new Error('The connection is gone. I keep trying.'));
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => turn === state.turn && load().catch(trouble), 2000);
  });
}

function showPeople(people) {
  state.people = people;
  const unreadOf = (person) => person.conversations.reduce((sum, conversation) => sum + conversation.unread, 0);
  keep(
    $('[data-runners]'),
    people.map((person) => {
      const button = entry(
        person.name,
        person.captain ? 'captain' : '',
        person.key === state.as ? 0 : unreadOf(person),
      );
      button.dataset.runner = person.key;
      button.setAttribute('aria-pressed', String(person.key === state.as));
      const avatar = make('span', 'avatar', person.name.slice(0, 1));
      avatar.dataset.who = person.key;
      avatar.setAttribute('aria-hidden', 'true');
      button.prepend(avatar);
      return button;
    }),
  );
  keep(
    $('[data-conversations]'),
    me().conversations.map((conversation) => {
      const button = entry(conversation.name, conversation.id === 'team' ? '' : 'direct messages', conversation.unread);
      button.dataset.conversation = conversation.id;
      if (conversation.id === roomId()) button.setAttribute('aria-current', 'true');
      return button;
    }),
  );
  $('[data-room-name]').textContent = state.room === 'team' ? '#team' : 'Coach';
  $('[data-room-note]').textContent =
    state.room === 'team'
      ? 'The whole club reads this. Answers to you stay with you.'
      : `Direct messages with ${me().name}`;
  $('[data-direct-closed]').checked = me().closed;
  $('[data-direct-closed]').ariaChecked = String(me().closed);
  const total = people.reduce((sum, person) => sum + unreadOf(person), 0);
  document.title = `${total > 0 ? `(${total}) ` : ''}Recovery coach playground`;
}

function entry(name, note, unread) {
  const button = make('button');
  button.type = 'button';
  button.append(make('span', 'name', name));
  if (note) button.append(make('small', '', note));
  if (unread > 0) {
    const mark = make('span', 'unread', String(unread));
    mark.dataset.unread = unread;
    mark.setAttribute('aria-label', `${unread} unread`);
    button.append(mark);
  }
  return button;
}

/** Replaces a list's buttons without losing the keyboard's place in it. */
function keep(list, buttons) {
  const place = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(
    ...buttons.map((button) => {
      const item = make('li');
      item.append(button);
      return item;
    }),
  );
  if (place >= 0) buttons[place]?.focus();
}

function markRead() {
  const unread = me()?.conversations.find((conversation) => conversation.id === roomId())?.unread;
  if (document.visibilityState !== 'visible' || messages.last() === 0 || unread === undefined) return;
  post('read', { as: state.as, in: roomId(), upTo: messages.last() }).catch(trouble);
}

/** Says a line, as typed or as clicked; a form that comes back opens. */
async function say({ line, fields = null, message = null }) {
  const answer = await post('say', {
    id: crypto.randomUUID(),
    as: state.as,
    in: roomId(),
    zone,
    line,
    fields,
    message,
  });
  hideTrouble();
  if (answer.kind !== 'form') return;
  openDialogue($('[data-dialogue]'), answer.html, (formLine, sent) => say({ line: formLine, fields: sent, message }));
}

async function act(control, line) {
  if (control.ariaBusy === 'true') return;
  const message = control.closest('[data-message]').dataset.message;
  control.ariaBusy = 'true';
  try {
    await say({ line, message });
  } catch (error) {
    trouble(error);
  } finally {
    control.ariaBusy = null;
  }
}

function trouble(error) {
  $('[data-trouble]').textContent = error.message;
  $('[data-trouble]').hidden = false;
}

function hideTrouble() {
  $('[data-trouble]').hidden = true;
}

$('[data-messages]').addEventListener('click', (event) => {
  const button = event.target.closest('button[data-line]');
  if (button) act(button, button.dataset.line);
});
$('[data-messages]').addEventListener('change', (event) => {
  const select = event.target.closest('select[data-line]');
  if (select) act(select, `${select.dataset.line} ${select.value}`);
});
$('[data-runners]').addEventListener('click', (event) => {
  const button = event.target.closest('[data-runner]');
  if (!button) return;
  state.as = button.dataset.runner;
  load().catch(trouble);
});
$('[data-conversations]').addEventListener('click', (event) => {
  const button = event.target.closest('[data-conversation]');
  if (!button) return;
  state.room = button.dataset.conversation === 'team' ? 'team' : 'coach';
  load().catch(trouble);
});
$('[data-direct-closed]').addEventListener('change', (event) => {
  post('direct', { who: state.as, closed: event.target.checked }).catch(trouble);
});
document.addEventListener('visibilitychange', markRead);
load().catch(trouble);
