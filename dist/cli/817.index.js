export const id = 817;
export const ids = [817];
export const modules = {

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   zi: () => (/* binding */ unfillable)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


function toldBy(stop) {
    const ref = typeof stop.image === 'string' ? (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(stop.image) : undefined;
    return { version: ref?.tag, digest: ref?.digest };
}
/** The expected value with placeholders filled in. A member whose placeholder is not known at this stop is left out. */
function fill(expected, told) {
    if (typeof expected === 'string')
        return fillText(expected, told);
    if (Array.isArray(expected))
        return expected.map((item) => fill(item, told) ?? null);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(expected))
        return expected;
    const members = Object.entries(expected).flatMap(([name, value]) => {
        const filled = fill(value, told);
        return filled === undefined ? [] : [[name, filled]];
    });
    return Object.fromEntries(members);
}
function fillText(text, told) {
    let known = true;
    const filled = text.replace(/\{(version|digest)\}/g, (_, name) => {
        if (told[name] === undefined)
            known = false;
        return told[name] ?? '';
    });
    return known ? filled : undefined;
}
const mentions = (expected) => /\{(version|digest)\}/.test(JSON.stringify(expected ?? null));
/** Placeholders that gates ask for and an image cannot fill: a check that would silently not be made. */
function unfillable(gates, { tag, digest }) {
    const asked = JSON.stringify(gates.map((gate) => (gate.kind === 'http' ? [gate.spec.json ?? null, gate.spec.body ?? null] : null)));
    return [
        ...(tag === undefined && asked.includes('{version}') ? ['version'] : []),
        ...(digest === undefined && asked.includes('{digest}') ? ['digest'] : []),
    ];
}


/***/ })

};
