const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe between tags and inside double-quoted attributes. Control characters and half surrogates, which no page can show, go. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[&<>"']/g, (found) => entities[found] ?? '');
}
