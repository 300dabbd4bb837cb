import { get } from './api.js';
import { make } from './messages.js';

/** The line at the bottom: completes commands with arrows, Tab and touch; Enter sends. */
export function createComposer(form, send) {
  const input = form.querySelector('[data-line-input]');
  const list = createSuggestionList(form.querySelector('[data-suggestions]'), input, write);
  const said = [];
  let asked = 0;
  let back = 0;

  async function ask() {
    const mine = ++asked;
    const line = input.value;
    if (!line.startsWith('/')) return list.show([]);
    const answer = await get('complete', { line }).catch(() => ({ suggestions: [] }));
    if (mine === asked) list.show(answer.suggestions);
  }

  function write(line) {
    input.value = line;
    input.focus();
    input.setSelectionRange(line.length, line.length);
    void ask();
  }

  function recall(step) {
    back = Math.min(Math.max(back + step, 0), said.length);
    input.value = said[said.length - back] ?? '';
  }

  input.addEventListener('input', ask);
  input.addEventListener('blur', () => list.show([]));
  input.addEventListener('focus', ask);
  input.addEventListener('keydown', (event) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) return;
    if (!list.isOpen() && move && (input.value === '' || back > 0)) recall(-move);
    else if (!list.hears(event, move)) return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const line = input.value.trim();
    if (line === '') return;
    said.push(line);
    back = 0;
    asked++;
    input.value = '';
    list.show([]);
    send(line);
  });
  return { write };
}

/** The suggestions above the line; taking one writes its line. */
function createSuggestionList(list, input, write) {
  let suggestions = [];
  let active = -1;

  function show(next) {
    suggestions = next;
    list.replaceChildren(...next.map((suggestion, index) => itemOf(suggestion, index, take)));
    list.hidden = next.length === 0;
    input.setAttribute('aria-expanded', String(next.length > 0));
    choose(-1);
  }

  function choose(index) {
    active = index;
    [...list.children].forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === index));
      if (at === index) item.scrollIntoView({ block: 'nearest' });
    });
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `suggestion-${index}`);
  }

  function take(index) {
    const suggestion = suggestions[index];
    if (suggestion) write(suggestion.line);
  }

  /** True when the key meant the open list. */
  function hears({ key, shiftKey }, move) {
    if (suggestions.length === 0) return false;
    if (move) choose((active + move + suggestions.length + (active < 0 && move < 0 ? 1 : 0)) % suggestions.length);
    else if (key === 'Tab' && !shiftKey) take(Math.max(active, 0));
    else if (key === 'Enter' && active >= 0) take(active);
    else if (key === 'Escape') show([]);
    else return false;
    return true;
  }

  return { show, hears, isOpen: () => suggestions.length > 0 };
}

function itemOf(suggestion, index, take) {
  const item = make('div');
  item.id = `suggestion-${index}`;
  item.role = 'option';
  item.append(make('b', '', suggestion.label), make('span', '', suggestion.detail));
  item.addEventListener('pointerdown', (event) => event.preventDefault());
  item.addEventListener('click', () => take(index));
  return item;
}
