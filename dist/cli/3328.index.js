export const id = 3328;
export const ids = [3328];
export const modules = {

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
// EXTERNAL MODULE: ./build/main/command-line/commands.js + 1 modules
var commands = __webpack_require__(7623);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/main/command-line/completion/names.js


const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
async function namesIn(file, which) {
    try {
        const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        const top = parse(await (0,promises_.readFile)(file, 'utf8'), { logLevel: 'silent' });
        const value = (0,json/* isObject */.G)(top) ? top[which] : undefined;
        return namesOf(value).filter((name) => PLAIN.test(name));
    }
    catch {
        return [];
    }
}
function namesOf(value) {
    if ((0,json/* isObject */.G)(value))
        return Object.keys(value);
    if (!(0,json/* isList */.L)(value))
        return [];
    return value.flatMap((stage) => ((0,json/* isObject */.G)(stage) ? [String(stage.name ?? stage.use)] : []));
}

;// CONCATENATED MODULE: ./build/main/command-line/completion/index.js




async function completion(args, machine, root) {
    const [first, ...rest] = args;
    if (first === 'destinations' || first === 'stages')
        return names(first, rest);
    const shell = commands/* SHELLS */.OF.find((one) => one === first);
    if (shell === undefined || rest.length > 0)
        throw noSuchShell(args);
    const { offersOf, SCRIPTS } = await Promise.all(/* import() */[__webpack_require__.e(9929), __webpack_require__.e(7413)]).then(__webpack_require__.bind(__webpack_require__, 7413));
    return SCRIPTS[shell](await offersOf(commands/* COMMANDS */.Lo, machine, root));
}
async function names(which, args) {
    const [index, inside] = [args.indexOf('--config'), args.find((arg) => arg.startsWith('--config='))];
    const file = inside?.slice('--config='.length) ?? (index === -1 ? undefined : args[index + 1]);
    return (await namesIn(file || 'slipway.yml', which)).map((name) => `${name}\n`).join('');
}
function noSuchShell(args) {
    const near = (0,nearest/* nearest */.p)(args[0] ?? '', commands/* SHELLS */.OF);
    return new failure/* Failure */.HR('bad-input', {
        what: 'There is no completion for this',
        saw: args.length === 0 ? 'no shell' : `"${args.join(' ')}"`,
        fix: near === undefined ? `name one shell: ${commands/* SHELLS */.OF.join(', ')}` : `did you mean "slipway completion ${near}"?`,
    });
}


/***/ })

};
