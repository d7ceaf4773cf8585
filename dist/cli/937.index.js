export const id = 937;
export const ids = [937];
export const modules = {

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ timeline),
/* harmony export */   rz: () => (/* binding */ evidenceBlock),
/* harmony export */   wd: () => (/* binding */ factsTable)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8610);

/** A table of two columns; cells are text from anywhere. */
function factsTable(rows) {
    const lines = rows.map(([name, value]) => `| ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(name)} | ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(value)} |`);
    return ['| | |', '| --- | --- |', ...lines].join('\n');
}
/** The story as a Mermaid picture: one bar from each moment to the next. At most the last 40 moments. */
function timeline(title, moments) {
    const shown = moments.slice(-40);
    const first = shown[0];
    if (first === undefined)
        return '';
    const bars = shown.map((moment, index) => {
        const fromMs = moment.atMs - first.atMs;
        const toMs = Math.max((shown[index + 1]?.atMs ?? moment.atMs + 1_000) - first.atMs, fromMs + 1);
        return `  ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(moment.text)} :${fromMs}, ${toMs}`;
    });
    return [
        '```mermaid',
        'gantt',
        `  title ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(title)}`,
        '  dateFormat x',
        '  axisFormat %M:%S',
        ...bars,
        '```',
    ].join('\n');
}
/** Lines from outside, as a block that nothing in them can end. */
function evidenceBlock(evidence) {
    const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`);
    return [`**${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(evidence.title)}**`, '', ...lines].join('\n');
}


/***/ })

};
