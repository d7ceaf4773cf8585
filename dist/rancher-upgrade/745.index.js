export const id = 745;
export const ids = [745];
export const modules = {

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observeHead: () => (/* binding */ observeHead)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _systems_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5625);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5075);



async function observeHead(world, signal) {
    try {
        return { at: 'commit', commit: await (0,_systems_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)((0,_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(world), signal) };
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, 'not-found', 'missing-tool'))
            throw error;
        const files = await world.files.list(world.workspace);
        return files.length === 0 ? { at: 'nothing' } : { at: 'unknown', because: error.saw };
    }
}


/***/ })

};
