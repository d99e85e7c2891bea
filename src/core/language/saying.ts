/** How what a person said is reported: the verb of saying follows the form of what was said, never a turn in a list. */

import { uncapitalise } from './capitalise.ts';
import { tellsLoss } from './grave.ts';

/** A statement, a matter named without a sentence, a duty told of something that cannot act, a demand on someone, a promise, a question, a death or a grief told, thanks and the like. */
export type SayingForm = 'statement' | 'topic' | 'duty' | 'demand' | 'promise' | 'question' | 'loss' | 'courtesy';

/** Some points that one verb reports: verb, a space, then the points as clauses. */
export interface Saying {
  form: SayingForm;
  /** With its own mark where one belongs: `nêu rõ`, `đề nghị các đơn vị`, `đặt vấn đề:`; `cho biết,` before `nhờ đó …`. */
  verb: string;
  points: string[];
}

/** Who speaks, and how. */
export interface Speaker {
  /** Names under which the points may speak of the speaker's own side: `VKSND TP Hải Phòng`. */
  own?: readonly string[] | undefined;
  /** Whom a bare demand is addressed to. */
  addressee?: string | undefined;
  /** The speech directs: what might be told or asked is asked. */
  directs?: boolean | undefined;
  /** The speaker leads the meeting or opens, closes it: what is told is the meeting's own word. */
  leads?: boolean | undefined;
  /** The speaker tells of experience. */
  shares?: boolean | undefined;
}

/** Verbs that, bare and first, ask others to act. */
const asking =
  /^(?:tiếp tục|tăng cường|đẩy mạnh|nâng cao|hoàn chỉnh|hoàn thiện|nhân rộng|lấy|chú trọng|chú ý|quan tâm|coi trọng|đề cao|phát hiện|phát huy|khắc phục|khẩn trương|tập trung|chủ động|rà soát|bám sát|quán triệt|đổi mới|bồi dưỡng|giữ|bảo đảm|đảm bảo|phối hợp|chấp hành|phấn đấu|nghiên cứu|kiểm tra|tránh|hạn chế|gắn|siết chặt|chấn chỉnh|cử|gửi|sớm|duy trì|vận động|thường xuyên|nghiêm túc|làm tốt|thực hiện tốt|thực hiện nghiêm|kiểm điểm|rút kinh nghiệm|củng cố|mở rộng|không (?:chạy theo|để|chờ|được|nể nang|bao che|chủ quan))(?!\p{L})/iu;
/** Verbs of what a speaker wants done, by whomever: `Bỏ tiêu chí hội thi khỏi bảng điểm`. */
const wanting =
  /^(?:nên |cần )?(?<act>(?:bỏ|bãi bỏ|sửa|sửa đổi|tách|gộp|cho phép|cấp thêm|bổ sung|tăng thêm|giảm bớt) .+)$/iu;
/** Verbs that tell or ask, as the speech has it. */
const either =
  /^(?:tổ chức|triển khai|thực hiện|xây dựng|hoàn thành|giảm|tăng|đưa|khen thưởng|tham mưu|hướng dẫn|ban hành|giải quyết|phát động|đăng ký|chọn|xác định|làm|nêu cao|đề xuất|mở|lập|chuẩn bị|tuyên truyền|động viên|biểu dương|hỗ trợ|chăm lo)(?!\p{L})/iu;
/** A word that makes of such a beginning the subject of a statement: `Phòng, chống dịch được thực hiện tốt`. */
const predicate =
  /(?<!\p{L})(?:đã|đang|còn|vẫn|chưa|đều|luôn|là|đạt|bị|có (?:nhiều|chuyển biến|bước|lúc|nơi))(?!\p{L})/iu;
/** Who can be asked: people, bodies. */
const agent =
  /^(?:(?:các|mỗi|từng|cả|toàn|mọi|những) )?(?:đơn vị|thành viên|cụm|khối|hội nghị|hội đồng|lãnh đạo|người đứng đầu|thủ trưởng|cán bộ|công chức|viên chức|kiểm sát viên|thẩm phán|giáo viên|nhà trường|trường|bệnh viện|sở|ban|phòng|viện|vụ|cục|chi cục|văn phòng|công đoàn|ủy ban|đồng chí|ông|bà|ngành|địa phương|tỉnh|thành phố|xã|phường|tòa|tòa án|chánh án|viện trưởng|giám đốc|hiệu trưởng|bí thư|chủ tịch|hợp tác xã|doanh nghiệp|bộ(?! (?:tiêu chí|hồ sơ|máy|chỉ số)))(?!\p{L})/iu;
/** A body by its abbreviation: `VKSND khu vực 3`. */
const abbreviated = /^\p{Lu}{2,}(?!\p{L})/u;
const modal = /^(?<who>(?:[^\s,;]+ ){1,10}?)(?<must>cần|phải|hãy) (?<act>.+)$/u;
/** What “phải” and “cần” before these do not ask for: `phải hủy án`, `cần thiết`, `cần được hoàn chỉnh`. */
const suffered = /^(?:hủy|sửa|bồi thường|chịu|gánh|dừng|đối mặt|thiết|gặp|được|có)(?!\p{L})/u;
const stated =
  /^(?:tôi |chúng tôi )?(?:xin )?(?<verb>đề nghị|kiến nghị|đề xuất|yêu cầu|mong muốn|mong|kêu gọi|lưu ý) (?<rest>.+)$/iu;
/** A task given to a body that is named: `Giao Phòng CSGT lập kế hoạch`. */
const charged = /^(?<verb>[Gg]iao) (?<rest>(?:các |\p{Lu}).+)$/u;
/** What a speaker does by saying it: these are verbs of saying themselves, and take no other. */
const done =
  /^(?:tôi |chúng tôi |đơn vị |thay mặt .{1,80}?,? )?(?:xin )?(?<verb>(?:gửi lời )?(?:chúc mừng|cảm ơn|tri ân|chúc|xin lỗi|chia buồn)|trân trọng cảm ơn|chân thành cảm ơn|hoan nghênh|phản đối|ghi nhận|đánh giá cao|nhận (?=(?:trách nhiệm|lỗi|khuyết điểm|thiếu sót))|biểu dương(?= (?:các|những|kết quả|thành tích|tập thể|cá nhân|sự|tinh thần|cụm|khối|đơn vị|cán bộ|lực lượng|đội ngũ)(?!\p{L})))\s*(?<rest>\S.*)$/iu;
const dont = /^đừng (?<rest>.+)$/iu;
const vow = /^(?<who>.{0,80}?)(?:xin )?(?<verb>hứa|cam kết|quyết tâm)(?= )(?<rest>.+)$/iu;
/** What a matter is called that is shared or raised: no sentence of its own. */
const matter =
  /^(?:kinh nghiệm|bài học|cách|mô hình|sáng kiến|giải pháp|việc|khó khăn|vướng mắc|thực trạng|tình trạng|nguyên nhân|tiêu chí|mức|chế độ|cơ chế|quy chế|quy trình|phương pháp)(?!\p{L})/iu;
/** A state that is complained of, without a subject. */
const state = /^(?:thiếu|chậm|vướng|quá tải|ùn tắc)(?!\p{L})/iu;
/** Words after which a clause wants a comma before it. */
const fronted =
  /^(?:mặc dù|tuy|trong|nhờ|với|qua|từ|khi|nếu|sau|trước|do|vì|so với|bên cạnh|cùng với|theo|hiện)(?!\p{L})/iu;
const question = /\?$|^(?:vì sao|tại sao|làm thế nào|làm sao|bao giờ|có nên|liệu)(?!\p{L})/iu;
/** What one feels is no news that one gives. */
const feeling =
  /(?<!\p{L})(?:nỗi (?:đau|buồn|lo|day dứt|trăn trở)|đau (?:xót|lòng)|day dứt|trăn trở|tiếc thương|thương tiếc|xót xa)(?!\p{L})/iu;
/** What one holds to be so, where others may differ; the rest is told as known. */
const judgement =
  /(?<!\p{L})(?:nghiêm trọng|quan trọng|then chốt|(?:tính|yếu tố) quyết định|ý nghĩa|thước đo|sống còn|cần|phải|nên|đáng|điều|cảm tính|hợp lý|phù hợp|chưa sát|chưa cao|không thể|có thể)(?!\p{L})/iu;

/** Whether a speaker's body is meant: by its name, or by what it is, `Công an xã` for `Công an xã Mường Lát`. */
function isSame(name: string, who: string): boolean {
  return name === who || (who.includes(' ') && name.toLowerCase().startsWith(`${who.toLowerCase()} `));
}

/** A point read by its form: the verb that reports it, and what stands after that verb. */
function read(point: string, speaker: Speaker): Saying {
  const { own = [], addressee = 'các đơn vị', directs = false, leads = false, shares = false } = speaker;
  const text = point.trim().replace(/\.$/, '');
  if (feeling.test(text)) return { form: 'loss', verb: 'chia sẻ:', points: [text] };
  if (tellsLoss(text)) return { form: 'loss', verb: clause('cho biết', text), points: [text] };
  if (question.test(text)) return { form: 'question', verb: 'đặt vấn đề:', points: [text] };
  const asked = (stated.exec(text) ?? charged.exec(text))?.groups;
  if (asked) return { form: 'demand', verb: (asked.verb ?? '').toLowerCase(), points: [asked.rest ?? ''] };
  const performed = done.exec(text)?.groups;
  if (performed && !predicate.test(performed.rest?.split(/[,;]/u)[0] ?? ''))
    return { form: 'courtesy', verb: (performed.verb ?? '').trim().toLowerCase(), points: [performed.rest ?? ''] };
  const forbidden = dont.exec(text)?.groups;
  if (forbidden) return { form: 'demand', verb: `đề nghị ${addressee}`, points: [`không ${forbidden.rest}`] };
  const promised = promise(text, own);
  if (promised) return promised;
  if (
    agent.test(text) &&
    /(?<!\p{L})(?:trước ngày|trong tháng|trong quý|chậm nhất)(?!\p{L})/iu.test(text) &&
    !predicate.test(text)
  )
    return { form: 'demand', verb: 'đề nghị', points: [text] };
  const due = asking.test(text) ? undefined : modal.exec(text)?.groups;
  if (due && !suffered.test(due.act ?? '')) {
    const who = (due.who ?? '').trim();
    if ((agent.test(who) || abbreviated.test(who)) && !predicate.test(who))
      return {
        form: 'demand',
        verb: due.must === 'phải' ? 'yêu cầu' : 'đề nghị',
        points: [`${who} ${due.act}`],
      };
    return { form: 'duty', verb: 'nhấn mạnh', points: [text] };
  }
  if (due?.act?.startsWith('được')) return { form: 'duty', verb: 'nhấn mạnh', points: [text] };
  const wanted = predicate.test(text) || shares ? undefined : wanting.exec(text)?.groups?.act;
  if (wanted) return { form: 'demand', verb: 'đề nghị', points: [wanted] };
  const bare = text.replace(/^(?:hãy|cần|phải) /iu, '');
  const must = bare !== text && (directs || leads) && !suffered.test(bare) && !/ thì /u.test(bare);
  const opens = asking.test(bare) || (either.test(bare) && directs);
  const isPhrase = !predicate.test(text) && !/ được /u.test(text.replace(/^không được /iu, '').split(/[,;]/u)[0] ?? '');
  if (opens && isPhrase) return { form: 'demand', verb: `đề nghị ${addressee}`, points: [kept(bare)] };
  if (must) return { form: 'demand', verb: /^cần /iu.test(text) ? 'đề nghị' : 'yêu cầu', points: [bare] };
  if (matter.test(text) && isPhrase) return { form: 'topic', verb: shares ? 'chia sẻ' : 'nêu', points: [text] };
  if (state.test(text)) return { form: 'topic', verb: 'nêu tình trạng', points: [text] };
  if (either.test(bare) && isPhrase && bare === text)
    return shares
      ? { form: 'topic', verb: 'chia sẻ việc', points: [text] }
      : { form: 'duty', verb: 'nhấn mạnh việc', points: [text] };
  const verb =
    judgement.test(text) && text.split(' ').length < 20 ? 'cho rằng' : leads || directs ? 'nêu rõ' : 'cho biết';
  return { form: 'statement', verb: clause(verb, text), points: [text] };
}

/** One asks that something be kept from happening; only who may forbid says `không được`. */
function kept(asked: string): string {
  return asked.replace(/^(không) được (?=(?:để|chờ|chạy theo)(?!\p{L}))/iu, '$1 ');
}

/** What the speaker's side promises, or another whom the speaker knows of. */
function promise(text: string, own: readonly string[]): Saying | undefined {
  const vowed = vow.exec(text)?.groups;
  if (vowed) {
    const who = (vowed.who ?? '').trim();
    const self = who === '' || /^(?:tôi|chúng tôi|đơn vị)$/iu.test(who) || own.includes(who);
    const verb = (vowed.verb ?? '').toLowerCase();
    if (self) return { form: 'promise', verb, points: [(vowed.rest ?? '').trim()] };
    if (own.some((name) => isSame(name, who)) || (verb !== 'quyết tâm' && agent.test(who)) || / xin /u.test(text))
      return { form: 'promise', verb: 'cho biết', points: [`${who} ${verb} ${(vowed.rest ?? '').trim()}`] };
  }
  const willing = /^(?<who>.{2,80}?) sẽ /u.exec(text)?.groups?.who;
  if (willing === undefined) return undefined;
  if (own.some((name) => isSame(name, willing))) return { form: 'promise', verb: 'cho biết', points: [text] };
  return agent.test(willing) || /^\p{Lu}/u.test(willing)
    ? { form: 'promise', verb: clause('cho biết', text), points: [text] }
    : undefined;
}

/** `nêu rõ`, and `nêu rõ,` before a clause that does not begin with its subject. */
function clause(verb: string, text: string): string {
  return fronted.test(text) ? `${verb},` : verb;
}

/**
 * The points of a speech, in their order, under the verbs that fit them; neighbours of one verb share it.
 * `Cụm để xảy ra án tồn` is told (nêu rõ), `VKSND khu vực 3 phải kiểm điểm` is asked (yêu cầu VKSND khu vực 3 kiểm điểm).
 */
export function sayings(points: readonly string[], speaker: Speaker = {}): Saying[] {
  const said: Saying[] = [];
  for (const point of points) {
    const one = read(point, speaker);
    const last = said.at(-1);
    if (last && share(last, one)) for (const point of one.points) last.points.push(point);
    else said.push(one);
  }
  return said;
}

/** One verb for both; `đề nghị các bệnh viện rà soát` goes on `; không để …`. */
function share(last: Saying, one: Saying): boolean {
  if (last.form !== one.form) return false;
  const [first, second] = [last.verb, one.verb].map((verb) => verb.replace(/,$/, ''));
  return first === second || (one.form === 'demand' && first === 'đề nghị' && second!.startsWith('đề nghị '));
}

/** Verbs of bare points that neither ask nor tell: what was done, or what a discussion did. */
const doing =
  /^(?:để|ký|trao|huy động|đánh giá|nêu|trao đổi|chia sẻ|góp ý|bàn|phân tích|làm rõ|chỉ ra|kiến nghị)(?!\p{L})/iu;

/** Whether a point begins with a verb, without a subject: `Ký 27 quyết định`, `Tăng cường kiểm tra`. */
export function opensBare(point: string): boolean {
  const bare = asking.test(point) || either.test(point) || doing.test(point);
  return bare && !/ được /u.test(point.split(/[,;]/u)[0] ?? '');
}

/** A point as something to be discussed: `cách giao chỉ tiêu`, `việc giảm áp lực`; undefined for a sentence of its own. */
export function topicOf(point: string): string | undefined {
  const text = point.trim().replace(/\.$/, '');
  if (question.test(text) || stated.test(text) || vow.test(text) || modal.test(text) || predicate.test(text))
    return undefined;
  const topic = uncapitalise(text);
  return opensBare(text) ? `việc ${topic}` : topic;
}
