import type { Handler } from '../context.ts';
import { phrasing } from '../flow.ts';

/** Words with the address behind them, unless they are the address. */
export const link: Handler<'link'> = ({ children, url }, context) => {
  const words = phrasing(children, context);
  return url === '' || url === words || url === `mailto:${words}` ? words : `${words} (${url})`;
};
