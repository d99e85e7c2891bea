/** First letter upper case, as at the start of a sentence; the rest as it is. */
export function capitalise(text: string): string {
  return text.replace(/\p{L}|\p{N}/u, (first) => first.toUpperCase());
}

/** Words that keep their capital inside a sentence of the genre (Decree 30/2020/NĐ-CP, Annex II). */
const proper =
  /^(?:Cụm|Khối|Ngành|Đảng|Nhà nước|Nhân dân|Quốc hội|Chính phủ|Chủ tịch nước|Thủ tướng|Hội nghị|Hội đồng|Luật|Bộ|Tỉnh ủy|Thành ủy|Viện|Vụ|Cục|Ban|Tòa án|Ủy ban|Công an|Bệnh viện|Công đoàn|Mặt trận|Liên đoàn|Kiểm sát viên|Kiểm tra viên|Thẩm phán|Quân khu|Quân đội|Văn phòng|Huân chương|Bằng khen|Giấy khen|Cờ|Kỷ niệm chương)(?!\p{L})/u;

/** Organs by their kind, where a name or a level follows: `Chi cục Thuế`, `Thanh tra tỉnh`; papers by their number: `Nghị định 98`. */
const named =
  /^(?:(?:Chi cục|Tổng cục|Kho bạc|Ngân hàng|Trung tâm|Thường trực|Thanh tra|Bảo hiểm xã hội|Sở|Phòng|Trường|Học viện) (?=\p{Lu}|(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?!\p{L}))|(?:Nghị định|Nghị quyết|Chỉ thị|Thông tư|Quyết định|Kế hoạch|Hướng dẫn|Quy định|Kết luận|Công văn) (?:số )?\d)/u;

/** The department, where the word is no part of a compound. */
const department = /^Sở (?!(?:hữu|dĩ|thích|trường|tại|đoản|cứ|nguyện)(?!\p{L}))/u;

/** Offices, where the body that one holds it in follows: `Giám đốc Trung tâm …`, `Chánh án các tòa`. */
const offices =
  /^(?:Phó )?(?:Chánh án|Viện trưởng|Giám đốc|Tổng Giám đốc|Cục trưởng|Chi cục trưởng|Hiệu trưởng|Chủ tịch|Bí thư|Chánh Văn phòng|Trưởng phòng|Trưởng Công an) (?=\p{Lu}|(?:các|những|\d+)(?!\p{L}))/u;

/** Verbs that a name often follows: `Giao Sở Y tế …`, and words that stand before it: `Toàn Cụm`. */
const verbs = /^(?:Toàn|Cả|Các|Mọi|Giao|Trình|Gửi|Mời|Tặng|Yêu cầu|Đề nghị|Kính đề nghị) (?=\p{Lu})/u;

/** Common words that begin like one of those: khối lượng, ban hành, vụ án. */
const common =
  /^(?:Khối lượng|Ngành nghề|Đảng viên|Luật sư|Bộ (?:phận|máy|mặt|đội)|Viện (?:dẫn|phí|trợ)|Vụ (?:án|việc|mùa)|Ban (?:hành|đầu|phát|ngày|đêm)|Văn phòng phẩm)(?!\p{L})/u;

/**
 * First letter lower case, as inside a sentence. Abbreviations (`VKSND …`), names (`Gia Lai`), and words that the genre
 * always writes with a capital keep theirs.
 */
export function uncapitalise(text: string): string {
  if (verbs.test(text)) return text.replace(/^\p{Lu}/u, (first) => first.toLowerCase());
  if (
    (proper.test(text) && !common.test(text)) ||
    named.test(text) ||
    department.test(text) ||
    offices.test(text) ||
    /^\p{Lu}\p{L}* \p{Lu}/u.test(text)
  )
    return text;
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
}
