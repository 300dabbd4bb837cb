import { get } from './api.js';
import { make } from './messages.js';

/** The line at the bottom: completes commands with arrows, Tab and touch; Enter sends. */
export function createComposer(form, send) {
  const input = form.querySelector('[data-line-input]');
  const list = form.querySelector('[data-suggestions]');
  const said = [];
  let suggestions = [];
  let active = -1;
  let asked = 0;
  let back = 0;

  async function ask() {
    const mine = ++asked;
    const line = input.value;
    if (!line.startsWith('/')) return show([]);
    const answer = await get('complete', { line }).catch(() => ({ suggestions: [] }));
    if (mine === asked) show(answer.suggestions);
  }

  function show(next) {
    suggestions = next;
    list.replaceChildren(
      ...next.map((suggestion, index) => {
        const item = make('div');
        item.id = `suggestion-${index}`;
        item.role = 'option';
        item.append(make('b', '', suggestion.label), make('span', '', suggestion.detail));
        item.addEventListener('pointerdown', (event) => event.preventDefault());
        item.addEventListener('click', () => take(index));
        return item;
      }),
    );
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
  input.addEventListener('blur', () => show([]));
  input.addEventListener('focus', ask);
  input.addEventListener('keydown', (event) => {
    const open = suggestions.length > 0;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) return;
    if (open && move)
      choose((active + move + suggestions.length + (active < 0 && move < 0 ? 1 : 0)) % suggestions.length);
    else if (!open && move && (input.value === '' || back > 0)) recall(-move);
    else if (open && event.key === 'Tab' && !event.shiftKey) take(Math.max(active, 0));
    else if (open && event.key === 'Enter' && active >= 0) take(active);
    else if (open && event.key === 'Escape') show([]);
    else return;
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
    show([]);
    send(line);
  });
  return { write };
}
