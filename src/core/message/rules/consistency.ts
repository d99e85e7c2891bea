/** Rules about a conference that should agree with itself. Errors only where it contradicts itself beyond doubt. */
import { agreementRules } from './agreement.ts';
import { figureRules } from './figures.ts';

export const consistencyRules = { ...figureRules, ...agreementRules };
