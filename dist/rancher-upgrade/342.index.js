export const id = 342;
export const ids = [342,988];
export const modules = {

/***/ 3342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entryOf: () => (/* binding */ entryOf),
/* harmony export */   environmentIn: () => (/* binding */ environmentIn),
/* harmony export */   readUndo: () => (/* binding */ readUndo),
/* harmony export */   servicesIn: () => (/* binding */ servicesIn)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7607);




function readUndo(reader) {
    const text = reader.maybe('undo');
    if (text === undefined)
        return [];
    try {
        const entries = (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntries */ .Km)(text).entries.filter(({ change }) => change.kind === 'cattle-service' && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(change.target));
        const ids = entries.map(({ change }) => (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(change.target).id);
        if (entries.length === 0)
            reader.problem('undo', 'without an upgrade', 'give the "undo" output of the run that left it');
        if (new Set(ids).size < ids.length)
            reader.problem('undo', 'with a service that is there twice', "give one run's");
        return entries;
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error, 'bad-input'))
            throw error;
        reader.problem('undo', error.saw, error.fix);
        return [];
    }
}
function environmentIn(entries) {
    const [only, ...more] = new Set(entries.map(({ change }) => (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(change.target).environmentId));
    return more.length > 0 ? undefined : only;
}
function entryOf(entries, name) {
    if (entries.length === 0)
        return undefined;
    const named = entries.map((entry) => ({ entry, of: (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(entry.change.target) }));
    const found = named.find(({ of }) => of.id === name.id && of.environmentId === name.environmentId);
    if (found !== undefined)
        return found.entry;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', {
        what: `"undo" is not of ${(0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ)(name)} (${name.id})`,
        saw: `it is of ${named.map(({ of }) => `${(0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ)(of)} (${of.id})`).join(', ')}`,
        fix: 'give the "undo" output of the run that upgraded this service, or name the service that it is of',
    });
}
function servicesIn(undo, stack, reader) {
    const named = undo.map(({ change }) => (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(change.target));
    const other = named.find((of) => stack !== undefined && of.stack !== stack);
    if (other !== undefined)
        reader.problem('stack', `"${stack}"`, `"undo" is of ${(0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ)(other)}`);
    return named.map((of) => ({ stack: of.stack, service: of.service, image: undefined }));
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ parseEntries),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   parseEntry: () => (/* binding */ parseEntry),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* unused harmony export KINDS */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


const KINDS = ['cattle-service', 'cattle-run-state', 'route53-record'];
const PHASES = ['armed', 'moving', 'held', 'closed'];
const parseEntry = (text) => expectEntry(parseJson(text));
function parseEntries(text) {
    const value = parseJson(text);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(value)
        ? { entries: value.map(expectEntry), isList: true }
        : { entries: [expectEntry(value)], isList: false };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable('text that is not JSON');
    }
}
const unreadable = (saw) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
    what: 'Cannot read what a run recorded',
    saw,
    fix: 'give the "undo" output of a run as it is',
});
function expectEntry(value) {
    const entry = value;
    const { change } = entry ?? {};
    const whole = typeof change?.id === 'string' &&
        /^[A-Za-z0-9-]{1,64}$/.test(change.id) &&
        KINDS.includes(change.kind) &&
        Array.isArray(change.stops) &&
        change.stops.length >= 2 &&
        Number.isInteger(entry.to) &&
        change.stops[entry.to] !== undefined &&
        PHASES.includes(entry.phase);
    if (!whole)
        throw unreadable('JSON that is not an entry');
    return entry;
}
const goalOf = (change) => change.stops.at(-1) ?? change.stops[0];
const lastStop = (change) => change.stops.length - 1;


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 7607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zo: () => (/* binding */ flagsOf),
  ZZ: () => (/* binding */ goalOf),
  MQ: () => (/* binding */ readName),
  Pz: () => (/* binding */ readStop),
  kT: () => (/* binding */ replacedOf),
  NJ: () => (/* binding */ sayName),
  GH: () => (/* binding */ startOf),
  EV: () => (/* binding */ stopOf),
  It: () => (/* binding */ versionIn)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/core/shell-word.js
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

;// CONCATENATED MODULE: ./build/targets/cattle-service/stops.js


const replacedOf = (names) => ({
    primary: names.includes(undefined),
    sidekicks: names.filter((name) => name !== undefined),
});
const stopOf = (stop) => ({
    image: stop.image,
    ...(Object.keys(stop.sidekicks ?? {}).length === 0 ? {} : { sidekicks: stop.sidekicks }),
    ...(stop.version === undefined ? {} : { launchConfig: { version: stop.version } }),
    ...(stop.containers.length === 0 ? {} : { containers: stop.containers }),
    ...Object.fromEntries(['env', 'labels', 'fields'].flatMap((member) => (stop[member]?.length ?? 0) === 0 ? [] : [[member, stop[member]]])),
    ...(stop.replaced === undefined ? {} : { replaced: { ...stop.replaced } }),
});
const readStop = (stop) => ({
    image: String(stop?.image ?? ''),
    version: versionIn(stop?.launchConfig),
    containers: textsIn(stop?.containers),
    sidekicks: Object.fromEntries(Object.entries((0,json/* isObject */.G)(stop?.sidekicks) ? stop.sidekicks : {}).map(([name, image]) => [name, String(image)])),
    env: textsIn(stop?.env),
    labels: textsIn(stop?.labels),
    fields: textsIn(stop?.fields),
    ...((0,json/* isObject */.G)(stop?.replaced)
        ? { replaced: { primary: stop.replaced.primary === true, sidekicks: textsIn(stop.replaced.sidekicks) } }
        : {}),
});
const textsIn = (value) => ((0,json/* isList */.L)(value) ? value.map(String) : []);
const readName = (target) => ({
    environmentId: String(target.environmentId),
    environment: String(target.environment),
    stack: String(target.stack),
    service: String(target.service),
    id: String(target.id),
});
const sayName = ({ stack, service, environment }) => `${stack}/${service} in ${environment}`;
const flagsOf = ({ environment, stack, service }) => `--environment ${shellWord(environment)} --stack ${shellWord(stack)} --service ${shellWord(service)}`;
const versionIn = (handle) => (0,json/* isObject */.G)(handle) && typeof handle.version === 'string' ? handle.version : undefined;
const startOf = (change) => readStop(change.stops[0]);
const goalOf = (change) => readStop(change.stops[1]);


/***/ })

};
