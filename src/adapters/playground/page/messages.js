import { clockTime, dayName, fullTime, writeTimes } from './clock.js';

/** The list of messages of one conversation. The server's HTML is the only HTML that gets in. */
export function createMessages(list, starters) {
  let shown = new Map();

  function clear() {
    shown = new Map();
    list.replaceChildren();
    delete list.dataset.empty;
  }

  /** Adds a message or puts its new state in place; an older state than the one shown is ignored. */
  function put(message) {
    const before = shown.get(message.id);
    if (before && before.revision >= message.revision) return;
    const element = elementOf(message);
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 160;
    if (before) {
      exchange(before.element, element);
      if (atEnd) toEnd();
    } else {
      list.querySelector('.empty')?.remove();
      const later = [...shown.values()].filter((other) => other.number > message.number);
      const next = later.length === 0 ? null : later.reduce((a, b) => (a.number < b.number ? a : b)).element;
      list.insertBefore(element, next);
    }
    shown.set(message.id, { ...message, element });
    if (!before && (atEnd || message.own)) {
      reveal(list, element);
      for (const image of element.querySelectorAll('img')) {
        if (!image.complete) image.addEventListener('load', () => reveal(list, element), { once: true });
      }
    }
    markDays(list);
  }

  function toEnd() {
    list.scrollTop = list.scrollHeight;
  }

  function showEmpty(words, examples) {
    if (shown.size > 0) return;
    const empty = make('div', 'empty');
    empty.append(make('p', '', words));
    for (const example of examples) {
      const button = make('button', 'plain', example);
      button.type = 'button';
      button.addEventListener('click', () => starters(example));
      empty.append(button);
    }
    list.replaceChildren(empty);
  }

  return {
    put,
    clear,
    toEnd,
    showEmpty,
    last: () => Math.max(0, ...[...shown.values()].map((message) => message.number)),
  };
}

/** Puts the new state of a message in the old one's place; whoever was on it with the keyboard stays there. */
function exchange(before, element) {
  const focused = before.contains(document.activeElement);
  before.replaceWith(element);
  element.dataset.changed = 'true';
  if (!focused) return;
  element.tabIndex = -1;
  (element.querySelector('button, select, a') ?? element).focus({ preventScroll: true });
}

/** The end of a message, or its beginning when it is taller than the list. */
function reveal(list, element) {
  const tall = element.offsetHeight > list.clientHeight;
  list.scrollTop = tall ? element.offsetTop - list.offsetTop : list.scrollHeight;
}

function markDays(list) {
  let last = '';
  for (const element of list.querySelectorAll('.message')) {
    const name = dayName(Number(element.dataset.sentAt));
    if (name === last) delete element.dataset.day;
    else element.dataset.day = name;
    last = name;
  }
}

function elementOf(message) {
  const item = make('article', 'message');
  item.dataset.message = message.id;
  item.dataset.from = message.from;
  item.dataset.only = String(message.only);
  item.dataset.sentAt = message.at;
  const avatar = make('span', 'avatar', message.name.slice(0, 1));
  avatar.setAttribute('aria-hidden', 'true');
  avatar.dataset.who = message.from;
  const head = make('p', 'head');
  const time = make('time', '', clockTime(message.at));
  time.title = fullTime(message.at);
  head.append(make('strong', '', message.name), time);
  if (message.edited) head.append(make('span', 'edited', 'edited'));
  const body = make('div', 'body');
  body.innerHTML = message.html;
  writeTimes(body);
  item.append(avatar, head, body);
  if (message.only) item.append(make('p', 'private', 'Only you can see this'));
  return item;
}

export function make(tag, className = '', text = '') {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
