/** The built-in files as `src/make/builtin.mjs` packs them: key and base64. */
export declare const packed: readonly (readonly [key: string, base64: string])[];
