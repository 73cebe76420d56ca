/**
 * `true` when the reason of a failed sign-in says that the person did not allow it, in the code of OAuth
 * (RFC 6749, 4.1.2.1) or in the words that providers use for it.
 */
export function isDenial(reason: string | undefined): boolean {
  return /access[_ -]?denied|denied authori[sz]ation|consent[_ ](denied|required)|(did not|didn.t) allow|user[_ ](cancel|denied|declined)/i.test(
    reason ?? '',
  );
}
