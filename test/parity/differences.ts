/**
 * Differences from `@amp-labs/react` in what hooks return that are meant, each with its reason. Times, which are texts here
 * and `Date` there, are compared as texts. docs/coming-from-amp-labs-react.md tells hosts.
 */
interface Difference {
  /** Step and path of a value. */
  at: RegExp;
  why: string;
}

export const differences: Difference[] = [
  {
    at: /connection\.oauth2AuthorizationCode\./,
    why: 'Credentials are dropped before they reach the page.',
  },
  {
    at: /^\w+: useManifest\..*\.default$/,
    why: 'The API calls it `default`; `_default` is there as well.',
  },
  {
    at: /^(mount|connect): useLocalConfig\.(draft|get)(\.provider)?$/,
    why: 'The provider of a configuration is known before anything is chosen.',
  },
  {
    at: /\.(selectedValueMappings|dynamicMappingsInput)$/,
    why: 'A new read object is complete from the first edit, so that each part can be saved later.',
  },
  {
    at: /createdBy$/,
    why: 'The person who saved is named, so that a colleague learns who changed something.',
  },
  {
    at: /proxy(\.enabled)?$/,
    why: 'An install enables the proxy where the manifest does, and a save of a changed proxy is sent.',
  },
  {
    at: /^remove: useLocalConfig\./,
    why: 'The API keeps a read object. There it leaves the draft and goes on being read; here it is disabled.',
  },
  {
    at: /^save: .*\.contact\.disabled$|^save: useLocalConfig\.readObject\.disabled$/,
    why: 'The object that was removed is saved as disabled.',
  },
  {
    at: /^delete: useLocalConfig\./,
    why: 'What was uninstalled is not the beginning of the next configuration.',
  },
];
