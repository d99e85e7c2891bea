/** The first line of a data file is for editors that find a schema beside it; in the studio nothing lies beside it. */
export const withoutEditorLine = (text: string): string => text.replace(/^# yaml-language-server:.*\n#\n/, '');
