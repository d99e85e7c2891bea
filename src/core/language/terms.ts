/** Vietnamese for the English words of the data file. */

const terms: Record<string, Record<string, string>> = {
  programme: {
    tribute: 'Tưởng niệm',
    launch: 'Phát động thi đua',
    conclusion: 'Kết luận',
    opening: 'Khai mạc',
    report: 'Báo cáo',
    discussion: 'Thảo luận',
    sharing: 'Trao đổi kinh nghiệm',
    speech: 'Phát biểu',
    directive: 'Phát biểu chỉ đạo',
    appraisal: 'Bình xét thi đua, khen thưởng',
    scoring: 'Chấm điểm thi đua',
    voting: 'Biểu quyết',
    election: 'Bầu Cụm trưởng, Cụm phó',
    adoption: 'Thông qua văn bản',
    registration: 'Đăng ký danh hiệu thi đua',
    acceptance: 'Phát biểu nhận nhiệm vụ',
    signing: 'Ký kết giao ước thi đua',
    awarding: 'Trao thưởng',
    handover: 'Bàn giao nhiệm vụ',
    flowers: 'Tặng hoa chúc mừng',
    'side-event': 'Hoạt động bên lề',
    closing: 'Bế mạc',
    other: 'Nội dung khác',
  },
  session: { morning: 'sáng', afternoon: 'chiều', evening: 'tối' },
  mode: { 'in-person': 'trực tiếp', online: 'trực tuyến', hybrid: 'trực tiếp kết hợp trực tuyến' },
  method: {
    consensus: 'thảo luận, thống nhất',
    'show-of-hands': 'biểu quyết giơ tay',
    'secret-ballot': 'bỏ phiếu kín',
    scoring: 'chấm điểm',
    appointment: 'chỉ định',
  },
  chosen: { elected: 'được bầu', appointed: 'được chỉ định', rotated: 'được chọn luân phiên' },
  /** What a vote counts. */
  voice: {
    consensus: 'đại biểu',
    'show-of-hands': 'đại biểu',
    'secret-ballot': 'phiếu',
    scoring: 'phiếu',
    appointment: 'đại biểu',
  },
  approximation: { over: 'hơn', above: 'trên', nearly: 'gần', about: 'khoảng' },
  status: {
    registered: 'Đăng ký',
    nominated: 'Suy tôn',
    agreed: 'Thống nhất',
    proposed: 'Đề nghị',
    granted: 'Đã được tặng',
  },
};

/** The Vietnamese for a word of one set (`programme`, `session`, `mode`, `method`, `voice`, `chosen`, `approximation`, `status`); undefined for an unknown set or word. */
export function term(set: string, word: string): string | undefined {
  return terms[set]?.[word];
}

/** The sets, for messages. */
export const termSets: readonly string[] = Object.keys(terms);
