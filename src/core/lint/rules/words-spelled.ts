import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip, write } from '../slip.ts';
import { likeCase, wholeWords } from '../words-and-sentences.ts';

/** Wrong → right. Only words that are wrong wherever they stand. Sources: language.md 11, style guides of newspapers. */
const slips: Record<string, string> = Object.fromEntries(
  `sát nhập=sáp nhập, bổ xung=bổ sung, chuẩn đoán=chẩn đoán, xuất xắc=xuất sắc, suất sắc=xuất sắc, xắp xếp=sắp xếp, sắp sếp=sắp xếp,
xắp sếp=sắp xếp, xử dụng=sử dụng, sử lý=xử lý, sử phạt=xử phạt, chia xẻ=chia sẻ, vô hình chung=vô hình trung, thăm quan=tham quan,
chín mùi=chín muồi, tựu chung=tựu trung, cọ sát=cọ xát, sơ xuất=sơ suất, xúc tích=súc tích, đề suất=đề xuất, chỉnh chu=chỉn chu,
lãng mạng=lãng mạn, dườm rà=rườm rà, xum họp=sum họp, phố biến=phổ biến, đơn vụ=đơn vị, trân thành=chân thành,
chân trọng=trân trọng, trú trọng=chú trọng, chao đổi=trao đổi, chao tặng=trao tặng, kỹ niệm=kỷ niệm, kỷ năng=kỹ năng,
kỷ thuật=kỹ thuật, kỹ luật=kỷ luật, kỹ lục=kỷ lục, kỹ cương=kỷ cương, thế kỹ=thế kỷ, triễn khai=triển khai, hổ trợ=hỗ trợ,
cũng cố=củng cố, nổ lực=nỗ lực, sữa đổi=sửa đổi, sữa chữa=sửa chữa, kiễm sát=kiểm sát, kiễm tra=kiểm tra, lảnh đạo=lãnh đạo,
củ thể=cụ thể, hướng dẩn=hướng dẫn, chử ký=chữ ký, vửng mạnh=vững mạnh, bồi dưởng=bồi dưỡng, khen thưỡng=khen thưởng,
viện trưỡng=viện trưởng, cụm trưỡng=cụm trưởng, biễu dương=biểu dương, biễu quyết=biểu quyết, tiêu biễu=tiêu biểu,
phát biễu=phát biểu, đại biễu=đại biểu, phấn đầu=phấn đấu, hiệu qủa=hiệu quả, kết qủa=kết quả, xác nhập=sáp nhập, đột suất=đột xuất,
sản suất=sản xuất, năng xuất=năng suất, xuất ăn=suất ăn, xơ kết=sơ kết, tổng kêt=tổng kết, khen thuởng=khen thưởng,
thỏa thận=thỏa thuận, dấu diếm=giấu giếm, che dấu=che giấu, giúp đở=giúp đỡ, mạnh mẻ=mạnh mẽ, vẽ vang=vẻ vang, sẳn sàng=sẵn sàng,
nghỉ định=nghị định, quyết địng=quyết định, hội nghi=hội nghị, nhiêm vụ=nhiệm vụ, đoàn kêt=đoàn kết, thành tich=thành tích,
giành cho=dành cho, giành riêng=dành riêng, giành tặng=dành tặng, để giành=để dành, tranh dành=tranh giành, dành được=giành được,
dành chiến thắng=giành chiến thắng, dành thắng lợi=giành thắng lợi, dành quyền=giành quyền, dành giải=giành giải`
    .split(/,\s*/)
    .map((pair) => pair.trim().split('=')),
);

/**
 * Words that many misspell, each with the right form.
 *
 * @example ok: Việc sáp nhập đã bổ sung, chẩn đoán; giành được kết quả, dành cho người nghèo; dấu hiệu, xuất sắc, kỷ niệm, kỹ năng.
 * @example not ok: Việc sát nhập hai đơn vị.
 * @example fixed: Việc sáp nhập hai đơn vị.
 * @example not ok: Cụm đã dành được nhiều kết quả.
 * @example fixed: Cụm đã giành được nhiều kết quả.
 * @example not ok: Kỹ niệm ngày thành lập Ngành.
 * @example fixed: Kỷ niệm ngày thành lập Ngành.
 */
export const wordsSpelled: LintRule = {
  id: 'words-spelled',
  severity: 'warning',
  ...slip(['Sai chính tả: “{actual}”', write.vi], ['Misspelt: “{actual}”', write.en]),
  check: everyMatch(wholeWords(Object.keys(slips).join('|'), 'giu'), ({ 0: actual }) => ({
    expected: likeCase(actual, slips[actual.toLowerCase()] ?? actual),
    fix: true,
  })),
};
