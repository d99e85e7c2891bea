/**
 * What pdf.js takes for granted and a host may lack (Node 20 does), given to it alone: `Promise.try` in its code becomes
 * `promiseTry` of here, and so on. Source: ECMA-262 2025 and its proposals of stage 3; the URL Standard.
 */

export function withResolvers() {
  const kept = {};
  kept.promise = new Promise((resolve, reject) => Object.assign(kept, { resolve, reject }));
  return kept;
}

export function promiseTry(act, ...given) {
  return new Promise((resolve) => resolve(act(...given)));
}

export function parseUrl(text, base) {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** A sum as exact as adding in order with the lost part kept (Neumaier): enough for widths on a page. */
export function sumPrecise(numbers) {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}

export function fromBase64(text) {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** Of nothing nothing: pdf.js asks of a hash that may not be there. */
export function toHex(bytes) {
  return bytes && Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function intersection(one, other) {
  return new Set([...one].filter((value) => other.has(value)));
}

export function getOrInsertComputed(map, key, make) {
  if (map && !map.has(key)) map.set(key, make(key));
  return map?.get(key);
}
