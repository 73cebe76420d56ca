/** Checks one provider on the screen: its inputs, its request, and that no secret is kept. */
import { isDeepStrictEqual } from 'node:util';
import { loadSpecification, type SentRequest, type Specification } from '../specification';
import { type Sent, signInAddress } from './api';
import { type ExpectedInput, type Expectation, expectationOf } from './oracle';
import { opened } from './page';
import type { Case } from './rawProvider';
import {
  choose,
  close,
  controlsOf,
  descriptionOf,
  nameOf,
  open,
  paste,
  screenOf,
  type Shown,
  submit,
  type,
  waitFor,
} from './screen';

export type Tell = (what: string, problems: string[]) => void;

type Form = Extract<Expectation, { kind: 'form' }>;
type Control = ReturnType<typeof controlsOf>[number];

/** Value to type: different for each input and unlike any text of the screen. */
function typedFor({ id, kind, options }: ExpectedInput, index: number): string {
  if (kind === 'choice') return options?.at(-1)?.value ?? '';
  if (kind === 'secret') return ` S${index}cret "{[%s]}" \\$& ü '7 `;
  return id === 'scopes' ? 'deals.read  deals:write' : `  Va1ue-${index}x `;
}

/** Value that must arrive: a secret exactly as typed, another value trimmed. */
function arrivingOf(input: ExpectedInput, typed: string): string {
  return input.kind === 'secret' ? typed : typed.trim().replace(/ +/g, ' ');
}

function findControl(shown: Shown, input: ExpectedInput): Control | undefined {
  const wanted = input.labels.map((label) => label.toLowerCase());
  return controlsOf(shown).find((control) => {
    const name = nameOf(control).name.toLowerCase();
    return wanted.length === 0 ? name !== '' : wanted.includes(name);
  });
}

/** Whether a label repeats its words, such as "API key API key". */
function saysTwice(text: string): boolean {
  return /\b(\w.*\w)\s+\1\b/i.test(text);
}

function labelProblems(shown: Shown, form: Form): string[] {
  const names = controlsOf(shown).map((control) => nameOf(control).name);
  const missing = form.inputs
    .filter((input) => !findControl(shown, input))
    .map(({ labels }) => `no input is called ${labels.map((label) => `“${label}”`).join(' or ')}`);
  const repeated = names.filter(saysTwice).map((name) => `“${name}” says something twice`);
  const empty = names.some((name) => name === '') ? ['an input has no label'] : [];
  const twice = new Set(names).size < names.length ? ['two inputs have the same label'] : [];
  const count =
    names.length === form.inputs.length
      ? []
      : [`${names.length} inputs instead of ${form.inputs.length}: ${names.join(', ')}`];
  return [...missing, ...repeated, ...empty, ...twice, ...count];
}

/** Prompt as a person reads it, without its markup. */
const plain = (prompt: string) =>
  prompt.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[`\s]+/g, '');

function inputProblems(shown: Shown, input: ExpectedInput): string[] {
  const control = findControl(shown, input);
  if (!control) return [];
  const { name, optional } = nameOf(control);
  const problems: string[] = [];
  const expect = (ok: boolean, problem: string) => ok || problems.push(`“${name}” ${problem}`);
  const isSecret = control instanceof HTMLInputElement && control.type === 'password';
  expect(isSecret === (input.kind === 'secret'), 'is shown while it is typed, or hidden in vain');
  expect(
    (control.tagName === 'SELECT') === (input.kind === 'choice'),
    'is the wrong kind of input',
  );
  expect(control.value === input.startsWith, `starts with “${control.value}”`);
  expect(optional === !input.required, optional ? 'is said to be optional' : 'is not optional');
  expect(input.kind === 'choice' || control.hasAttribute('autocomplete'), 'has no autocomplete');
  if (input.prompt) {
    const said = plain(descriptionOf(control));
    expect(said.includes(plain(input.prompt)), `does not read out its prompt: “${said}”`);
    expect(!descriptionOf(control).includes('`'), 'shows the marks of its prompt’s source');
  }
  if (input.docsURL) {
    const links = [...shown.root.querySelectorAll('a')];
    const link = links.find((item) => item.getAttribute('href') === input.docsURL);
    expect(link?.target === '_blank', `has no link to ${input.docsURL} in a new tab`);
  }
  return problems;
}

function wordProblems({ root }: Shown, { provider }: Case): string[] {
  const text = root.textContent ?? '';
  const heading = root.querySelector('h1, h2, h3')?.textContent ?? '';
  const name = provider.displayName ?? provider.name;
  return [
    ...(/undefined|\[object|NaN|\{\{|null/.test(text) ? [`the screen says: ${text}`] : []),
    ...(heading.includes(name) ? [] : [`the title “${heading}” does not name ${name}`]),
    ...(heading.split(name).length > 2 ? [`the title “${heading}” names ${name} twice`] : []),
  ];
}

/** Text of every place that outlives the form. */
function keptIn({ heard, queryClient, root }: Shown): Record<string, string> {
  const entries = (storage: Storage) => JSON.stringify(Object.entries(storage));
  return {
    localStorage: entries(localStorage),
    sessionStorage: entries(sessionStorage),
    'a cookie': document.cookie,
    'an event or callback': JSON.stringify(heard),
    'the cache of queries': JSON.stringify(
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey, state }) => ({ queryKey, state })),
    ),
    'the cache of mutations': JSON.stringify(
      queryClient
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
    ),
    'the screen': JSON.stringify(root.innerHTML),
  };
}

function leaks(shown: Shown, form: Form, typed: Record<string, string>): string[] {
  const credentials = form.inputs.filter(
    ({ id, kind }) => kind === 'secret' || (kind === 'text' && !id.startsWith('metadata ')),
  );
  return Object.entries(keptIn(shown)).flatMap(([place, text]) =>
    credentials
      .filter(({ id }) => typed[id] && text.includes(JSON.stringify(typed[id].trim()).slice(1, -1)))
      .map(({ id }) => `${place} holds what was typed for ${id}`),
  );
}

const writes = ({ sent }: Shown['api']): Sent[] => sent.filter(({ method }) => method !== 'GET');

function requestProblems(shown: Shown, form: Form, arriving: Record<string, string>): string[] {
  const sent = writes(shown.api);
  const [request] = sent;
  if (!request || sent.length > 1) return [`${sent.length} requests were sent instead of one`];
  const { method, path } = form.request;
  if (request.method !== method || request.path !== path) {
    return [`${request.method} ${request.path} was sent instead of ${method} ${path}`];
  }
  const expected = form.body(arriving);
  if (isDeepStrictEqual(request.body, expected)) return [];
  return [`sent ${JSON.stringify(request.body)}\n      instead of ${JSON.stringify(expected)}`];
}

function windowProblems(form: Form): string[] {
  if (!form.opensWindow) return opened.length > 0 ? ['a window was opened'] : [];
  const [first] = opened;
  if (opened.length !== 1 || !first) return [`${opened.length} windows were opened instead of one`];
  const problems = first.openedAt === 'about:blank' ? [] : [`it was opened at ${first.openedAt}`];
  const [address] = first.sentTo;
  return address === signInAddress ? problems : [...problems, `it was sent to ${address}`];
}

/** Waits after a submit until the window opens or the connection is shown. */
async function settled(shown: Shown, form: Form): Promise<void> {
  const wanted = form.opensWindow ? 'connect.waiting' : 'connect.connected';
  await waitFor(() => {
    const screen = screenOf(shown);
    const isSent = !form.opensWindow || (opened[0]?.sentTo.length ?? 0) > 0;
    if (screen !== wanted || !isSent) throw new Error(`the screen is ${screen}, not ${wanted}`);
  });
}

async function fill(shown: Shown, input: ExpectedInput, text: string): Promise<void> {
  const control = findControl(shown, input);
  if (!control) return;
  const label = input.options?.find(({ value }) => value === text)?.label;
  if (input.kind === 'choice') await choose(control, label ?? text);
  else await type(control, text);
}

interface Run {
  subject: Case;
  form: Form;
  tell: Tell;
  specification: Specification;
}

/** Submits the form after `prepare` and checks the request. */
async function send(
  { subject, form, tell, specification }: Run,
  run: {
    what: string;
    how: 'enter' | 'button';
    typed: Record<string, string>;
    arriving: Record<string, string>;
    prepare: (shown: Shown) => Promise<void>;
  },
): Promise<void> {
  opened.length = 0;
  const shown = await open(subject);
  try {
    await run.prepare(shown);
    await submit(shown, run.how);
    let stuck: string[] = [];
    await settled(shown, form).catch((error: Error) => {
      stuck = [`${error.message.split('\n')[0]}: ${shown.root.textContent}`];
    });
    tell(`${run.what}: every value at its place, nothing else`, [
      ...stuck,
      ...requestProblems(shown, form, run.arriving),
      ...windowProblems(form),
    ]);
    const findings = shown.api.sent.flatMap((sent) => specification.findings(sent as SentRequest));
    tell(`${run.what}: the specification allows the requests`, findings);
    tell(`${run.what}: no credential is kept`, leaks(shown, form, run.typed));
  } finally {
    close(shown);
  }
}

async function sendAll(run: Run): Promise<void> {
  const { inputs } = run.form;
  const typed = Object.fromEntries(
    inputs.map((input, index) => [input.id, typedFor(input, index)]),
  );
  const arriving = Object.fromEntries(
    inputs.map((input) => [input.id, arrivingOf(input, typed[input.id] ?? '')]),
  );
  const prepare = async (shown: Shown) => {
    for (const input of inputs) await fill(shown, input, typed[input.id] ?? '');
  };
  await send(run, { what: 'all filled, Enter', how: 'enter', typed, arriving, prepare });
}

/** Submits the form with its required inputs only. */
async function sendLeast(run: Run): Promise<void> {
  const { inputs } = run.form;
  const isLeft = ({ required, startsWith }: ExpectedInput) => !required || startsWith !== '';
  if (!inputs.some(isLeft)) return;
  const typed: Record<string, string> = {};
  const arriving: Record<string, string> = {};
  for (const [index, input] of inputs.entries()) {
    typed[input.id] = isLeft(input) ? '' : typedFor(input, index);
    arriving[input.id] = isLeft(input)
      ? input.startsWith
      : arrivingOf(input, typed[input.id] ?? '');
  }
  const prepare = async (shown: Shown) => {
    for (const input of inputs) {
      if (!isLeft(input)) await fill(shown, input, typed[input.id] ?? '');
    }
  };
  await send(run, { what: 'the least, button', how: 'button', typed, arriving, prepare });
}

/** Pastes whole addresses into inputs that ask for a part of them. */
async function sendPasted(run: Run): Promise<void> {
  const { inputs } = run.form;
  const addresses = inputs.filter(({ address }) => address !== undefined);
  if (addresses.length === 0) return;
  const typed: Record<string, string> = {};
  const arriving: Record<string, string> = {};
  for (const [index, input] of inputs.entries()) {
    const isWholeHost = input.address === 'https://{}';
    const value = isWholeHost ? `app${index}.customer.example` : `acme-${index}`;
    const pasted = input.address?.replace('{}', value);
    typed[input.id] = pasted ? `${pasted}/home/view?tab=2#top` : typedFor(input, index);
    arriving[input.id] = pasted ? value : arrivingOf(input, typed[input.id] ?? '');
  }
  const prepare = async (shown: Shown) => {
    for (const input of inputs) {
      const control = findControl(shown, input);
      if (input.address && control) await paste(control, typed[input.id] ?? '');
      else await fill(shown, input, typed[input.id] ?? '');
    }
  };
  await send(run, { what: 'addresses pasted', how: 'button', typed, arriving, prepare });
}

/** Submits an empty form: each required input must say so, and no request may be sent. */
async function sendNothing({ subject, form, tell }: Run): Promise<void> {
  const needed = form.inputs.filter(({ required, startsWith }) => required && startsWith === '');
  if (needed.length === 0) return;
  const shown = await open(subject);
  try {
    await submit(shown, 'button');
    const problems = needed.flatMap((input) => {
      const control = findControl(shown, input);
      if (!control) return [`${input.id} is not there`];
      const isMarked = control.getAttribute('aria-invalid') === 'true';
      return isMarked && descriptionOf(control) !== '' ? [] : [`${input.id} does not say so`];
    });
    if (writes(shown.api).length > 0) problems.push('a request was sent');
    if (document.activeElement?.getAttribute('aria-invalid') !== 'true') {
      problems.push('the focus is not on an input with a problem');
    }
    tell('empty: says what is missing, sends nothing', problems);
  } finally {
    close(shown);
  }
}

async function checkExplanation(subject: Case, tell: Tell): Promise<void> {
  const shown = await open(subject);
  const { root, api } = shown;
  const name = subject.provider.displayName ?? subject.provider.name;
  const said = root.querySelector('[data-screen]')?.textContent ?? '';
  const problems = wordProblems(shown, subject);
  if (controlsOf(shown).length > 0) problems.push('there is a form');
  if (writes(api).length > 0) problems.push('a request was sent');
  if (!said.includes(`${name} can’t be connected here`)) problems.push(`it says: ${said}`);
  tell('says plainly that it cannot be connected here', problems);
  close(shown);
}

/** Checks one provider with one module and reports each result. */
export async function checkCase(
  subject: Case,
  tools: { tell: Tell; specification: ReturnType<typeof loadSpecification> },
): Promise<void> {
  const { tell, specification } = tools;
  const expectation = expectationOf(subject);
  if (expectation.kind === 'explanation') return checkExplanation(subject, tell);
  const shown = await open(subject);
  tell('asks for what is needed, in words people use', [
    ...labelProblems(shown, expectation),
    ...expectation.inputs.flatMap((input) => inputProblems(shown, input)),
    ...wordProblems(shown, subject),
  ]);
  close(shown);
  const run: Run = { subject, form: expectation, tell, specification };
  await sendAll(run);
  await sendLeast(run);
  await sendPasted(run);
  await sendNothing(run);
}
