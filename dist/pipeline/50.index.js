export const id = 50;
export const ids = [50];
export const modules = {

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretsOfGates: () => (/* binding */ secretsOfGates)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5616);

const SOUNDS_SECRET = /authorization|cookie|token|secret|passw|credential|key/i;
const LEAST = 8;
const secretsOfGates = (specs) => [
    ...specs.flatMap((spec) => (spec.kind === 'http' ? secretsOfHeaders(spec.spec.headers) : [])),
    ...specs.flatMap((spec) => (spec.kind === 'consul' && spec.spec.token !== undefined ? [spec.spec.token] : [])),
];
const secretsOfHeaders = (headers) => Object.entries(headers)
    .filter(([name]) => SOUNDS_SECRET.test(name))
    .flatMap(([name, value]) => [value, value.replace(/^[A-Za-z]+ +/, '')].map((text) => new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(`gates: header ${name}`, text)))
    .filter((secret) => secret.reveal().length >= LEAST);


/***/ })

};
