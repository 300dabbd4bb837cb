import type { RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/**
 * Discord names the wait of a 429 to the millisecond in the body and rounded up to whole seconds in the header, and the SDK reads the header: each
 * refusal would stall a second. The same request, with the exact wait in both places.
 */
export function withExactWait(make: MakeRequest): MakeRequest {
  return async (url, init) => {
    const answer = await make(url, init);
    if (answer.status !== 429) return answer;
    const text = await answer.text();
    const headers = new Headers([...answer.headers]);
    const seconds = waitIn(text);
    if (seconds !== null && headers.has('retry-after')) headers.set('retry-after', String(seconds));
    return new Response(text, { status: 429, statusText: answer.statusText, headers });
  };
}

function waitIn(text: string): number | null {
  try {
    const { retry_after: seconds } = JSON.parse(text);
    return typeof seconds === 'number' && seconds > 0 ? seconds : null;
  } catch {
    return null;
  }
}
