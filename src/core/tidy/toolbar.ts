/** Words of a photo's toolbar that were copied with a text. */

/** The buttons, run together or apart, alone on their line or before the caption, to which they may be glued: `delToàn cảnh`. */
export const toolbar =
  /^(?:[Ll]eft\s*[Cc]enter\s*[Rr]ight\s*(?:[Dd]el(?:ete)?|[Rr]emove)|LEFT\s*CENTER\s*RIGHT\s*DEL(?:ETE)?|[Tt]rái\s*[Gg]iữa\s*[Pp]hải\s*[Xx]óa)(?!\p{Ll}\p{L})[\s.:]*/u;
