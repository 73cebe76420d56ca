// The authorization window of the in-page demo. It talks to the emulator over a BroadcastChannel and
// posts the answer exactly as the API's callback page does: to the opener, with target `*`.
const query = new URLSearchParams(location.search);
const state = query.get('state') ?? '';
const provider = query.get('provider') ?? 'the provider';
const byId = (id) => document.getElementById(id);
const channel = new BroadcastChannel('ampkit-emulator');

byId('title').textContent = `Sign in to ${provider}`;
document.title = `Sign in to ${provider}`;
if (query.get('cut') === '1') window.opener = null;

channel.addEventListener('message', (event) => {
  if (event.data?.type !== 'completed' || event.data.state !== state) return;
  if (window.opener) window.opener.postMessage(event.data.message, '*');
  byId('form').hidden = true;
  byId('status').textContent = event.data.ok
    ? 'Signed in. You can close this window.'
    : 'Nothing was allowed. You can close this window.';
  if (window.opener) window.close();
});

function answer(ok) {
  byId('allow').disabled = byId('deny').disabled = true;
  byId('status').textContent = 'One moment…';
  channel.postMessage({ type: 'answer', state, ok, account: byId('account').value });
}

byId('deny').addEventListener('click', () => answer(false));
byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  answer(true);
});

// The person says no before reading: for trying out what comes then.
if (query.get('deny') === '1') answer(false);
