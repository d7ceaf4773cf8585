export const id = 813;
export const ids = [813];
export const modules = {

/***/ 2813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkInputs: () => (/* binding */ checkInputs)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8803);
/* harmony import */ var _targets_cattle_run_state_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7602);



function checkInputs(reader, inputs) {
    const { operation, undo } = inputs;
    if (undo.length > 0 && !_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .OPERATIONS */ .xb.some((one) => one === operation))
        reader.problem('undo', 'given', `only for operation ${_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .OPERATIONS */ .xb.join(', ')}`);
    checkStep(reader, inputs);
    checkToVersion(reader, inputs);
    checkHoldFor(reader, inputs);
    if (inputs.registryLogin !== undefined)
        expectOneRegistry(reader, inputs);
}
function expectOneRegistry(reader, { services }) {
    const registries = new Set(services.flatMap(({ image }) => (image === undefined ? [] : [(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(image)])));
    const [one, other] = registries;
    if (other === undefined)
        return;
    const saw = `for images of two registries, ${one} and ${other}`;
    reader.problem('registry-username', saw, 'log in to each by docker login, and leave registry-username out');
}
function checkToVersion(reader, { operation, toVersion: version, undo }) {
    if (version === undefined)
        return;
    const wrong = (because) => reader.problem('to-version', `"${version}"`, because);
    const image = (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(`image:${version}`);
    if (operation !== 'rollback')
        wrong('only for operation "rollback"');
    else if (image?.tag !== version || image.digest !== undefined)
        wrong('no tag of an image, such as 1.0.0');
    else if ((0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoving */ .rU)(`image:${version}`))
        wrong('a moving tag: nobody can tell which version that was; give one such as 1.0.0');
    if (undo.length > 0)
        wrong('beside "undo"; give one of the two');
}
function checkHoldFor(reader, { holdForMs, changing: { policy } }) {
    if (holdForMs === undefined)
        return;
    if (policy.confirm !== 'manual')
        reader.problem('hold-for', 'given', 'only with confirm: manual, as nothing waits for a person else');
    if (holdForMs === 0)
        reader.problem('hold-for', '"0s"', 'longer than nothing; leave it out to wait without an end');
}
function checkStep(reader, { operation, changing: { policy } }) {
    const hasScale = reader.wasGiven('scale');
    if (operation === 'scale' && !hasScale)
        reader.problem('scale', 'nothing', 'required for operation "scale"');
    if (operation !== 'scale' && hasScale)
        reader.problem('scale', 'given', 'only for operation "scale"');
    if (_targets_cattle_run_state_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .STEPS */ .U.some((step) => step === operation) && policy.confirm === 'manual')
        reader.problem('confirm', '"manual"', `a ${operation} waits for nobody: it is done when it is proven`);
}


/***/ })

};
