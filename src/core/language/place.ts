/** Names of administrative places. */

/** What a place is, as written in lower case. */
export type PlaceKind = 'tỉnh' | 'thành phố' | 'huyện' | 'thị xã' | 'quận' | 'phường' | 'xã' | 'thị trấn' | 'đặc khu';

/**
 * Kind and name: `tỉnh Gia Lai`, `thành phố Đà Nẵng`, lower case; capital where the name is a number or a person's
 * (`Quận 1`, `Phường 3`, `Thành phố Hồ Chí Minh`) and in `Thủ đô Hà Nội`, which is the caller's to choose.
 * Source: Decree 30/2020/NĐ-CP, Annex II.
 */
export function formatPlace(kind: PlaceKind, name: string): string {
  const special = /^\d/.test(name) || (kind === 'thành phố' && name === 'Hồ Chí Minh');
  return `${special ? kind.charAt(0).toUpperCase() + kind.slice(1) : kind} ${name}`;
}
