import type { Field, Form } from '../../card.ts';
import { escapeHtml } from './escape-html.ts';

/** A form as the inside of a dialogue. The page sends `data-field` inputs back under their names: text as text, picked values as a list. */
export function renderForm(form: Form): string {
  const fields = form.fields.map((field, index) => renderField(field, `field-${index}`)).join('');
  return (
    `<form data-line="${escapeHtml(form.line)}" autocomplete="off"><h2 id="dialogue-title" dir="auto">${escapeHtml(form.title)}</h2>${fields}` +
    '<p class="problem" role="alert" hidden></p><div class="buttons"><button type="button" class="plain" data-close>Cancel</button>' +
    `<button type="submit" class="primary">${escapeHtml(form.submit)}</button></div></form>`
  );
}

function renderField(field: Field, id: string): string {
  const hint =
    field.hint === undefined ? '' : `<span class="hint" id="${id}-hint" dir="auto">${escapeHtml(field.hint)}</span>`;
  const described = field.hint === undefined ? '' : ` aria-describedby="${id}-hint"`;
  switch (field.kind) {
    case 'text':
      return (
        `<div class="field" data-field="${escapeHtml(field.name)}" data-kind="text"><label for="${id}">${escapeHtml(field.label)}</label>` +
        `<input id="${id}" type="text" value="${escapeHtml(field.value ?? '')}" placeholder="${escapeHtml(field.placeholder ?? '')}"${described}>${hint}</div>`
      );
    case 'choice':
      return field.many ? manyOf(field, described, hint) : oneOf(field, id, described, hint);
  }
}

type ChoiceField = Extract<Field, { kind: 'choice' }>;

function manyOf(field: ChoiceField, described: string, hint: string): string {
  const boxes = field.options.map((option) => {
    const checked = field.chosen.includes(option.value) ? ' checked' : '';
    return `<label class="pill"><input type="checkbox" value="${escapeHtml(option.value)}"${checked}><span>${escapeHtml(option.label)}</span></label>`;
  });
  return (
    `<fieldset class="field" data-field="${escapeHtml(field.name)}" data-kind="many"${described}><legend>${escapeHtml(field.label)}</legend>` +
    `<div class="pills">${boxes.join('')}</div>${hint}</fieldset>`
  );
}

function oneOf(field: ChoiceField, id: string, described: string, hint: string): string {
  const [chosen] = field.chosen;
  const options = field.options.map((option) => {
    const selected = option.value === chosen ? ' selected' : '';
    return `<option value="${escapeHtml(option.value)}"${selected}>${escapeHtml(option.label)}</option>`;
  });
  return (
    `<div class="field" data-field="${escapeHtml(field.name)}" data-kind="one"><label for="${id}">${escapeHtml(field.label)}</label>` +
    `<select id="${id}"${described}><option value="">No answer</option>${options.join('')}</select>${hint}</div>`
  );
}
