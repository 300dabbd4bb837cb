/** Opens a form that the server rendered; `send(line, fields)` rejects with a problem in words, and the dialogue stays open. */
export function openDialogue(dialogue, html, send) {
  dialogue.innerHTML = html;
  const form = dialogue.querySelector('form');
  const problem = form.querySelector('.problem');
  form.querySelector('[data-close]').addEventListener('click', () => dialogue.close());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const submit = form.querySelector('[type=submit]');
    submit.disabled = true;
    try {
      await send(form.dataset.line, fieldsOf(form));
      dialogue.close();
    } catch (error) {
      problem.textContent = error.message;
      problem.hidden = false;
      submit.disabled = false;
    }
  });
  dialogue.showModal();
}

function fieldsOf(form) {
  const fields = {};
  for (const field of form.querySelectorAll('[data-field]')) fields[field.dataset.field] = pickedIn(field);
  return fields;
}

function pickedIn(field) {
  if (field.dataset.kind === 'text') return field.querySelector('input').value;
  if (field.dataset.kind === 'one') return [field.querySelector('select').value].filter((value) => value !== '');
  return [...field.querySelectorAll('input:checked')].map((box) => box.value);
}
