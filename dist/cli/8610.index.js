export const id = 8610;
export const ids = [8610];
export const modules = {

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   neutraliseForHtml: () => (/* binding */ neutraliseForHtml),
/* harmony export */   neutraliseForLog: () => (/* binding */ neutraliseForLog),
/* harmony export */   neutraliseForMarkdown: () => (/* binding */ neutraliseForMarkdown),
/* harmony export */   neutraliseForMermaid: () => (/* binding */ neutraliseForMermaid),
/* harmony export */   neutraliseForTerminal: () => (/* binding */ neutraliseForTerminal),
/* harmony export */   onOneLine: () => (/* binding */ onOneLine),
/* harmony export */   quoteForMermaid: () => (/* binding */ quoteForMermaid),
/* harmony export */   showUnseen: () => (/* binding */ showUnseen)
/* harmony export */ });
function neutraliseForLog(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#['))
        .join('\n');
}
const COLOURS = /(?![\n\t])\p{Cc}\[[\d;?]*[ -/]*[@-~]/gu;
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const shown = (text) => text
    .replace(COLOURS, '')
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, (sign) => (sign === '\n' || sign === '\t' ? sign : '\ufffd'));
const showUnseen = (text) => shown(text).replaceAll('\t', '  ');
const neutraliseForTerminal = (text) => neutraliseForLog(shown(text));
const onOneLine = (text) => showUnseen(text).replace(/\n+/g, ' ').trim();
function neutraliseForMarkdown(text) {
    return onOneLine(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~@:]|(?<=www|^\d+)\.|^[-=]/gi, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('$', () => '<span>$</span>');
}
const FOR_HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const neutraliseForHtml = (text) => showUnseen(text).replace(/[&<>"']/g, (sign) => FOR_HTML[sign] ?? '');
const neutraliseForMermaid = (text) => onOneLine(text)
    .replace(/[^\p{L}\p{N} .,/+=@_-]/gu, ' ')
    .slice(0, 120);
const quoteForMermaid = (text) => onOneLine(text)
    .replace(/[^\p{L}\p{N} .,/+=@_:()%→…-]/gu, ' ')
    .replace(/%+/g, '%')
    .slice(0, 80);


/***/ })

};
