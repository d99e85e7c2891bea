/** Folders of a site that hold pages and nothing else. */

/** Jekyll publishes no picture that lies in one of these; what belongs to the pages lies beside the folder. */
export const pageFolders: readonly string[] = ['_posts', '_drafts'];
