export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? null;

/** Answers the parsed JSON; a problem that the server put into words becomes an Error with these words. */
export async function get(path, query = {}) {
  return answerOf(await fetch(`/playground/api/${path}?${new URLSearchParams(query)}`));
}

export async function post(path, body) {
  return answerOf(
    await fetch(`/playground/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

async function answerOf(response) {
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  const answer = isJson ? await response.json() : { problem: await response.text() };
  if (!response.ok) throw new Error(answer.problem || 'The playground did not answer.');
  return answer;
}
