import { expect, it } from 'vitest';
import { readEvents } from './event-stream';

const bytes = new TextEncoder();
const streamOf = (...chunks: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      chunks.forEach((chunk) => controller.enqueue(bytes.encode(chunk)));
      controller.close();
    },
  });

async function all(...chunks: string[]) {
  const found = [];
  for await (const event of readEvents(streamOf(...chunks))) found.push(event);
  return found;
}

it('reads events that arrive whole, in pieces, and several at once', async () => {
  expect(
    await all('event: import\nda', 'ta: {"a":1}\n', '\nevent: import\ndata: 2\n\nevent: import\ndata: 3\n\n'),
  ).toEqual([
    { event: 'import', data: '{"a":1}' },
    { event: 'import', data: '2' },
    { event: 'import', data: '3' },
  ]);
});

it('passes over comments, which keep the line open, and what broke off', async () => {
  expect(await all(': still here\n\ndata: one\ndata: two\n\nevent: import\ndata: half')).toEqual([
    { event: 'message', data: 'one\ntwo' },
  ]);
});

it('takes the line ends of every server', async () => {
  expect(await all('event: import\r\ndata: x\r\n\r\n')).toEqual([{ event: 'import', data: 'x' }]);
});
