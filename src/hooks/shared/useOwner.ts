import { useAmpersand } from '../../provider/contexts';

/**
 * Names whom held state belongs to: the API, project and credential of the provider above, and the given parts, such as
 * the group and the consumer. State of one owner must never be shown or used for another.
 */
export function useOwner(caller: string, ...parts: Array<string | undefined>): string {
  const { baseUrl, project, credentialId } = useAmpersand(caller);
  return JSON.stringify([baseUrl, project, credentialId, ...parts]);
}
