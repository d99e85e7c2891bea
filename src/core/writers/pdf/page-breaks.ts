/** Where pages break: a heading, or whatever is bound to what follows, never ends a page alone. */

/** More bound nodes than this in a row are a list of headings, not a heading with its text. */
const longest = 4;

interface NodeInfo {
  style?: string | undefined;
}

interface Query {
  getFollowingNodesOnPage(): NodeInfo[];
  getNodesOnNextPage(): NodeInfo[];
}

/**
 * pdfmake asks this before each node: true starts a new page.
 * A bound node moves when nothing follows it on its page but bound nodes, and something does on the next.
 */
export function pageBreakBefore(node: NodeInfo, query: Query): boolean {
  if (node.style !== 'keep') return false;
  const following = query.getFollowingNodesOnPage().filter(isText);
  return (
    following.length < longest &&
    following.every(({ style }) => style === 'keep') &&
    query.getNodesOnNextPage().some(isText)
  );
}

const isText = ({ style }: NodeInfo): boolean => style !== 'page-number';
