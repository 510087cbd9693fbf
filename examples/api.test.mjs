import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeApi, problem } from './fake-api.mjs';
import { Api, ApiProblem, NoAnswer } from './common/api.mjs';

test('An answer lost on the way is asked for again under the same key, and makes one record', async (t) => {
  let lost = false;
  const api = await fakeApi(t, {
    intercept: ({ method, headers }) => {
      if (method !== 'POST' || lost) return undefined;
      lost = headers['idempotency-key'];
      return 'lose';
    },
  });
  const made = await new Api(api.address, { pause: 1 }).post('/carriers', { name: 'Zayo' });
  assert.equal(made.name, 'Zayo');
  assert.equal(api.records.carriers.length, 1);
  assert.deepEqual(
    api.calls.map(({ headers }) => headers['idempotency-key']),
    [lost, lost],
  );
});

test('A busy answer is waited for; a refusal is not asked again', async (t) => {
  const answers = [
    problem(503, 'busy', 'Busy.'),
    { ...problem(429, 'slow', 'Slow down.'), headers: { 'Retry-After': '0.01' } },
  ];
  const api = await fakeApi(t, { intercept: () => answers.shift() });
  assert.equal((await new Api(api.address, { pause: 1 }).get('/me')).role, 'exec');
  assert.equal(api.calls.length, 3);

  answers.push(problem(409, 'circuit.id_taken', 'Taken.'));
  await assert.rejects(
    new Api(api.address, { pause: 1 }).get('/me'),
    (error) => error instanceof ApiProblem && error.reason === 'Taken. (409 circuit.id_taken)',
  );
  assert.equal(api.calls.length, 4);
});

test('Nobody answering is given up after four tries', async () => {
  const api = new Api('http://127.0.0.1:9', { pause: 1 });
  await assert.rejects(api.get('/me'), NoAnswer);
  assert.equal(api.requests, 4);
});
