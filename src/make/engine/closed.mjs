/**
 * In place of `fs` and of the brotli decoder: the engine gets fonts and images as bytes and reads no file.
 * Whatever asks all the same is stopped here.
 */
const closed = () => {
  throw new Error('The PDF engine opens no files');
};

export const readFileSync = closed;
export const statSync = closed;
export const existsSync = () => false;
export default Object.assign(closed, { readFileSync, statSync, existsSync });
