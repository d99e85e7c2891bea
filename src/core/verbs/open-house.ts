/** For doors that make several things of the same templates: read the house once and hand it to each verb. */
export { type House, openHouse } from '../pipeline/house.ts';
