export const id = 161;
export const ids = [161];
export const modules = {

/***/ 161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unfinished: () => (/* binding */ unfinished)
/* harmony export */ });
function unfinished(entries) {
    const isLeft = ({ phase }) => phase === 'armed' || phase === 'moving';
    const torn = new Set(entries.filter((entry) => isLeft(entry) && entry.to > 0).map(({ release }) => release));
    torn.delete(undefined);
    const isTorn = ({ phase, to, release }) => phase === 'held' && (to === 0 || torn.has(release));
    return entries.filter((entry) => isLeft(entry) || isTorn(entry));
}


/***/ })

};
