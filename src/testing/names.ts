/** Parsing of field names, as far as plausible labels and types need it. */

/** `$['userInfo']['email']` → user, info, email; `Is_Active__c` → is, active. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/__[cr]$/i, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** Words that lower-case names join without a separator, longest first. */
const RUN_TOGETHER =
  /^(billing|shipping|mailing|other|created|last|modified|first|middle|account|contact|owner|annual|number|lead|is|has)(?=[a-z]{3,}$)/;

function split(word: string): string[] {
  const head = RUN_TOGETHER.exec(word)?.[0];
  return head ? [head, ...split(word.slice(head.length))] : [word];
}

/** Label for people: `billingcity` → Billing City. */
export function titleCase(name: string): string {
  const words = wordsOf(name).flatMap(split);
  const title = words.map((word) =>
    /^(id|url|sms|arr|mrr|nps|api|crm)$/.test(word)
      ? word.toUpperCase()
      : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return title.join(' ') || name;
}

/** Deterministic hash of a text. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
