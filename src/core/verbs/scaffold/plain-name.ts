/** A name as folders and commands have it. */
import { slug } from '../../language/slug.ts';

/** `Thông báo` → `thong-bao`; empty where it has no letter and no digit. */
export function plainName(name: string): string {
  return slug(name);
}
