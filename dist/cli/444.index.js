export const id = 444;
export const ids = [444];
export const modules = {

/***/ 444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undo: () => (/* binding */ undo)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1394);
/* harmony import */ var _pipeline_observe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9118);
/* harmony import */ var _pipeline_recover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7143);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9430);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9671);








/** Finishes what runs on this machine recorded and left, run by run, newest first. One that fails does not keep the others. */
async function undo(world) {
    const open = (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_6__.unfinished)(await world.ledger.open());
    if (open.length === 0) {
        world.log.info('There is nothing to undo: no run on this machine left a change half done.');
        world.log.info('To take back a finished release: slipway rollback');
        return _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
    }
    const codes = [];
    for (const entries of runsOf(open).toReversed()) {
        const walker = await walkerOf(entries, world);
        if (walker !== undefined) {
            world.log.error(`The run with process id ${walker} is still at work and is left alone; stop it first.`);
            codes.push((0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfFailure */ .Bu)('conflict'));
            continue;
        }
        codes.push(await undoOne(entries, world));
    }
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .worstExitCode */ .L1)(codes);
}
/** What one run left, oldest first: its changes stand or fall together. */
function runsOf(open) {
    const runs = Map.groupBy(open, ({ release, backOf, change }) => release ?? backOf ?? change.id);
    return [...runs.values()];
}
async function undoOne(entries, world) {
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(world.host.inputs);
    try {
        if (entries.some(({ stage }) => stage !== undefined)) {
            const selection = (0,_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSelection */ .he)(reader);
            reader.finish();
            const { stages } = await (0,_pipeline_observe_js__WEBPACK_IMPORTED_MODULE_4__/* .observePipeline */ .N)({ ...selection, destination: destinationOf(entries, selection) }, world);
            return await (0,_pipeline_recover_js__WEBPACK_IMPORTED_MODULE_5__/* .recoverStages */ .M)(entries, stages, world, _run_recover_js__WEBPACK_IMPORTED_MODULE_6__/* .AS_ASKED */ .oy);
        }
        const lost = [];
        for (const entry of entries) {
            const undoing = await (await _kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .UNDOING */ .b[entry.change.kind]())(reader, world);
            world.host.mask(undoing.secrets);
            lost.push({ entry, undoing });
        }
        reader.finish();
        return await (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_6__/* .recoverTogether */ .h2)(lost, world, _run_recover_js__WEBPACK_IMPORTED_MODULE_6__/* .AS_ASKED */ .oy);
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
            throw error;
        world.log.error(notUndone(entries, error).message);
        return error.code === 'bad-input' ? _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.badInput : _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.personNeeded;
    }
}
/** That of the run: its systems are those of the destination it went to. @throws {Failure} `bad-input` for another one. */
function destinationOf(entries, { destination }) {
    const begun = entries.find((entry) => entry.destination !== undefined)?.destination;
    if (begun === undefined || destination === undefined || begun === destination)
        return begun ?? destination;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Another destination is meant',
        saw: `the run went to "${begun}", and "destination" is "${destination}"`,
        fix: `slipway undo ${begun}`,
    });
}
const notUndone = (entries, { code, what, saw, fix }) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, { what: `Not undone yet: ${entries.map(({ change }) => change.id).join(', ')}. ${what}`, saw, fix });
async function walkerOf(entries, { processes }) {
    for (const { by } of entries)
        if (by !== undefined && (await processes.isAlive(by)))
            return by.pid;
    return undefined;
}


/***/ }),

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ recoverStages)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9430);
/* harmony import */ var _stage_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1712);






/**
 * Finishes what one dead run of a pipeline recorded, each stage by its own inputs. A stage that cannot be read keeps the
 * others from staying, never from being taken back.
 */
async function recoverStages(entries, stages, world, how) {
    const begunAt = ({ stage }) => stages.findIndex(({ name }) => name === stage);
    const undoings = new Map();
    const lost = [];
    const codes = [];
    for (const entry of entries.toSorted((a, b) => begunAt(a) - begunAt(b))) {
        try {
            const undoing = undoings.get(entry.stage) ?? (await undoingOf(entry, stages, world, how));
            undoings.set(entry.stage, undoing);
            undoing.targetOf(entry);
            lost.push({ entry, undoing });
        }
        catch (error) {
            world.log.error(`What stage "${entry.stage}" changed was not taken back: ${(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error)}`);
            codes.push(_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.personNeeded);
        }
    }
    codes.push(await (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recoverTogether */ .h2)(lost, world, { ...how, mayStay: how.mayStay && codes.length === 0 }));
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .worstExitCode */ .L1)(codes);
}
async function undoingOf(entry, stages, world, { asked }) {
    const stage = stages.find(({ name }) => name === entry.stage);
    const action = stage === undefined ? undefined : await _stages_js__WEBPACK_IMPORTED_MODULE_5__/* .ACTIONS */ .k[stage.use]();
    if (stage === undefined || action === undefined || !(0,_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .isReversible */ .g)(action)) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `The pipeline file has no stage "${entry.stage}" that changes a live system`,
            saw: stages.map(({ name }) => name).join(', ') || 'no stage',
            fix: 'name the file and the destination of the run that began it',
        });
    }
    const inputs = (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stageInputs */ .M)(stage, {}, false);
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i({ ...inputs, names: () => [] }); // what only the way forward reads is not asked for
    const undoing = await action.readUndoing(reader, (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stageWorld */ .B)(world, stage, inputs));
    // A gate that cannot be read would be left out of the proof. A post step takes back all the same: nobody else will.
    if (asked)
        reader.finish();
    return undoing;
}


/***/ })

};
