/** Bytes as the studio's page carries them. */
export function packAnew(bytes: Uint8Array): Uint8Array;
