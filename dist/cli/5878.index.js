export const id = 5878;
export const ids = [5878];
export const modules = {

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   readVersion: () => (/* binding */ readVersion)
/* harmony export */ });
/* unused harmony export parseManifest */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



const NONE = { description: '', inputs: new Map() };
const BUILT = 'manifests.json';
let built;
async function readManifest(root, folder) {
    built ??= { manifests: readBuilt() };
    const known = built.manifests?.[folder];
    if (known !== undefined)
        return { ...known, inputs: new Map(Object.entries(known.inputs)) };
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, 'action.yml'), 'utf8');
    }
    catch {
        return NONE;
    }
    const { description, inputs } = await parseManifest(text);
    return { description, inputs: new Map(Object.entries(inputs)) };
}
function readBuilt() {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), BUILT), 'utf8'));
    }
    catch {
        return undefined;
    }
}
async function parseManifest(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const { description = '', inputs = {} } = parse(text);
    const means = Object.entries(inputs).map(([name, input]) => [name, input.description ?? '']);
    return { description, inputs: Object.fromEntries(means) };
}
function readVersion(root) {
    try {
        const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'), 'utf8'));
        return version ?? 'unknown';
    }
    catch {
        return 'unknown';
    }
}


/***/ })

};
