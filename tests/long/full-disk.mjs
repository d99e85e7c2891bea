/**
 * Preloaded: a disk that takes `THUKY_TEST_ROOM` more bytes, then refuses with `THUKY_TEST_REFUSAL`.
 * With the refusal EROFS nothing at all can be made, renamed or removed, as on a read-only disk.
 */
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let room = Number(process.env.THUKY_TEST_ROOM);
const code = process.env.THUKY_TEST_REFUSAL;
const refuse = (syscall, path) => {
  throw Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, path });
};
const take = (bytes, path) => {
  room -= bytes;
  if (room < 0) refuse('write', path);
};

const { open, appendFile } = promises;
promises.open = async (path, flags, ...rest) => {
  const writes = /[wa+]/.test(String(flags ?? 'r'));
  if (writes && code === 'EROFS') refuse('open', path);
  const file = await open(path, flags, ...rest);
  const { writeFile } = file;
  // Half of it is on disk when the room ends.
  file.writeFile = async (content, ...more) => {
    if (content.length > room) await writeFile.call(file, content.subarray(0, Math.max(0, room)), ...more);
    take(content.length, path);
    return writeFile.call(file, content, ...more);
  };
  return file;
};
promises.appendFile = async (path, content, ...rest) => {
  if (code === 'EROFS') refuse('open', path);
  take(Buffer.byteLength(content), path);
  return appendFile(path, content, ...rest);
};
if (code === 'EROFS') {
  for (const name of ['rename', 'link', 'rm', 'mkdir', 'rmdir', 'unlink']) {
    promises[name] = async (path) => refuse(name, path);
  }
}
syncBuiltinESMExports();
