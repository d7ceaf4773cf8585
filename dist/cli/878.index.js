export const id = 878;
export const ids = [878];
export const modules = {

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   readVersion: () => (/* binding */ readVersion)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const NONE = { description: '', inputs: new Map() };
/**
 * Reads `action.yml` of a folder: the words of the help are those of the manifest, there is no second list of them. The
 * bundle lies two folders below the root as its source does, so the manifests are beside it; where somebody copied the
 * bundle alone, the help has names and defaults, and no words.
 */
async function readManifest(root, folder) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, 'action.yml'), 'utf8');
    }
    catch {
        return NONE;
    }
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const { description = '', inputs = {} } = parse(text);
    const means = Object.entries(inputs).map(([name, input]) => [name, input.description ?? '']);
    return { description, inputs: new Map(means) };
}
/** `0.1.0`; `unknown` where the bundle was copied alone. */
async function readVersion(root) {
    try {
        const { version } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'), 'utf8'));
        return version ?? 'unknown';
    }
    catch {
        return 'unknown';
    }
}


/***/ })

};
