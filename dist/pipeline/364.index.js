export const id = 364;
export const ids = [364];
export const modules = {

/***/ 6364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUndo: () => (/* binding */ readUndo)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9818);



function readUndo(text, meant) {
    const { entries, isList } = (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntries */ .Km)(text);
    const [entry, ...more] = isList ? entries.filter(isOf(meant)) : entries;
    if (entry === undefined)
        throw unclear(`a list without an entry of ${meant.record}`, 'give that of the run that switched it');
    if (more.length > 0) {
        const names = [entry, ...more].map(({ change: { target } }) => `${(0,_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .sayName */ .NJ)((0,_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .readName */ .MQ)(target))} in ${target.zoneId}`);
        throw unclear(`a list with ${names.join(', ')}`, 'name the one that is meant by "hosted-zone-id" and "type"');
    }
    (0,_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .expectOneRecord */ .$P)(entry.change);
    return entry;
}
const isOf = ({ record, zoneId, type }) => ({ change: { kind, target } }) => {
    const of = (0,_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .readName */ .MQ)(target);
    if (kind !== 'route53-record' || of.name !== record)
        return false;
    return (zoneId === undefined || zoneId === of.zoneId) && (type === undefined || type === of.type);
};
const unclear = (saw, fix) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', { what: 'Cannot tell what is to be taken back', saw, fix });


/***/ })

};
