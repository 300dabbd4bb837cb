import type { Block, Button, Card, Choice, Inline, StepState, Text, TimelineStep } from '../../card.ts';
import type { Instant } from '../../time.ts';
import { escapeHtml } from './escape-html.ts';

/** Where a card is shown: the addresses of its pictures and files need it. */
export interface Place {
  readonly message: string;
  readonly as: string;
  /** Changes with every edit, so that no browser shows an old picture. */
  readonly version: string;
}

/** A card as HTML. Total over Card; everything that came from data is escaped. */
export function renderCard(card: Card, place: Place): string {
  return card.blocks.map((block, index) => renderBlock(block, index, place)).join('');
}

/** What a person typed. */
export function renderLine(line: string): string {
  return `<p class="said" dir="auto">${escapeHtml(line)}</p>`;
}

function renderBlock(block: Block, index: number, place: Place): string {
  switch (block.kind) {
    case 'heading':
      return `<h3 dir="auto">${escapeHtml(block.text)}</h3>`;
    case 'text':
      return `<p dir="auto">${text(block.text)}</p>`;
    case 'alert':
      return `<div class="alert" role="note" aria-label="Safety" dir="auto">${text(block.text)}</div>`;
    case 'facts':
      return `<dl class="facts">${block.facts
        .map(
          (fact) => `<div><dt dir="auto">${escapeHtml(fact.label)}</dt><dd dir="auto">${text(fact.value)}</dd></div>`,
        )
        .join('')}</dl>`;
    case 'timeline':
      return `<ol class="timeline">${block.steps.map(timelineStep).join('')}</ol>`;
    case 'picture':
      return `<img class="picture" src="${address('picture', index, place)}" alt="${escapeHtml(block.alt)}">`;
    case 'buttons':
      return `<div class="buttons">${block.buttons.map(buttonHtml).join('')}</div>`;
    case 'choice':
      return choice(block.choice);
    case 'source':
      return `<p class="source" dir="auto">${text(block.text)}</p>`;
    case 'file':
      return `<a class="file" download href="${address('file', index, place)}">${escapeHtml(block.file.name)}</a>`;
  }
}

function address(kind: 'picture' | 'file', index: number, { message, as, version }: Place): string {
  const query = `as=${encodeURIComponent(as)}&v=${encodeURIComponent(version)}`;
  return escapeHtml(`/playground/${kind}/${encodeURIComponent(message)}/${index}?${query}`);
}

function text(value: Text): string {
  return typeof value === 'string' ? escapeHtml(value) : value.map(inline).join('');
}

function inline(part: Inline): string {
  if (typeof part === 'string') return escapeHtml(part);
  if ('bold' in part) return `<strong>${escapeHtml(part.bold)}</strong>`;
  const iso = isoOf(part.at);
  return iso === null
    ? escapeHtml(part.wall)
    : `<time datetime="${iso}" data-at="${part.at}" data-as="${part.as}">${escapeHtml(part.wall)}</time>`;
}

/** Null outside the years that a page can show. */
function isoOf(at: Instant): string | null {
  return Number.isInteger(at) && Math.abs(at) <= 8.64e15 ? Temporal.Instant.fromEpochMilliseconds(at).toString() : null;
}

const stateWords = {
  ahead: '',
  now: 'now',
  done: 'done',
  skipped: 'skipped',
  missed: 'missed',
  stopped: 'stopped',
} satisfies Record<StepState, string>;

function timelineStep(step: TimelineStep): string {
  const when = step.at === null ? '' : inline(step.at);
  const word = stateWords[step.state];
  const state = word === '' ? '' : `<span class="state">${word}</span>`;
  return (
    `<li data-state="${step.state}"><span class="icon" aria-hidden="true">${escapeHtml(step.icon)}</span>` +
    `<span class="name" dir="auto">${escapeHtml(step.name)}</span><span class="when">${when}${state}</span>` +
    `<span class="what" dir="auto">${text(step.what)}</span></li>`
  );
}

function buttonHtml(button: Button): string {
  return `<button type="button" class="${button.style}" data-line="${escapeHtml(button.line)}">${escapeHtml(button.label)}</button>`;
}

function choice({ label, line, options, chosen }: Choice): string {
  const prompt = options.some((option) => option.value === chosen)
    ? ''
    : '<option value="" selected disabled>Choose…</option>';
  const rest = options.map((option) => {
    const selected = option.value === chosen ? ' selected' : '';
    return `<option value="${escapeHtml(option.value)}"${selected}>${escapeHtml(option.label)}</option>`;
  });
  return (
    `<label class="choice"><span dir="auto">${escapeHtml(label)}</span>` +
    `<select data-line="${escapeHtml(line)}">${prompt}${rest.join('')}</select></label>`
  );
}
