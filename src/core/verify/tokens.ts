/** A sentence as a row of tokens: its words, each claim as one. */
import type { Claim } from './claim.ts';

/** `words`: of which the claim, or the one word, takes the place. */
export interface Token<Of extends Claim = Claim> {
  key: string;
  first: number;
  after: number;
  claim?: Of;
}

/** Make the row. A quotation is no token: what it says is compared as a whole. */
export function tokensOf<Of extends Claim>(words: readonly string[], claims: readonly Of[]): Token<Of>[] {
  const tokens: Token<Of>[] = [];
  const inner = claims.filter(({ type }) => type !== 'slogan');
  let next = 0;
  for (let at = 0; at < words.length; ) {
    while (next < inner.length && inner[next]!.first < at) next += 1;
    const claim = inner[next];
    if (claim?.first === at) {
      tokens.push({ key: `${claim.type}:${claim.key}`, first: at, after: claim.after, claim });
      at = claim.after;
    } else {
      tokens.push({ key: words[at]!, first: at, after: at + 1 });
      at += 1;
    }
  }
  return tokens;
}
