export const id = 7431;
export const ids = [7431];
export const modules = {

/***/ 7431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notEnded: () => (/* binding */ notEnded),
/* harmony export */   pageOfEnd: () => (/* binding */ pageOfEnd),
/* harmony export */   pageOfUndo: () => (/* binding */ pageOfUndo)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);



const notEnded = (command) => ({
    title: `slipway ${command}`,
    result: 'unknown',
    tone: 'person',
    headline: 'How this run ended is not known.',
    blocks: [
        {
            kind: 'text',
            text: 'It is still at work, or it was killed, or it could not write its report. Nothing here says that it went well.',
        },
        {
            kind: 'command',
            does: 'When it is not at work any more, take back what it left half done',
            command: 'slipway undo',
        },
    ],
});
const pageOfUndo = ({ exitCode, pages }, said) => ({
    title: 'slipway undo',
    result: exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done ? 'done' : 'failed',
    tone: exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done ? 'good' : exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.personNeeded ? 'person' : 'failed',
    headline: exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done
        ? 'Nothing is left half done on this machine.'
        : exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.personNeeded
            ? 'A person is needed now: not everything is proven to be back.'
            : 'Not everything was done, see below.',
    blocks: [
        ...pages.map((page) => ({ kind: 'part', page, folded: false })),
        { kind: 'evidence', evidence: { title: 'What it said', lines: said.flatMap((text) => text.split('\n')) } },
    ],
});
function pageOfEnd(command, error) {
    const title = `slipway ${command}`;
    if ((0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error)) {
        const needsPerson = (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfFailure */ .Bu)(error.code) === _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.personNeeded;
        return (0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .failurePage */ .sE)(title, error, { result: 'failed', needsPerson });
    }
    const saw = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const bug = { what: 'A fault of ours, please report it', saw, fix: 'look how it stands with: slipway status' };
    return (0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .failurePage */ .sE)(title, bug, { result: 'failed', needsPerson: true });
}


/***/ })

};
