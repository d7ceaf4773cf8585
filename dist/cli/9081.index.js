export const id = 9081;
export const ids = [9081];
export const modules = {

/***/ 9081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLines: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5616);
/* harmony import */ var _systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2589);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6226);




function readLines(reader, lines, pull) {
    const labels = readEdits(reader, 'labels', lines.labels, whyNoLabel);
    if (pull !== undefined && labels.some(({ name }) => name === _systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PULL_LABEL */ .V))
        reader.problem('pull', `"${pull}"`, `"labels" names ${_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PULL_LABEL */ .V} too; say it once`);
    return {
        env: readEdits(reader, 'env', lines.env, () => undefined),
        labels,
        sidekicks: readSidekicks(reader, lines.sidekicks),
    };
}
function readEdits(reader, input, lines, whyNot) {
    const edits = [];
    for (const [index, line] of lines.entries()) {
        const edit = readEdit(line, input);
        const problem = edit === undefined
            ? `write NAME=value${input === 'env' ? ', NAME- to remove it, or NAME to take it from the job' : ', or NAME- to remove it'}`
            : edits.some(({ name }) => name === edit.name)
                ? 'it is there twice'
                : whyNot(edit.name);
        if (edit !== undefined && problem === undefined)
            edits.push(edit);
        else
            reader.problem(input, edit === undefined ? `wrong at item ${index + 1}` : `"${edit.name}"`, problem ?? '');
        if (edit?.do === 'set' && (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecret */ .$f)(edit.name, edit.value))
            reader.secrets.push(new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(`${edit.name} in ${input}`, edit.value));
    }
    return edits;
}
const NAME = { env: /^[A-Za-z_][A-Za-z0-9_.-]*$/, labels: /^[^\s=]+$/ };
function readEdit(line, input) {
    const at = line.indexOf('=');
    const isRemoval = at === -1 && line.endsWith('-');
    const name = at !== -1 ? line.slice(0, at) : isRemoval ? line.slice(0, -1) : line;
    if (!NAME[input].test(name))
        return undefined;
    if (at !== -1)
        return { name, do: 'set', value: line.slice(at + 1) };
    if (isRemoval)
        return { name, do: 'remove' };
    return input === 'env' ? { name, do: 'take' } : undefined;
}
const whyNoLabel = (name) => name.startsWith('io.slipway.') ? 'this label tells whose upgrade it is, and is written by the action' : undefined;
function readSidekicks(reader, lines) {
    const images = new Map();
    for (const line of lines) {
        const [, name, text = ''] = /^([A-Za-z0-9-]+)=(.+)$/.exec(line) ?? [];
        const ref = (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(text);
        if (name === undefined || ref === undefined)
            reader.problem('sidekick-images', `"${line}"`, 'write name=repository:tag');
        else if (images.has(name))
            reader.problem('sidekick-images', `"${name}"`, 'it is there twice');
        else if ((0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoImage */ .rI)(ref))
            reader.problem('sidekick-images', `"${line}"`, _changes_js__WEBPACK_IMPORTED_MODULE_3__/* .WHY_NO_IMAGE */ .$K);
        else
            images.set(name, (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(ref));
    }
    return images;
}


/***/ })

};
