/** Those present are those invited less those absent, and enough of them. */
import { type Message, message } from '../../message/message.ts';
import type { Check } from './check.ts';

/** Messages: `attendance-adds-up`, `quorum-met`. */
export const attendanceAddsUp: Check = ({ attendance }, at) => {
  if (!attendance) return [];
  const { invited, present, absent, quorum } = attendance;
  const found: Message[] = [];
  if (invited !== undefined && present !== undefined) {
    const wrong = absent === undefined ? present > invited : present !== invited - absent;
    if (wrong) found.push(message('attendance-adds-up', { invited, present, absent }, at(['attendance', 'present'])));
  } else if (invited !== undefined && absent !== undefined && absent > invited) {
    found.push(message('attendance-adds-up', { invited, present, absent }, at(['attendance', 'absent'])));
  }
  if (quorum !== undefined && present !== undefined && present < quorum) {
    found.push(message('quorum-met', { present, quorum }, at(['attendance', 'quorum'])));
  }
  return found;
};
