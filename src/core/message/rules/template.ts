/** Rules about templates. `near` is the name that was probably meant. */
import { rule } from '../rule.ts';

const meant = {
  vi: (near: string | undefined, otherwise: string) => (near ? `Có phải là \`${near}\`?` : otherwise),
  en: (near: string | undefined, otherwise: string) => (near ? `Did you mean \`${near}\`?` : otherwise),
};

const unprintable = {
  vi: { list: 'một danh sách', object: 'một nhóm dữ liệu', boolean: 'đúng/sai', other: 'một giá trị không có chữ' },
  en: { list: 'a list', object: 'a group of data', boolean: 'true/false', other: 'a value without words' },
};

/** A call within another stands in parentheses. */
function inside(name: string): string {
  return /^[^(].*\s/.test(name) ? `(${name})` : name;
}

export const templateRules = {
  'template-syntax': rule<{ found: string }>(
    'error',
    ({ found }) => ({
      reason: `Mẫu viết sai cú pháp ở \`${found}\``,
      remedy: 'Xem lại dấu ngoặc {{ }}, dấu nháy và thứ tự các từ trong thẻ.',
    }),
    ({ found }) => ({
      reason: `Template syntax is wrong at \`${found}\``,
      remedy: 'Check the braces {{ }}, the quotes and the order of words in the tag.',
    }),
  ),
  'template-block-closed': rule<{ open: string; close?: string }>(
    'error',
    ({ open, close }) => ({
      reason: close ? `Khối {{#${open}}} lại được đóng bằng {{/${close}}}` : `Khối {{#${open}}} mở mà không đóng`,
      remedy: `Đóng khối bằng {{/${open}}}.`,
    }),
    ({ open, close }) => ({
      reason: close ? `Block {{#${open}}} is closed by {{/${close}}}` : `Block {{#${open}}} is never closed`,
      remedy: `Close it with {{/${open}}}.`,
    }),
  ),
  'template-characters': rule<{ code: string }>(
    'error',
    ({ code }) => ({ reason: `Mẫu có ký tự dành riêng ${code}`, remedy: 'Xóa ký tự ấy khỏi mẫu.' }),
    ({ code }) => ({ reason: `The template holds the private-use character ${code}`, remedy: 'Delete it.' }),
  ),
  'template-encoding': rule<Record<never, never>>(
    'error',
    () => ({ reason: 'Tệp mẫu không phải là UTF-8', remedy: 'Lưu lại tệp với mã UTF-8.' }),
    () => ({ reason: 'The template file is not UTF-8', remedy: 'Save it as UTF-8.' }),
  ),
  'template-supported': rule<{ found: string }>(
    'error',
    ({ found }) => ({
      reason: `Mẫu không dùng được \`${found}\``,
      remedy: 'Bỏ thẻ này; xem templates/README.md về những gì dùng được.',
    }),
    ({ found }) => ({
      reason: `Templates do not support \`${found}\``,
      remedy: 'Take the tag out; templates/README.md lists what there is.',
    }),
  ),
  'template-escape': rule<Record<never, never>>(
    'warning',
    () => ({
      reason: '{{{ }}} và {{& }} cũng chỉ như {{ }}: dữ liệu luôn in ra thành chữ, không thành mã định dạng',
      remedy: 'Viết {{ }}; định dạng thì đặt ngay trong mẫu.',
    }),
    () => ({
      reason: '{{{ }}} and {{& }} are the same as {{ }}: data always prints as plain text, never as markup',
      remedy: 'Write {{ }}; put markup into the template itself.',
    }),
  ),
  /** `of`: whose key it is in the data file, but not in templates: a person has `roles`. */
  'template-name-known': rule<{ name: string; key?: string | undefined; near?: string | undefined; of?: 'person' }>(
    'error',
    ({ name, key, near, of }) => ({
      reason:
        key && key !== name ? `Không có \`${key}\` trong \`${name}\`` : `Không có dữ liệu nào tên là \`${name}\` ở đây`,
      remedy: of
        ? 'Chức vụ và đơn vị của một người nằm trong roles: {{#each roles}}{{office}}{{/each}}; hàm people in ra đủ.'
        : meant.vi(near, 'Xem lại tên; trường riêng của bạn thì bắt đầu bằng x-.'),
    }),
    ({ name, key, near, of }) => ({
      reason: key && key !== name ? `There is no \`${key}\` in \`${name}\`` : `No data is named \`${name}\` here`,
      remedy: of
        ? 'The offices and units of a person are in roles: {{#each roles}}{{office}}{{/each}}; the helper people prints them.'
        : meant.en(near, 'Check the name; fields of your own begin with x-.'),
    }),
  ),
  'template-parent-exists': rule<{ name: string }>(
    'error',
    ({ name }) => ({
      reason: `\`${name}\` đi ra ngoài tầng trên cùng`,
      remedy: 'Bớt ../ hoặc dùng @root; mẫu con nhận dữ liệu qua {{> tên khóa=giá-trị}}.',
    }),
    ({ name }) => ({
      reason: `\`${name}\` goes above the outermost level`,
      remedy: 'Use fewer ../, or @root; a partial is given data by {{> name key=value}}.',
    }),
  ),
  'template-name-clear': rule<{ name: string }>(
    'warning',
    ({ name }) => ({
      reason: `\`${name}\` vừa là hàm vừa là dữ liệu; ở đây hàm được gọi`,
      remedy: `Viết {{this.${name}}} nếu muốn in dữ liệu.`,
    }),
    ({ name }) => ({
      reason: `\`${name}\` is both a helper and data; the helper is called here`,
      remedy: `Write {{this.${name}}} to print the data.`,
    }),
  ),
  'template-helper-known': rule<{ name: string; near?: string | undefined }>(
    'error',
    ({ name, near }) => ({
      reason: `Không có hàm nào tên là \`${name}\``,
      remedy: meant.vi(near, 'Các hàm có trong templates/README.md.'),
    }),
    ({ name, near }) => ({
      reason: `There is no helper named \`${name}\``,
      remedy: meant.en(near, 'templates/README.md lists the helpers.'),
    }),
  ),
  'template-helper-use': rule<{ name: string; vi: string; en: string }>(
    'error',
    ({ name, vi }) => ({ reason: `Hàm \`${name}\`: ${vi}`, remedy: 'Xem cách dùng trong templates/README.md.' }),
    ({ name, en }) => ({ reason: `Helper \`${name}\`: ${en}`, remedy: 'See templates/README.md for its use.' }),
  ),
  'template-value-text': rule<{ name: string; found: 'list' | 'object' | 'boolean' | 'other' }>(
    'error',
    ({ name, found }) => ({
      reason: `\`${name}\` là ${unprintable.vi[found]}, không in ra thành chữ được`,
      remedy: 'In một trường bên trong, hoặc dùng {{#each}}, {{#if}}, hàm list.',
    }),
    ({ name, found }) => ({
      reason: `\`${name}\` is ${unprintable.en[found]} and cannot be printed`,
      remedy: 'Print a field of it, or use {{#each}}, {{#if}}, the helper list.',
    }),
  ),
  'template-list-given': rule<{ name: string }>(
    'error',
    ({ name }) => ({
      reason: `{{#each}} cần một danh sách, nhưng \`${name}\` chỉ là một giá trị`,
      remedy: 'Dùng {{#if}} hoặc {{#with}}.',
    }),
    ({ name }) => ({
      reason: `{{#each}} expects a list, but \`${name}\` is a single value`,
      remedy: 'Use {{#if}} or {{#with}}.',
    }),
  ),
  'template-partial-exists': rule<{ name: string; near?: string | undefined }>(
    'error',
    ({ name, near }) => ({
      reason: `Không có mẫu con \`${name}\``,
      remedy: meant.vi(near, `Tạo tệp ${name}.md.hbs trong thư mục của loại văn bản hoặc trong partials/.`),
    }),
    ({ name, near }) => ({
      reason: `There is no partial \`${name}\``,
      remedy: meant.en(near, `Make ${name}.md.hbs in the kind's folder or in partials/.`),
    }),
  ),
  'template-param-used': rule<{ name: string; key: string }>(
    'warning',
    ({ name, key }) => ({
      reason: `Mẫu con \`${name}\` không dùng \`${key}\``,
      remedy: `Bỏ ${key}=, hoặc sửa tên.`,
    }),
    ({ name, key }) => ({
      reason: `The partial \`${name}\` does not use \`${key}\``,
      remedy: `Take ${key}= out, or mend its name.`,
    }),
  ),
  'template-partial-ends': rule<{ name: string }>(
    'error',
    ({ name }) => ({
      reason: `Mẫu con \`${name}\` gọi lại chính nó mà không gì dừng được`,
      remedy: 'Bỏ lời gọi ấy, hoặc đặt trong {{#if}} hay {{#each}} của điều sẽ hết.',
    }),
    ({ name }) => ({
      reason: `The partial \`${name}\` calls itself again, and nothing can stop it`,
      remedy: 'Take the call out, or put it inside an {{#if}} or {{#each}} of something that comes to an end.',
    }),
  ),
  'template-name-every': rule<{ name: string; key: string; type: string }>(
    'error',
    ({ name, key, type }) => ({
      reason: `\`${key}\` trong \`${name}\` chỉ có khi type là ${type}`,
      remedy: `Đặt trong {{#if (eq type "${type}")}}…{{/if}}.`,
    }),
    ({ name, key, type }) => ({
      reason: `\`${key}\` in \`${name}\` is there only when type is ${type}`,
      remedy: `Put it inside {{#if (eq type "${type}")}}…{{/if}}.`,
    }),
  ),
  'template-word-known': rule<{ key: string; found: string; words: readonly string[]; near?: string | undefined }>(
    'error',
    ({ key, found, words, near }) => ({
      reason: `\`${key}\` không bao giờ là "${found}"`,
      remedy: meant.vi(near, `Có thể là: ${words.join(', ')}.`),
    }),
    ({ key, found, words, near }) => ({
      reason: `\`${key}\` is never "${found}"`,
      remedy: meant.en(near, `It may be: ${words.join(', ')}.`),
    }),
  ),
  /** `after`: the words that are left standing alone when a helper prints nothing. */
  'template-optional-guarded': rule<{ name: string; after?: string | undefined }>(
    'warning',
    ({ name, after }) => ({
      reason: after
        ? `\`${name}\` có thể không có trong dữ liệu; khi ấy sau “${after}” không có gì`
        : `\`${name}\` có thể không có trong dữ liệu, mà chỗ này không phòng trước`,
      remedy: after
        ? `Đặt cả vế trong {{#if ${inside(name)}}}…{{/if}}.`
        : `Đặt câu trong {{#if ${inside(name)}}}…{{/if}}, hoặc viết {{or ${inside(name)} "…"}}; muốn để trống thì {{or ${inside(name)} ""}}.`,
    }),
    ({ name, after }) => ({
      reason: after
        ? `\`${name}\` may be missing from the data; nothing then follows “${after}”`
        : `\`${name}\` may be missing from the data, and nothing here provides for it`,
      remedy: after
        ? `Put the whole clause inside {{#if ${inside(name)}}}…{{/if}}.`
        : `Put the sentence inside {{#if ${inside(name)}}}…{{/if}}, or write {{or ${inside(name)} "…"}}; {{or ${inside(name)} ""}} to leave it empty.`,
    }),
  ),
  'template-section-reached': rule<{ condition: string; holds: boolean }>(
    'warning',
    ({ condition, holds }) => ({
      reason: `Điều kiện \`${condition}\` ${holds ? 'lúc nào cũng đúng' : 'không bao giờ đúng'} ở đây`,
      remedy: holds
        ? 'Bỏ điều kiện; phần {{else}}, nếu có, không bao giờ xuất hiện.'
        : 'Sửa điều kiện, hoặc bỏ phần này.',
    }),
    ({ condition, holds }) => ({
      reason: `The condition \`${condition}\` ${holds ? 'always' : 'never'} holds here`,
      remedy: holds ? 'Take it out; an {{else}} never appears.' : 'Mend the condition, or take the section out.',
    }),
  ),
  'template-called': rule<{ name: string }>(
    'warning',
    ({ name }) => ({
      reason: `Không mẫu nào gọi mẫu con \`${name}\``,
      remedy: `Gọi bằng {{> ${name}}}, hoặc xóa tệp.`,
    }),
    ({ name }) => ({
      reason: `No template calls the partial \`${name}\``,
      remedy: `Call it by {{> ${name}}}, or delete the file.`,
    }),
  ),
  'template-ends': rule<{ limit: number }>(
    'error',
    ({ limit }) => ({
      reason: `Mẫu chạy quá ${limit} bước mà chưa xong`,
      remedy: 'Bớt các {{#each}} lồng nhau hoặc mẫu con tự gọi mình.',
    }),
    ({ limit }) => ({
      reason: `The template is not done after ${limit} steps`,
      remedy: 'Nest fewer {{#each}}, or look for a partial that calls itself.',
    }),
  ),
  'template-depth': rule<Record<never, never>>(
    'error',
    () => ({ reason: 'Mẫu lồng nhau quá sâu', remedy: 'Tìm mẫu con tự gọi chính mình.' }),
    () => ({ reason: 'The template nests too deep', remedy: 'Look for a partial that calls itself.' }),
  ),
  'kind-template-exists': rule<{ kind: string }>(
    'error',
    ({ kind }) => ({
      reason: `Loại văn bản \`${kind}\` không có mẫu chính`,
      remedy: `Tạo tệp ${kind}/template.md.hbs.`,
    }),
    ({ kind }) => ({ reason: `Kind \`${kind}\` has no main template`, remedy: `Make ${kind}/template.md.hbs.` }),
  ),
  'kind-settings': rule<{ key: string; expected?: string | undefined; near?: string | undefined }>(
    'error',
    ({ key, expected, near }) => ({
      reason: expected ? `\`${key}\` viết chưa đúng; cần: ${expected}` : `kind.yaml không có khóa \`${key}\``,
      remedy: meant.vi(near, expected ? 'Sửa giá trị.' : 'Xóa khóa ấy, hoặc đặt tên bắt đầu bằng x-.'),
    }),
    ({ key, expected, near }) => ({
      reason: expected ? `Unexpected \`${key}\`, expected ${expected}` : `kind.yaml has no key \`${key}\``,
      remedy: meant.en(near, expected ? 'Mend the value.' : 'Delete it, or let its name begin with x-.'),
    }),
  ),
  'style-settings': rule<{ key: string; expected?: string | undefined; near?: string | undefined }>(
    'error',
    ({ key, expected, near }) => ({
      reason: expected
        ? `\`${key}\` của phong cách viết chưa đúng; cần: ${expected}`
        : `Phong cách không có khóa \`${key}\``,
      remedy: meant.vi(near, expected ? 'Sửa giá trị.' : 'Xóa khóa ấy, hoặc đặt tên bắt đầu bằng x-.'),
    }),
    ({ key, expected, near }) => ({
      reason: expected
        ? `Unexpected \`${key}\` of a house style, expected ${expected}`
        : `A house style has no key \`${key}\``,
      remedy: meant.en(near, expected ? 'Mend the value.' : 'Delete it, or let its name begin with x-.'),
    }),
  ),
  'style-known': rule<{ style: string; styles: readonly string[]; near?: string | undefined }>(
    'error',
    ({ style, styles, near }) => ({
      reason: `Không có phong cách “${style}”`,
      remedy: meant.vi(near, `Hiện có: ${styles.join(', ')}.`),
    }),
    ({ style, styles, near }) => ({
      reason: `There is no house style “${style}”`,
      remedy: meant.en(near, `There are: ${styles.join(', ')}.`),
    }),
  ),
};
