/** Rules of Discord that its OpenAPI description does not hold. Each returns what is wrong; an empty list means nothing is. */

type Json = { readonly [key: string]: unknown };
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A message body: create, edit, follow-up or an interaction's `data`. */
export function messageFaults(body: Json, files: number): string[] {
  const faults: string[] = [];
  const rows = list(body.components);
  const embeds = list(body.embeds);
  const mentions = body.allowed_mentions as { parse?: unknown } | undefined;
  if (!Array.isArray(mentions?.parse) || mentions.parse.length > 0)
    faults.push('allowed_mentions must forbid all mentions');
  if (text(body.content).length > 2000) faults.push('content over 2000');
  if (rows.length > 5) faults.push('more than 5 rows');
  if (!text(body.content).trim() && embeds.length === 0 && files === 0) faults.push('empty message');
  const embedText = embeds.flatMap((embed) => [
    text(embed.title),
    text(embed.description),
    text((embed.footer as Json | undefined)?.text),
    ...list(embed.fields).flatMap((field) => [text(field.name), text(field.value)]),
  ]);
  if (embedText.join('').length > 6000) faults.push('embeds over 6000');
  for (const embed of embeds) {
    const image = text((embed.image as Json | undefined)?.url);
    const empty = !embed.title && !embed.description && !embed.fields && !image;
    if (empty) faults.push('empty embed');
    const name = image.replace('attachment://', '');
    if (
      image.startsWith('attachment://') &&
      !list(body.attachments).some((attachment) => attachment.filename === name)
    ) {
      faults.push(`image without its attachment: ${name}`);
    }
  }
  if (list(body.attachments).length !== files) faults.push('attachments and files differ in number');
  const ids: string[] = [];
  for (const row of rows) {
    const inner = list(row.components);
    const menus = inner.filter((component) => component.type !== 2);
    if (inner.length < 1 || inner.length > 5) faults.push('a row holds 1 to 5 buttons');
    if (menus.length > 0 && inner.length > 1) faults.push('a menu needs a row of its own');
    for (const component of inner) {
      ids.push(text(component.custom_id));
      if (component.type === 2 && !text(component.label).trim()) faults.push('a button without a label');
      faults.push(...menuFaults(component));
    }
  }
  if (ids.some((id) => id.length < 1 || id.length > 100)) faults.push('custom_id needs 1 to 100 characters');
  if (new Set(ids).size !== ids.length) faults.push('custom_id twice in one message');
  return faults;
}

function menuFaults(menu: Json): string[] {
  if (menu.type !== 3) return [];
  const faults: string[] = [];
  const options = list(menu.options);
  if (options.length < 1 || options.length > 25) faults.push('a menu holds 1 to 25 options');
  if (new Set(options.map((option) => option.value)).size !== options.length)
    faults.push('an option value twice in one menu');
  if (options.some((option) => !text(option.label).trim() || !text(option.value).trim())) faults.push('a blank option');
  const chosen = options.filter((option) => option.default).length;
  if (chosen > Number(menu.max_values ?? 1)) faults.push('more defaults than max_values');
  return faults;
}

/** A modal's `data`. */
export function modalFaults(modal: Json): string[] {
  const faults: string[] = [];
  const labels = list(modal.components);
  if (labels.length < 1 || labels.length > 5) faults.push('a modal holds 1 to 5 fields');
  const inputs = labels.map((label) => label.component as Json);
  if (new Set(inputs.map((input) => input.custom_id)).size !== inputs.length)
    faults.push('custom_id twice in one modal');
  for (const input of inputs) faults.push(...menuFaults(input));
  return faults;
}

/** The body of a bulk registration. */
export function commandFaults(commands: unknown): string[] {
  const faults: string[] = [];
  const names = list(commands).map((command) => text(command.name));
  if (new Set(names).size !== names.length) faults.push('a command name twice');
  for (const command of list(commands)) {
    visit(command, faults);
    const size = weigh(command);
    if (size > 8000) faults.push(`/${text(command.name)} has ${size} characters, over 8000`);
  }
  return faults;
}

function visit(node: Json, faults: string[]): void {
  const name = text(node.name);
  if (!/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase()) faults.push(`bad name: ${name}`);
  if (text(node.description).length < 1) faults.push(`${name} has no description`);
  const options = list(node.options);
  const firstOptional = options.findIndex((option) => !option.required);
  if (firstOptional >= 0 && options.slice(firstOptional).some((option) => option.required))
    faults.push(`${name}: required after optional`);
  if (options.some((option) => option.type === 1) && options.some((option) => option.type !== 1))
    faults.push(`${name}: options beside subcommands`);
  if (node.autocomplete && node.choices) faults.push(`${name}: choices and autocomplete`);
  for (const option of options) visit(option, faults);
}

function weigh(node: Json): number {
  const own = text(node.name).length + text(node.description).length + text(node.value).length;
  return [...list(node.options), ...list(node.choices)].reduce((sum, inner) => sum + weigh(inner), own);
}
