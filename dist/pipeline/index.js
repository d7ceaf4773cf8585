import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 7648:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* unused harmony export KINDS */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

/** The kinds of reversible change; each has one target. */
const KINDS = ['cattle-service', 'route53-record'];
const PHASES = ['armed', 'moving', 'held', 'closed'];
/**
 * Reads an entry that we wrote, or the `undo` output of another job: a proposal that a look must confirm.
 *
 * @throws {Failure} `bad-input` when it is not one.
 */
function parseEntry(text) {
    const bad = (saw) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot read what a run recorded',
        saw,
        fix: 'give the "undo" output of a run as it is',
    });
    let entry;
    try {
        entry = JSON.parse(text);
    }
    catch {
        throw bad('text that is not JSON');
    }
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
        throw bad('JSON that is not an entry');
    return entry;
}
const goalOf = (change) => change.stops.at(-1) ?? change.stops[0];
const lastStop = (change) => change.stops.length - 1;


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   y: () => (/* binding */ parseDurationMs)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/**
 * Reads a duration such as `500ms`, `90s`, `5m` or `1h`. A bare number is refused.
 *
 * @returns milliseconds, a whole number.
 * @throws {Failure} `bad-input` for any other text.
 */
function parseDurationMs(text, input) {
    const match = /^(\d{1,7})(ms|s|m|h)$/.exec(text.trim());
    const [, digits, unit] = match ?? [];
    if (digits === undefined || unit === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `Cannot read ${input}`,
            saw: `"${text}"`,
            fix: 'a whole number with its unit: 500ms, 90s, 5m or 1h',
        });
    }
    return Number(digits) * (UNIT_MS[unit] ?? 0);
}
/** `850ms`, `12s`, `3m 20s`, `1h 5m`: the two largest units, for people. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)}ms`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 60)
        return `${seconds}s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m ${seconds % 60}s`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
}


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   m_: () => (/* binding */ briefly)
/* harmony export */ });
/** For what a user can act on. Anything else that is thrown is a bug of ours and keeps its stack. */
class Failure extends Error {
    code;
    what;
    saw;
    fix;
    constructor(code, text, options) {
        super(`${text.what}\n  Saw: ${text.saw}\n  Try: ${text.fix}`, options);
        this.name = 'Failure';
        this.code = code;
        this.what = text.what;
        this.saw = text.saw;
        this.fix = text.fix;
    }
}
const isFailure = (error, ...codes) => error instanceof Failure && (codes.length === 0 || codes.includes(error.code));
/** One line for a log or a timeline, whatever was thrown. */
function briefly(error) {
    if (error instanceof Failure)
        return `${error.what}: ${error.saw}`;
    if (error instanceof Error)
        return error.message;
    return String(error);
}
/** The reason of the signal when a person or the CI system ended the run. */
class Cancelled extends Error {
    by;
    constructor(by) {
        super(`cancelled by ${by}`);
        this.name = 'Cancelled';
        this.by = by;
    }
}


/***/ }),

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Uq: () => (/* binding */ shortImage),
/* harmony export */   ZJ: () => (/* binding */ tryParseImageRef),
/* harmony export */   kL: () => (/* binding */ formatImageRef),
/* harmony export */   rU: () => (/* binding */ isMoving)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

// The grammar of the distribution project: host with optional port, lower-case path components, tag, digest.
const HOST = String.raw `(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?`;
const COMPONENT = String.raw `[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const NAME = new RegExp(`^(?:(?:${HOST})/)?${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[\w][\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Reads `repository`, `repository:tag`, `repository@sha256:…` or `repository:tag@sha256:…`.
 *
 * @throws {Failure} `bad-input` for anything else.
 */
function parseImageRef(text, input = 'image') {
    const [named = '', digest, ...more] = text.trim().split('@');
    const slash = named.lastIndexOf('/');
    const colon = named.indexOf(':', slash + 1);
    const repository = colon === -1 ? named : named.slice(0, colon);
    const tag = colon === -1 ? undefined : named.slice(colon + 1);
    const wrong = more.length > 0 ||
        repository.length > 255 ||
        !NAME.test(repository) ||
        (tag !== undefined && !TAG.test(tag)) ||
        (digest !== undefined && !DIGEST.test(digest));
    if (wrong) {
        const lower = repository !== repository.toLowerCase() ? '; the repository must be in lower case' : '';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `Cannot read ${input} as an image reference`,
            saw: `"${text}"`,
            fix: `write repository:tag, or repository:tag@sha256:… with 64 hex digits${lower}`,
        });
    }
    return { repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
const formatImageRef = (ref) => `${ref.repository}${ref.tag === undefined ? '' : `:${ref.tag}`}${ref.digest === undefined ? '' : `@${ref.digest}`}`;
/** The registry's host and port; the public default when the name carries none. */
function registryOf(ref) {
    const [first = '', ...rest] = ref.repository.split('/');
    const isHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    return isHost ? first : 'docker.io';
}
/**
 * Whether the same text may name another image tomorrow. A digest never moves; a full version (`1.0.1`,
 * `v1.0.1-22-7e56158`) is never overwritten by us; `latest`, `1.1` and branch names move, and so may what we cannot read.
 */
function isMoving(text) {
    const ref = tryParseImageRef(text);
    if (ref === undefined)
        return true;
    return ref.digest === undefined && !/^v?\d+\.\d+\.\d+([-+._].+)?$/.test(ref.tag ?? 'latest');
}
/** For names that were not written for us, such as those a server holds. */
function tryParseImageRef(text) {
    try {
        return parseImageRef(text);
    }
    catch {
        return undefined;
    }
}
/** A short form for people: the digest cut to twelve digits. */
const shortImage = (text) => text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…');


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ timeline),
/* harmony export */   rz: () => (/* binding */ evidenceBlock),
/* harmony export */   wd: () => (/* binding */ factsTable)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8610);

/** A table of two columns; cells are text from anywhere. */
function factsTable(rows) {
    const lines = rows.map(([name, value]) => `| ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(name)} | ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(value)} |`);
    return ['| | |', '| --- | --- |', ...lines].join('\n');
}
/** The story as a Mermaid picture: one bar from each moment to the next. At most the last 40 moments. */
function timeline(title, moments) {
    const shown = moments.slice(-40);
    const first = shown[0];
    if (first === undefined)
        return '';
    const bars = shown.map((moment, index) => {
        const fromMs = moment.atMs - first.atMs;
        const toMs = Math.max((shown[index + 1]?.atMs ?? moment.atMs + 1_000) - first.atMs, fromMs + 1);
        return `  ${barLabel(moment.text)} :${fromMs}, ${toMs}`;
    });
    return [
        '```mermaid',
        'gantt',
        `  title ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(title)}`,
        '  dateFormat x',
        '  axisFormat %M:%S',
        ...bars,
        '```',
    ].join('\n');
}
/** Beside a bar there is room for so much; what is longer runs out of the picture. */
const LABEL_LENGTH = 60;
/** An image by the end of its name and its tag, and no more than fits; the whole text is in the result. */
function barLabel(text) {
    const short = text.replace(/\S*\/([^\s/@]+)@sha256:[0-9a-f]{64}/g, '$1');
    const label = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(short).replace(/ +/g, ' ').trim();
    return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
/** Lines from outside, as a block that nothing in them can end. */
function evidenceBlock(evidence) {
    const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`);
    return [`**${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(evidence.title)}**`, '', ...lines].join('\n');
}


/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that differs least from `word`, if any is near enough to be what was meant. */
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ neutraliseForMermaid),
/* harmony export */   P2: () => (/* binding */ neutraliseForMarkdown),
/* harmony export */   gh: () => (/* binding */ neutraliseForLog)
/* harmony export */ });
/**
 * Breaks what a runner would take for a workflow command: `::name::` at the start of a line, `##[name]` anywhere in it.
 * A lone CR ends a line for the runner too, so it becomes a line end of its own.
 */
function neutraliseForLog(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#['))
        .join('\n');
}
/** Makes text from outside plain inside Markdown: no markup, no HTML, no mention, no table cell of its own. */
function neutraliseForMarkdown(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/([\\`*_{}[\]()#+!|~@:])/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Text inside a Mermaid label: only what cannot end the label or begin markup. */
const neutraliseForMermaid = (text) => text.replace(/[^\p{L}\p{N} .,/+=@_-]/gu, ' ').slice(0, 120);


/***/ }),

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1420);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8624);
/* harmony import */ var _image_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1111);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2732);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5616);





/**
 * Reads inputs and collects everything that is wrong with them; `finish` reports all of it at once. What a reader
 * returns for a wrong input is a stand-in that must not be used before `finish` has passed.
 */
class InputReader {
    asked = new Map();
    secrets = [];
    #problems = [];
    #source;
    constructor(source) {
        this.#source = source;
    }
    text(name, fallback) {
        return this.#scalar({ name, kind: 'text' }, fallback, (text) => text);
    }
    /** For text that may be left out without a default. */
    maybe(name) {
        return this.#scalar({ name, kind: 'text' }, '', (text) => text || undefined);
    }
    /** `true` or `false`, and nothing else. */
    flag(name, fallback) {
        return this.#scalar({ name, kind: 'flag' }, String(fallback), (text) => {
            if (text === 'true')
                return true;
            if (text === 'false')
                return false;
            throw wrong(`"${text}"`, 'not true or false');
        });
    }
    /** A whole number of at least `least`. */
    count(name, fallback, least = 0) {
        return this.#scalar({ name, kind: 'count' }, String(fallback), (text) => {
            if (/^\d{1,9}$/.test(text) && Number(text) >= least)
                return Number(text);
            throw wrong(`"${text}"`, `not a whole number of at least ${least}`);
        });
    }
    durationMs(name, fallback) {
        return this.#scalar({ name, kind: 'duration' }, fallback, (text) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationMs */ .y)(text, name));
    }
    choice(name, choices, fallback) {
        return this.#scalar({ name, kind: 'choice', choices }, fallback, (text) => {
            const chosen = choices.find((choice) => choice === text);
            if (chosen !== undefined)
                return chosen;
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(text, choices);
            throw wrong(`"${text}"`, `not one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`);
        });
    }
    imageRef(name) {
        return this.#scalar({ name, kind: 'image' }, undefined, (text) => (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageRef */ .Q)(text, name));
    }
    maybeImageRef(name) {
        return this.#scalar({ name, kind: 'image' }, '', (text) => text === '' ? undefined : (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageRef */ .Q)(text, name));
    }
    /** One item per line; blank lines and lines that begin with `#` are skipped. */
    list(name) {
        this.#ask({ name, kind: 'list', required: false });
        const value = this.#given(name);
        if (value === undefined)
            return [];
        if (Array.isArray(value) && value.every((item) => ['string', 'number', 'boolean'].includes(typeof item))) {
            return value.map(String);
        }
        if (typeof value === 'string') {
            return value
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '' && !line.startsWith('#'));
        }
        this.#problem(name, JSON.stringify(value), 'not a list with one item per line');
        return [];
    }
    secret(name, may) {
        this.#ask({ name, kind: 'secret', required: may === undefined });
        if (this.#source.isPublic?.(name) === true) {
            const file = `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`;
            this.#problem(name, '***', `a secret is never given by a flag; set ${file}, or ${file}_FILE`);
            return new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(name, '');
        }
        const value = this.#given(name);
        if (value === undefined) {
            if (may === undefined)
                this.#problem(name, 'nothing', 'required');
            return may === undefined ? new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(name, '') : undefined;
        }
        const secret = new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(name, String(value));
        this.secrets.push(secret);
        return secret;
    }
    /** YAML text, or the native value where the source has structure. The parser is loaded only when there is text. */
    async structure(name) {
        this.#ask({ name, kind: 'structure', required: false });
        const value = this.#given(name);
        if (typeof value !== 'string')
            return value;
        try {
            const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
            return (parse(value) ?? undefined);
        }
        catch (error) {
            this.#problem(name, JSON.stringify(value), `not YAML: ${String(error.message).split('\n')[0]}`);
            return undefined;
        }
    }
    wasGiven(name) {
        return this.#given(name) !== undefined;
    }
    /** Adds a problem found by somebody who read deeper, such as an unknown key of a gate. */
    problem(name, saw, because) {
        this.#problem(name, saw, because);
    }
    /**
     * @throws {Failure} `bad-input` naming every problem, among them names that no input has.
     */
    finish() {
        for (const name of this.#source.names()) {
            if (this.asked.has(name))
                continue;
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, this.asked.keys());
            this.#problems.push(`${this.#source.label(name)} is not an input here${near === undefined ? '' : `; did you mean ${this.#source.label(near)}?`}`);
        }
        if (this.#problems.length === 0)
            return;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', {
            what: this.#problems.length === 1
                ? 'Cannot start: an input is wrong'
                : `Cannot start: ${this.#problems.length} inputs are wrong`,
            saw: this.#problems.join('; '),
            fix: `correct ${this.#problems.length === 1 ? 'it' : 'these'} ${this.#source.where}`,
        });
    }
    #scalar(spec, fallback, parse) {
        this.#ask({ ...spec, required: fallback === undefined, ...(fallback === undefined ? {} : { fallback }) });
        const value = this.#given(spec.name);
        if (value === undefined && fallback === undefined) {
            this.#problem(spec.name, 'nothing', 'required');
            return undefined;
        }
        if (value !== undefined && typeof value === 'object') {
            this.#problem(spec.name, JSON.stringify(value), 'one value expected');
            return undefined;
        }
        try {
            return parse(value === undefined ? (fallback ?? '') : String(value).trim());
        }
        catch (error) {
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error, 'bad-input'))
                throw error;
            this.#problem(spec.name, error.saw, error.fix);
            return undefined;
        }
    }
    #ask(spec) {
        this.asked.set(spec.name, spec);
    }
    #given(name) {
        const value = this.#source.value(name);
        return value === '' || value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
    }
    #problem(name, saw, because) {
        this.#problems.push(`${this.#source.label(name)} is ${saw}: ${because}`);
    }
}
const wrong = (saw, because) => new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', { what: '', saw, fix: because });


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   L1: () => (/* binding */ worstExitCode),
/* harmony export */   RY: () => (/* binding */ exitCodeOfChange),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* unused harmony export CHANGE_RESULTS */
/** How a reversible change ended. `switched` is what a switch of traffic says for `confirmed`. */
const CHANGE_RESULTS = (/* unused pure expression or super */ null && ([
    'confirmed',
    'switched',
    'awaiting-confirm',
    'unchanged',
    'rolled-back',
    'rollback-failed',
    'unknown',
    'cancelled',
]));
/** Exit codes of the command line; every one has one meaning. */
const EXIT = {
    done: 0,
    bug: 1,
    badInput: 2,
    missing: 3,
    buildFailed: 4,
    testsFailed: 5,
    pushFailed: 6,
    failedAsBefore: 7,
    personNeeded: 8,
    cancelled: 130,
};
const BY_CODE = {
    'bad-input': EXIT.badInput,
    unreachable: EXIT.missing,
    denied: EXIT.missing,
    'not-found': EXIT.missing,
    'missing-tool': EXIT.missing,
    'command-failed': EXIT.missing,
    'answer-wrong': EXIT.missing,
    refused: EXIT.failedAsBefore,
    conflict: EXIT.failedAsBefore,
    unhealthy: EXIT.failedAsBefore,
    unknown: EXIT.failedAsBefore,
    'timed-out': EXIT.failedAsBefore,
    'build-failed': EXIT.buildFailed,
    'tests-failed': EXIT.testsFailed,
    'left-behind': EXIT.testsFailed,
    'push-failed': EXIT.pushFailed,
    lost: EXIT.personNeeded,
    'not-taken-back': EXIT.personNeeded,
};
/** The exit code of a failure that ended an action before it changed a live system. */
const exitCodeOfFailure = (code) => BY_CODE[code];
function exitCodeOfChange(result) {
    switch (result) {
        case 'confirmed':
        case 'switched':
        case 'awaiting-confirm':
        case 'unchanged':
            return EXIT.done;
        case 'rolled-back':
            return EXIT.failedAsBefore;
        case 'rollback-failed':
        case 'unknown':
            return EXIT.personNeeded;
        case 'cancelled':
            return EXIT.cancelled;
        default:
            return result;
    }
}
/** The worst wins: a person is needed, then failed as before, then cancelled, then whatever came first. */
function worstExitCode(codes) {
    for (const worst of [EXIT.personNeeded, EXIT.failedAsBefore, EXIT.cancelled])
        if (codes.includes(worst))
            return worst;
    return codes.find((code) => code !== EXIT.done) ?? EXIT.done;
}


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ secretsOfJob),
/* harmony export */   av: () => (/* binding */ textsToMask),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/** A value that prints as `***`; only a port reveals it, into stdin, a private file, an environment or a header. */
class Secret {
    name;
    #value;
    constructor(name, value) {
        this.name = name;
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}
/**
 * The texts to mask for one secret: the whole, and each line of a multi-line one that has a body. A line of punctuation
 * (`{`, `-----`) is never masked: it would ruin the log and drop outputs.
 */
function textsToMask(secret) {
    const whole = secret.reveal();
    const lines = whole.includes('\n') ? whole.split(/\r?\n/).map((line) => line.trim()) : [];
    const bodies = lines.filter((line) => line.length >= 8 && /[A-Za-z0-9]/.test(line) && !/^-+[A-Z ]+-+$/.test(line));
    return [...new Set([whole, ...bodies])].filter((text) => text.trim().length >= 4);
}
const OF_THE_JOB = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
/**
 * The secrets that stand in the environment of a job by names that mean nothing else, whether or not an action of ours
 * uses them. One of less than 8 characters is a stand-in such as `test`, and hiding it would hide the word.
 */
const secretsOfJob = (env) => OF_THE_JOB.flatMap((name) => ((env[name]?.length ?? 0) < 8 ? [] : [new Secret(name, env[name] ?? '')]));


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ soundsSecret)
/* harmony export */ });
/** Names of variables and headers whose values are most likely secrets. */
const SOUNDS_SECRET = /TOKEN|PASSW|SECRET|CREDENTIAL|PRIVATE_?KEY|ACCESS_?KEY|API_?KEY|_PAT$/i;
const soundsSecret = (name) => SOUNDS_SECRET.test(name);


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ parseDescribed),
/* harmony export */   ml: () => (/* binding */ tagOfVersion),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   qh: () => (/* binding */ formatVersion),
/* harmony export */   t: () => (/* binding */ highestVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7648);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6353);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8624);



/**
 * The version a git tag names: `v1.0.1` and `1.0.1` are the same one.
 *
 * @returns undefined for a tag that is no semantic version, such as `v1`, `nightly` or `01.2.3`.
 */
function versionOfTag(tag) {
    const text = tag.startsWith('v') ? tag.slice(1) : tag;
    return /^\d\S*$/.test(text) && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text) !== null ? text : undefined;
}
/** The highest version among tags, by the order of semantic versions; undefined when none is a version. */
const highestVersion = (tags) => tags
    .map(versionOfTag)
    .filter((version) => version !== undefined)
    .sort(semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__)
    .at(-1);
/** Reads the output of `git describe --long`; undefined when it is something else. */
function parseDescribed(text) {
    // From the right: a tag may have hyphens of its own, even one that looks like a distance.
    const [, tag, commits, sha] = /^(.+)-(\d+)-g([0-9a-f]{4,64})$/.exec(text.trim()) ?? [];
    if (tag === undefined || commits === undefined || sha === undefined)
        return undefined;
    return { tag, commits: Number(commits), sha };
}
/** `1.0.1-22-7e56158`; on the tag itself `1.0.1`; with `-dirty` behind it, as git says it, when the tree is not clean. */
const formatVersion = ({ base, commits, sha, dirty }) => `${base}${commits === 0 ? '' : `-${commits}-${sha}`}${dirty ? '-dirty' : ''}`;
const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
/**
 * The image tag of a version. `+`, which semantic versions allow and image tags do not, becomes `_`.
 *
 * @throws {Failure} `bad-input` when what remains is no image tag, or is `latest`, which is no version.
 */
function tagOfVersion(version) {
    const tag = version.replaceAll('+', '_');
    if (IMAGE_TAG.test(tag) && tag !== 'latest')
        return tag;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', {
        what: 'Cannot make an image tag of the version',
        saw: `"${version}"${tag.length > 128 ? `, ${tag.length} characters` : ''}`,
        fix: tag === 'latest'
            ? 'give a version that stays, such as 1.0.1'
            : 'give "version": at most 128 of A-Z a-z 0-9 _ . -',
    });
}


/***/ }),

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
const good = (detail, more = {}) => ({
    kind: 'good',
    detail,
    ...more,
});
const bad = (detail) => ({ kind: 'bad', detail });
const unasked = (detail) => ({ kind: 'unasked', detail });


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   zi: () => (/* binding */ unfillable)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8314);


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


/***/ }),

/***/ 5253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ onGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __nccwpck_require__(720);
// EXTERNAL MODULE: ./build/core/result.js
var result = __nccwpck_require__(4429);
// EXTERNAL MODULE: ./build/core/secret.js
var core_secret = __nccwpck_require__(5616);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/core/change.js
var change = __nccwpck_require__(988);
// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __nccwpck_require__(8610);
;// CONCATENATED MODULE: ./build/host/masks.js


/** The registered secrets of a run. */
class Masks {
    #names = new Map();
    #secrets = new Map();
    /** Each value once, also those that are too short to be masked. */
    get secrets() {
        return [...this.#secrets.values()];
    }
    /** @returns the texts that were not known before. */
    add(secrets) {
        const added = [];
        for (const secret of secrets) {
            this.#secrets.set(secret.reveal(), secret);
            for (const text of (0,core_secret/* textsToMask */.av)(secret)) {
                if (this.#names.has(text))
                    continue;
                this.#names.set(text, secret.name);
                added.push(text);
            }
        }
        return added;
    }
    /** Longest first, so that a secret inside another does not leave the rest of it behind. */
    hide(text) {
        const longestFirst = [...this.#names.keys()].sort((a, b) => b.length - a.length);
        return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
    }
    /** @throws {Failure} `refused` when `text` holds a secret. */
    refuse(what, text) {
        for (const [secret, name] of this.#names) {
            if (!text.includes(secret))
                continue;
            throw new failure/* Failure */.HR('refused', {
                what: `Cannot write ${what}`,
                saw: `it holds the value of "${name}", which must not be told`,
                fix: `give "${name}" a value that is not part of other names`,
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/host/github.js




const STATE_MAIN_RAN = 'slipway-main-ran';
const ENTRY = 'slipway-entry-';
const KEPT = 'slipway-kept-';
/** Whether this start of the process is the post step of an action whose main ran before it. */
const isPost = (env) => env[`STATE_${STATE_MAIN_RAN}`] === 'true';
const markMainRan = () => saveState(STATE_MAIN_RAN, 'true');
/** `INPUT_*` of the step. The runner upper-cases names and keeps hyphens; every declared input is there, if only empty. */
function githubInputs(env) {
    return {
        value: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] || undefined,
        names: () => Object.keys(env)
            .filter((key) => key.startsWith('INPUT_') && env[key] !== '')
            .map((key) => key.slice('INPUT_'.length).toLowerCase()),
        label: (name) => name,
        where: 'under "with:" in the workflow file',
    };
}
function githubHost(env) {
    const masks = new Masks();
    const kept = new Map();
    const print = (text) => info((0,neutralise/* neutraliseForLog */.gh)(text));
    const log = {
        info: print,
        warn: (text) => warning(text),
        error: (text) => error(text),
        debug: (text) => debug(text),
        progress: print,
        group: (title, body) => group((0,neutralise/* neutraliseForLog */.gh)(title).replaceAll('\n', ' '), body),
    };
    return {
        inputs: githubInputs(env),
        log,
        mask(secrets) {
            for (const text of masks.add(secrets))
                setSecret(text);
        },
        secrets: () => masks.secrets,
        output(name, value) {
            masks.refuse(`output "${name}"`, value);
            setOutput(name, value);
        },
        async summary(markdown) {
            if (!env.GITHUB_STEP_SUMMARY)
                return;
            masks.refuse('the summary', markdown);
            await summary.addRaw(markdown, true).write();
        },
        remember(key, value) {
            kept.set(key, value);
            saveState(`${KEPT}${key}`, value);
        },
        remembered: (key) => kept.get(key) ?? (env[`STATE_${KEPT}${key}`] || undefined),
        commandPrefix: 'slipway',
    };
}
/** The ledger of one step: GITHUB_STATE, one key a change. What main put, the post step reads from `STATE_*`. */
function githubLedger(env) {
    return {
        async put(entry) {
            saveState(`${ENTRY}${entry.change.id}`, JSON.stringify(entry));
        },
        async open() {
            return Object.keys(env)
                .filter((key) => key.startsWith(`STATE_${ENTRY}`))
                .map((key) => (0,change/* parseEntry */.ER)(env[key] ?? ''))
                .filter((entry) => entry.phase !== 'closed')
                .sort((a, b) => a.at.localeCompare(b.at));
        },
    };
}

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __nccwpck_require__(3201);
// EXTERNAL MODULE: ./build/ports/exec.js
var exec = __nccwpck_require__(5258);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/ports/files.js



const realFiles = {
    async read(path) {
        try {
            return await (0,promises_.readFile)(path, 'utf8');
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        }
    },
    async write(path, text, { mode = 0o644 } = {}) {
        const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
        // O_EXCL and O_NOFOLLOW: nobody else can have put a file or a link there.
        const file = await (0,promises_.open)(temporary, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, mode);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        try {
            await (0,promises_.rename)(temporary, path);
        }
        catch (error) {
            await (0,promises_.rm)(temporary, { force: true });
            throw error;
        }
        const folder = await (0,promises_.open)((0,external_node_path_.dirname)(path), external_node_fs_.constants.O_RDONLY);
        try {
            await folder.sync(); // the rename itself is on disk only with its folder
        }
        finally {
            await folder.close();
        }
    },
    async remove(path) {
        await (0,promises_.rm)(path, { force: true, recursive: true });
    },
    async list(folder) {
        try {
            return (await (0,promises_.readdir)(folder)).sort();
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return [];
            throw error;
        }
    },
    async privateFolder(path) {
        await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
        const found = await (0,promises_.lstat)(path);
        if (!found.isDirectory() || found.isSymbolicLink())
            throw new Error(`${path} is not a folder`);
        if (process.getuid !== undefined && found.uid !== process.getuid())
            throw new Error(`${path} belongs to another user`);
        if ((found.mode & 0o077) !== 0)
            throw new Error(`${path} can be read by other users (mode ${(found.mode & 0o777).toString(8)})`);
    },
};

// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var http = __nccwpck_require__(3856);
;// CONCATENATED MODULE: ./build/ports/processes.js

/** Where the system tells no start, the number alone must do. */
const UNKNOWN = 'unknown';
const realProcesses = {
    async self() {
        return { pid: process.pid, startedAt: (await startOf(process.pid)) ?? UNKNOWN };
    },
    async isAlive({ pid, startedAt }) {
        try {
            process.kill(pid, 0);
        }
        catch (error) {
            if (error.code === 'ESRCH')
                return false;
        }
        return ((await startOf(pid)) ?? UNKNOWN) === startedAt;
    },
    async kill(id) {
        if (!(await realProcesses.isAlive(id)))
            return;
        try {
            process.kill(id.pid, 'SIGKILL');
        }
        catch {
            // it went by itself
        }
    },
};
/** Field 22 of /proc/PID/stat, clock ticks since boot; undefined where there is no such process, or no /proc. */
async function startOf(pid) {
    try {
        const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8');
        const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return afterName[0] === 'Z' ? undefined : afterName[19];
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/run/run-action.js
var run_action = __nccwpck_require__(1118);
;// CONCATENATED MODULE: ./build/run/stop.js

/** Turns the first SIGINT or SIGTERM into one signal with a reason, the second into another. */
function stopOnSignals(on) {
    const first = new AbortController();
    const second = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        on(name, () => {
            const controller = first.signal.aborted ? second : first;
            controller.abort(new failure/* Cancelled */.cJ(name));
        });
    }
    return { signal: first.signal, impatient: second.signal };
}

;// CONCATENATED MODULE: ./build/main/github.js














/** Runs an action on a GitHub runner: its main, or its post when main ran before. */
async function onGitHub(action) {
    const world = githubWorld(process.env);
    try {
        process.exitCode = isPost(process.env) ? await post(action, world) : await main(action, world);
    }
    catch (error) {
        process.exitCode = (0,failure/* isFailure */.N6)(error) ? (0,result/* exitCodeOfFailure */.Bu)(error.code) : result/* EXIT */.dc.bug;
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        world.log.error((0,failure/* isFailure */.N6)(error) ? error.message : `A fault of ours, please report it: ${stack}`);
    }
}
async function main(action, world) {
    markMainRan();
    return (0,run_action/* runAction */.Cs)(action, world);
}
async function post(action, world) {
    if (action.post === undefined)
        return 0;
    const reader = new read_inputs/* InputReader */.i(world.host.inputs);
    return action.post(reader, world);
}
function githubWorld(env) {
    const host = githubHost(env);
    host.mask((0,core_secret/* secretsOfJob */.Ie)(env));
    const stop = stopOnSignals((name, handler) => process.on(name, handler));
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA } = env;
    const run = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
        ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT ?? '1'}`
        : 'a run outside GitHub';
    return {
        clock: clock/* realClock */.dQ,
        http: (0,http/* createHttp */.V)(clock/* realClock */.dQ, env),
        exec: (0,exec/* createExec */.k)(clock/* realClock */.dQ),
        files: realFiles,
        processes: realProcesses,
        log: host.log,
        host,
        ledger: githubLedger(env),
        run: { name: run, ...(GITHUB_SHA ? { commit: GITHUB_SHA } : {}) },
        env,
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        temp: env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        signal: stop.signal,
        impatient: stop.impatient,
        recovery: 'post',
        newId: () => (0,external_node_crypto_.randomUUID)(),
    };
}


/***/ }),

/***/ 1704:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8481);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5253);


await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .onGitHub */ .x)(_pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pipeline */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ pipeline)
});

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __nccwpck_require__(720);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __nccwpck_require__(4429);
// EXTERNAL MODULE: ./build/run/recover.js
var recover = __nccwpck_require__(9430);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __nccwpck_require__(1111);
;// CONCATENATED MODULE: ./build/pipeline/inputs.js

const readSelection = (reader) => ({
    config: reader.text('config', 'slipway.yml'),
    destination: reader.maybe('destination'),
    from: reader.maybe('from'),
    to: reader.maybe('to'),
    allowUntrusted: reader.flag('allow-untrusted', false),
});
/**
 * The result file of an earlier run, read: `release`. Not `result-file`, which is where a run writes: one word must not
 * mean both, and a run that starts from an earlier one reads one file and writes another.
 */
function readReleaseInput(reader) {
    const release = reader.maybe('release');
    if (release !== undefined && release === reader.maybe('result-file'))
        reader.problem('release', `"${release}"`, '"result-file" is the same file; write to another one');
    return release;
}
async function read(reader) {
    const image = reader.maybeImageRef('image');
    if (image !== undefined && image.digest === undefined) {
        reader.problem('image', `"${(0,image_ref/* formatImageRef */.kL)(image)}"`, 'without a digest it may name another image by now; write repository:version@sha256:…');
    }
    const release = readReleaseInput(reader);
    if (release !== undefined && reader.wasGiven('image'))
        reader.problem('release', `"${release}"`, '"image" names an image already; give one of the two');
    return {
        ...readSelection(reader),
        image: image === undefined ? undefined : (0,image_ref/* formatImageRef */.kL)(image),
        release,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/run/observe-trust.js + 1 modules
var observe_trust = __nccwpck_require__(9278);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __nccwpck_require__(2732);
;// CONCATENATED MODULE: ./build/pipeline/choose.js


const LIVE = new Set(['rancher-upgrade', 'route53-switch']);
/** Without a destination nothing is published either. */
const AFTER_TESTS = new Set(['tag-and-push', ...LIVE]);
/** Whether a stage changes a live system; without a destination the pipeline stops before the first of them. */
const isLive = ({ use }) => LIVE.has(use);
/** Whether a stage publishes or changes a live system: what needs secrets and can be seen outside. */
const isAfterTests = ({ use }) => AFTER_TESTS.has(use);
/**
 * The destination by name, else by the branch or tag; and the stages for it, from `from` to `to`.
 *
 * @throws {Failure} `bad-input` when several destinations match, or a name is unknown.
 */
function choose(file, want) {
    const destination = destinationOf(file, want);
    const here = file.stages
        .filter(({ only }) => only.length === 0 || (destination !== undefined && only.includes(destination.name)))
        .filter(({ use }) => destination !== undefined || file.destinations.length === 0 || !AFTER_TESTS.has(use))
        .map((stage) => ({ ...stage, inputs: { ...stage.inputs, ...destination?.overrides[stage.name] } }));
    if (here.length === 0)
        throw noStage(file, want, destination);
    const first = want.from === undefined ? 0 : indexOf(here, want.from, 'from');
    const last = want.to === undefined ? here.length - 1 : indexOf(here, want.to, 'to');
    if (first > last) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'No stage is left',
            saw: `"from" is ${want.from}, which comes after "to", ${want.to}`,
            fix: 'exchange them',
        });
    }
    return { destination, stages: here.slice(first, last + 1) };
}
function noStage(file, { ref }, destination) {
    const names = file.destinations.map(({ name }) => name).join(', ');
    const none = ref === undefined ? 'no destination is named' : `none of them is for "${ref}"`;
    return new core_failure/* Failure */.HR('bad-input', {
        what: 'No stage is left',
        saw: destination === undefined ? `every stage needs a destination, and ${none}` : `none is for ${destination.name}`,
        fix: destination === undefined ? `name one by "destination": ${names}` : 'correct "only" of the stages',
    });
}
function destinationOf(file, { destination, ref }) {
    const names = file.destinations.map(({ name }) => name);
    if (destination !== undefined) {
        const found = file.destinations.find(({ name }) => name === destination);
        if (found !== undefined)
            return found;
        const near = (0,nearest/* nearest */.p)(destination, names);
        throw new core_failure/* Failure */.HR('bad-input', {
            what: `There is no destination "${destination}"`,
            saw: names.length === 0 ? 'the file has none' : names.join(', '),
            fix: near === undefined ? 'name one of these' : `did you mean "${near}"?`,
        });
    }
    if (ref === undefined)
        return undefined;
    const matching = file.destinations.filter(({ refs }) => refs.some((pattern) => matches(pattern, ref)));
    if (matching.length > 1) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: `Several destinations are for "${ref}"`,
            saw: matching.map(({ name }) => name).join(', '),
            fix: 'name one by "destination", or let only one match',
        });
    }
    return matching[0];
}
/** Whole names only: `v*` is not for `dev1`. A `*` stands for any text, slashes too. */
function matches(pattern, ref) {
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    const expression = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${expression.join('.*')}$`).test(name);
}
function indexOf(stages, name, input) {
    const index = stages.findIndex((stage) => stage.name === name);
    if (index !== -1)
        return index;
    const names = stages.map((stage) => stage.name);
    const near = (0,nearest/* nearest */.p)(name, names);
    throw new core_failure/* Failure */.HR('bad-input', {
        what: `There is no stage "${name}" for "${input}"`,
        saw: names.join(', ') || 'no stage is for this destination',
        fix: near === undefined ? 'name one of these' : `did you mean "${near}"?`,
    });
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
;// CONCATENATED MODULE: ./build/pipeline/interpolate.js


/** Scripts are handed on verbatim: their `${NAME}` belongs to the shell. */
const VERBATIM = new Set(['run', 'test-command']);
const PLACE = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*)(:-)?\}|\{[^}]*\}?)/g;
/**
 * Fills `${NAME}` in every scalar value, once, after the YAML was parsed; never in keys and never in scripts. `${NAME:-}`
 * may be unset and is empty then; `$$` is `$`. What is wrong goes to `problem`, all of it.
 */
function interpolate(value, env, problem, path = '') {
    if (typeof value === 'string')
        return fillIn(value, env, (text) => problem(`${path}: ${text}`));
    if ((0,json/* isList */.L)(value))
        return value.map((item, index) => interpolate(item, env, problem, `${path}[${index}]`));
    if (!(0,json/* isObject */.G)(value))
        return value;
    const members = Object.entries(value).map(([key, member]) => {
        const where = path === '' ? key : `${path}.${key}`;
        return [key, VERBATIM.has(key) ? member : interpolate(member, env, problem, where)];
    });
    return Object.fromEntries(members);
}
function fillIn(text, env, problem) {
    return text.replace(PLACE, (whole, name, mayBeEmpty) => {
        if (whole === '$$')
            return '$';
        if (name === undefined) {
            problem(`"${whole}" is not \${NAME} or \${NAME:-}; write $$ for a dollar sign`);
            return whole;
        }
        const found = env[name];
        if (found === undefined && mayBeEmpty === undefined)
            problem(`\${${name}} is not set`);
        return found ?? '';
    });
}
const fileFailure = (problems, file) => new core_failure/* Failure */.HR('bad-input', {
    what: `Cannot use ${file}: ${problems.length === 1 ? 'one thing is' : `${problems.length} things are`} wrong`,
    saw: problems.join('; '),
    fix: `correct ${problems.length === 1 ? 'it' : 'these'} in ${file}`,
});

;// CONCATENATED MODULE: ./build/pipeline/file.js



const STAGES = [
    'containerized-build',
    'compose-integration-test',
    'tag-and-push',
    'rancher-upgrade',
    'route53-switch',
];
/**
 * Reads `slipway.yml` with `${NAME}` filled in from `env`.
 *
 * @param mayBeUnset stages whose variables may be missing, as they will not run.
 * @throws {Failure} `bad-input` naming everything that is wrong, each unknown key with the nearest known one.
 */
async function readPipelineFile(text, env, file, mayBeUnset = () => false) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    let parsed;
    try {
        parsed = parse(text);
    }
    catch (error) {
        throw fileFailure([`not YAML: ${String(error.message).split('\n')[0]}`], file);
    }
    const problems = [];
    const problem = (one) => problems.push(one);
    const spared = (0,json/* isObject */.G)(parsed) ? pathsOf(parsed, mayBeUnset) : [];
    const unset = (one) => spared.some((path) => one.startsWith(path)) || problem(one);
    const read = (0,json/* isObject */.G)(parsed) ? readTop(interpolate(parsed, env, unset), problem) : undefined;
    if (read === undefined)
        problem('it is empty, or not a map');
    if (problems.length > 0 || read === undefined)
        throw fileFailure(problems, file);
    return read;
}
/** How the paths of the inputs of some stages begin: their own, and those that destinations have for them. */
function pathsOf({ stages, destinations }, which) {
    const all = (0,json/* isList */.L)(stages) ? stages : [];
    return all.flatMap((stage, index) => {
        const use = (0,json/* isObject */.G)(stage) ? STAGES.find((kind) => kind === stage.use) : undefined;
        if (!(0,json/* isObject */.G)(stage) || use === undefined || !which(use))
            return [];
        const places = (0,json/* isObject */.G)(destinations) ? Object.keys(destinations) : [];
        return [`stages[${index}].`, ...places.map((place) => `destinations.${place}.${String(stage.name ?? use)}.`)];
    });
}
function readTop(top, problem) {
    knownKeys(top, ['slipway', 'stages', 'destinations'], '', problem);
    if (top.slipway !== 1)
        problem(`slipway is ${JSON.stringify(top.slipway ?? null)}: write "slipway: 1"`);
    if (!(0,json/* isList */.L)(top.stages) || top.stages.length === 0)
        problem('stages is not a list of stages');
    const stages = (0,json/* isList */.L)(top.stages)
        ? top.stages.flatMap((stage, index) => readStage(stage, `stages[${index}]`, problem))
        : [];
    const names = stages.map(({ name }) => name);
    for (const name of names.filter((one, index) => names.indexOf(one) !== index))
        problem(`two stages are named "${name}"; give each a "name"`);
    const destinations = readDestinations(top.destinations, names, problem);
    for (const stage of stages) {
        for (const name of stage.only) {
            if (!destinations.some((destination) => destination.name === name))
                problem(`stage "${stage.name}" is only for "${name}", which is no destination${near(name, destinations.map((one) => one.name))}`);
        }
    }
    return { stages, destinations };
}
function readStage(stage, path, problem) {
    if (!(0,json/* isObject */.G)(stage)) {
        problem(`${path} is not a map`);
        return [];
    }
    const use = STAGES.find((kind) => kind === stage.use);
    if (use === undefined) {
        problem(`${path}.use is ${JSON.stringify(stage.use ?? null)}: not one of ${STAGES.join(', ')}${near(String(stage.use), STAGES)}`);
        return [];
    }
    const { use: _, name = use, only = [], ...inputs } = stage;
    if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(name))
        problem(`${path}.name is ${JSON.stringify(name)}: lower-case words joined by hyphens`);
    const onlyList = (0,json/* isList */.L)(only) ? only.map(String) : [String(only)];
    return [{ use, name: String(name), only: onlyList, inputs }];
}
function readDestinations(value, stages, problem) {
    if (value === undefined)
        return [];
    if (!(0,json/* isObject */.G)(value)) {
        problem('destinations is not a map of names');
        return [];
    }
    return Object.entries(value).map(([name, destination]) => {
        const path = `destinations.${name}`;
        if (!(0,json/* isObject */.G)(destination)) {
            problem(`${path} is not a map`);
            return { name, refs: [], overrides: {} };
        }
        const { refs = [], ...overrides } = destination;
        if (!(0,json/* isList */.L)(refs) || !refs.every((ref) => typeof ref === 'string'))
            problem(`${path}.refs is not a list of branches and tags`);
        knownKeys(overrides, stages, path, problem);
        for (const [stage, inputs] of Object.entries(overrides))
            if (!(0,json/* isObject */.G)(inputs))
                problem(`${path}.${stage} is not a map of inputs`);
        return { name, refs: (0,json/* isList */.L)(refs) ? refs.map(String) : [], overrides: overrides };
    });
}
function knownKeys(map, known, path, problem) {
    for (const key of Object.keys(map)) {
        if (!known.includes(key))
            problem(`"${path === '' ? key : `${path}.${key}`}" is not a key here${near(key, known)}`);
    }
}
function near(word, candidates) {
    const found = (0,nearest/* nearest */.p)(word, candidates);
    return found === undefined ? '' : `; did you mean "${found}"?`;
}

;// CONCATENATED MODULE: ./build/pipeline/carried.js
const NO_DIGEST = '0'.repeat(64);
const NO_IMAGE = 'image.of.this.run/image:0.0.0@sha256:';
/** For checking and planning stages before there is an image: of the right form, and never used. */
const NOT_YET = { imageId: `sha256:${NO_DIGEST}`, image: `${NO_IMAGE}${NO_DIGEST}` };
/** What a plan says of `NOT_YET`, whole or cut short. */
const sayNotYet = (text) => text.replace(/image\.of\.this\.run\/image:0\.0\.0@sha256:0+…?/g, '(digest of this run)');
/** Whether a stage works on the image itself, which in a dry run nobody has built. */
const needsTheImage = (use, inputs, { imageId, image }) => imageId === undefined &&
    image === undefined &&
    ((use === 'compose-integration-test' && inputs.image === undefined) ||
        (use === 'tag-and-push' && inputs['image-id'] === undefined));
/** What a stage is given when the file says nothing of it. */
function given(use, name, carried) {
    switch (`${use} ${name}`) {
        case 'compose-integration-test image':
            return carried.image ?? carried.imageId;
        case 'tag-and-push image-id':
            return carried.imageId;
        case 'tag-and-push on-existing':
            return 'reuse'; // a re-run of a failed job must be able to go green
        case 'rancher-upgrade image':
            return carried.image;
        default:
            return undefined;
    }
}
/** What a stage's outputs add to what is carried. */
function carriedFrom(use, outputs, before) {
    const imageId = use === 'containerized-build' ? outputs.get('image-id') : undefined;
    const image = use === 'tag-and-push' ? outputs.get('image') : undefined;
    return { ...before, ...(imageId ? { imageId } : {}), ...(image ? { image } : {}) };
}

;// CONCATENATED MODULE: ./build/pipeline/stage-world.js

/** The inputs of a stage: from the file, from the stages before it, from the run. */
function stageInputs(stage, carried, dryRun) {
    return {
        value(name) {
            if (name === 'dry-run' && dryRun)
                return 'true';
            return stage.inputs[name] ?? given(stage.use, name, carried);
        },
        names: () => Object.keys(stage.inputs),
        label: (name) => `${stage.name}.${name}`,
        where: `in the stage "${stage.name}" of the pipeline file`,
    };
}
/**
 * The world as one stage sees it: its own inputs, outputs, notes for the post step, and entries of the ledger.
 *
 * @param tag goes into every entry.
 */
function stageWorld(world, stage, inputs, tag = {}) {
    const outputs = new Map();
    const { host, ledger } = world;
    const own = {
        ...host,
        inputs,
        output: (name, value) => void outputs.set(name, value),
        remember: (key, value) => host.remember(`${stage.name}-${key}`, value),
        remembered: (key) => host.remembered(`${stage.name}-${key}`),
    };
    const ownLedger = {
        put: (entry) => ledger.put({ ...tag, ...entry, stage: stage.name }),
        open: async () => (await ledger.open()).filter((entry) => entry.stage === stage.name),
    };
    return { ...world, host: own, ledger: ownLedger, outputs };
}

;// CONCATENATED MODULE: ./build/pipeline/stages.js
const own = (action) => action;
/** Each action is loaded only when a stage or a command needs it. */
const ACTIONS = {
    'containerized-build': async () => own((await __nccwpck_require__.e(/* import() */ 111).then(__nccwpck_require__.bind(__nccwpck_require__, 5111))).containerizedBuild),
    'compose-integration-test': async () => own((await __nccwpck_require__.e(/* import() */ 396).then(__nccwpck_require__.bind(__nccwpck_require__, 396))).composeIntegrationTest),
    'tag-and-push': async () => own((await __nccwpck_require__.e(/* import() */ 228).then(__nccwpck_require__.bind(__nccwpck_require__, 3228))).tagAndPush),
    'rancher-upgrade': async () => own((await __nccwpck_require__.e(/* import() */ 887).then(__nccwpck_require__.bind(__nccwpck_require__, 1887))).rancherUpgrade),
    'route53-switch': async () => own((await __nccwpck_require__.e(/* import() */ 504).then(__nccwpck_require__.bind(__nccwpck_require__, 8504))).route53Switch),
};
const isReversible = (action) => 'prepare' in action;

;// CONCATENATED MODULE: ./build/pipeline/secrets.js




/** Every stage with the inputs it could have: its own, and those of each destination. */
const stagesAsWritten = ({ stages, destinations }) => stages.flatMap((stage) => [
    stage,
    ...destinations.flatMap(({ overrides }) => {
        const own = overrides[stage.name];
        return own === undefined ? [] : [{ ...stage, inputs: { ...stage.inputs, ...own } }];
    }),
]);
/**
 * Registers the secrets of every stage in the file, those that will not run included: they stand in the environment of the
 * job all the same, and no child may see them. To be done before the first line is printed and the first child is started,
 * in the post step too. What is wrong with the inputs is told by whoever runs the stage.
 */
async function registerSecrets(stages, { host }) {
    for (const stage of stages) {
        const action = await ACTIONS[stage.use]();
        const reader = new read_inputs/* InputReader */.i(stageInputs(stage, NOT_YET, false));
        await action.read(reader);
        host.mask(reader.secrets);
    }
}

// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __nccwpck_require__(8610);
// EXTERNAL MODULE: ./build/core/sounds-secret.js
var sounds_secret = __nccwpck_require__(7621);
;// CONCATENATED MODULE: ./build/pipeline/trust.js





/** The stages that code of others may run. */
function leaveOut(stages, trust) {
    const others = trust.code === 'own' ? [] : stages.filter(isAfterTests);
    const rest = stages.filter((stage) => !others.includes(stage));
    if (trust.code !== 'fork')
        return { stages: rest, skipped: [], refused: others };
    return { stages: rest, skipped: others.map((stage, index) => skip(stage, others, index, trust.because)), refused: [] };
}
function skip(stage, all, index, because) {
    const names = all.map(({ name }) => name).join(', ');
    const summary = index === 0 ? `Skipped ${names}: ${(0,neutralise/* neutraliseForMarkdown */.P2)(because)}.` : '';
    return { stage, report: { result: 'skipped', outputs: {}, details: { because }, summary, exitCode: core_result/* EXIT */.dc.done } };
}
const OF_THE_SYSTEM = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_\w+|TZ|TMPDIR|TERM|CI|HOSTNAME|XDG_\w+|GITHUB_\w+|RUNNER_\w+|DOCKER_(HOST|CONTEXT|CONFIG|TLS|TLS_VERIFY|CERT_PATH|API_VERSION|BUILDKIT)|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY)$/;
/**
 * The environment for code of others. Where GitHub gives it no secrets there are none to take away. Where it does, every
 * variable that is not the runner's or the system's own is empty, as a secret is in a fork: which of them are secrets
 * cannot be learnt from a pipeline file that those others wrote.
 */
function envFor(trust, env) {
    if (trust.code !== 'foreign')
        return env;
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, OF_THE_SYSTEM.test(name) && !(0,sounds_secret/* soundsSecret */.z)(name) ? value : '']));
}
/** Whoever changes the file would allow themselves. */
function refuseOwnPermission({ stages, destinations }) {
    const inputs = [
        ...stages.map((stage) => stage.inputs),
        ...destinations.flatMap(({ overrides }) => Object.values(overrides)),
    ];
    if (!inputs.some((each) => 'allow-untrusted' in each))
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'The pipeline file cannot allow untrusted code',
        saw: '"allow-untrusted" in it, where the untrusted code itself can write it',
        fix: 'give "allow-untrusted" under "with:" in the workflow file',
    });
}

;// CONCATENATED MODULE: ./build/pipeline/observe.js







/** The text is handed to the post step by an environment variable, which Linux limits to 128 KiB. */
const LONGEST_TEXT = 64 * 1024;
/**
 * Reads the file and chooses from it what may run. The secrets in it are registered before anything else can happen.
 *
 * @param kept the text as it was when the run began: a post step must not follow a file that the build has rewritten. All
 *   was in order then, and what has become of a variable since is no reason not to clean up.
 * @throws {Failure} `refused` when stages are meant that code of others must not run.
 */
async function observePipeline(inputs, world, kept) {
    const isPost = kept !== undefined;
    const trust = isPost || inputs.allowUntrusted === true ? { code: 'own' } : await (0,observe_trust.observeTrust)(world, world.signal);
    const env = envFor(trust, world.env);
    const text = kept ?? (await readText(inputs, world));
    const file = await readPipelineFile(text, env, inputs.config, (use) => isPost || (trust.code !== 'own' && isAfterTests({ use })));
    refuseOwnPermission(file);
    await registerSecrets(stagesAsWritten(file), world);
    const ref = env.GITHUB_REF ?? env.SLIPWAY_REF;
    const choice = choose(file, {
        ...(inputs.destination === undefined ? {} : { destination: inputs.destination }),
        ...(ref ? { ref } : {}),
        ...(inputs.from === undefined ? {} : { from: inputs.from }),
        ...(inputs.to === undefined ? {} : { to: inputs.to }),
    });
    const { stages, skipped, refused } = leaveOut(choice.stages, trust);
    if (trust.code === 'foreign' && refused.length > 0)
        throw (0,observe_trust.untrusted)(`the stages ${refused.map(({ name }) => name).join(', ')}`, trust);
    return { ...choice, stages, skipped, env, text };
}
async function readText({ config }, { files, workspace }) {
    const text = await files.read((0,external_node_path_.join)(workspace, config));
    if (text === undefined) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'There is no pipeline file',
            saw: `nothing at ${config}`,
            fix: 'check out the repository first, or name the file by "config"',
        });
    }
    if (Buffer.byteLength(text) <= LONGEST_TEXT)
        return text;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'The pipeline file is too long',
        saw: `${config} has ${Buffer.byteLength(text)} bytes`,
        fix: `keep it to ${LONGEST_TEXT} bytes: move scripts to files of their own`,
    });
}

;// CONCATENATED MODULE: ./build/pipeline/recover.js






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
            world.log.error(`What stage "${entry.stage}" changed was not taken back: ${(0,core_failure/* briefly */.m_)(error)}`);
            codes.push(core_result/* EXIT */.dc.personNeeded);
        }
    }
    codes.push(await (0,recover/* recoverTogether */.h2)(lost, world, { ...how, mayStay: how.mayStay && codes.length === 0 }));
    return (0,core_result/* worstExitCode */.L1)(codes);
}
async function undoingOf(entry, stages, world, { asked }) {
    const stage = stages.find(({ name }) => name === entry.stage);
    const action = stage === undefined ? undefined : await ACTIONS[stage.use]();
    if (stage === undefined || action === undefined || !isReversible(action)) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: `The pipeline file has no stage "${entry.stage}" that changes a live system`,
            saw: stages.map(({ name }) => name).join(', ') || 'no stage',
            fix: 'name the file and the destination of the run that began it',
        });
    }
    const inputs = stageInputs(stage, {}, false);
    const reader = new read_inputs/* InputReader */.i({ ...inputs, names: () => [] }); // what only the way forward reads is not asked for
    const undoing = await action.readUndoing(reader, stageWorld(world, stage, inputs));
    // A gate that cannot be read would be left out of the proof. A post step takes back all the same: nobody else will.
    if (asked)
        reader.finish();
    return undoing;
}

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __nccwpck_require__(3937);
// EXTERNAL MODULE: ./build/run/carry-out.js
var carry_out = __nccwpck_require__(3892);
// EXTERNAL MODULE: ./build/run/run-action.js
var run_action = __nccwpck_require__(1118);
;// CONCATENATED MODULE: ./build/pipeline/run.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/**
 * Reads the inputs of every stage before the first one runs, so that everything wrong is told at once.
 *
 * @throws {Failure} `bad-input`.
 */
async function checkStages(stages, carried, dryRun, world) {
    const problems = [];
    for (const stage of stages) {
        const action = await ACTIONS[stage.use]();
        const reader = new read_inputs/* InputReader */.i(stageInputs(stage, { ...NOT_YET, ...carried }, dryRun));
        await action.read(reader);
        (0,run_action/* readShared */.qA)(reader, action.defaultTimeout);
        world.host.mask(reader.secrets);
        try {
            reader.finish();
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error))
                throw error;
            problems.push(error.saw);
        }
    }
    if (problems.length === 0)
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'Cannot start: some stages are set up wrongly',
        saw: problems.join('; '),
        fix: 'correct these in the pipeline file',
    });
}
/**
 * Runs the stages in order. What changes a live system is walked and proven, and sealed only when the last stage has
 * passed; when one fails or the run is cancelled, all before it are taken back, newest first.
 */
async function runStages(stages, start, tag, shared, world, signal) {
    const reports = [];
    const walked = [];
    let carried = start;
    let current;
    try {
        for (const stage of stages) {
            current = stage;
            signal.throwIfAborted();
            const own = stageWorld(world, stage, stageInputs(stage, carried, false), tag);
            const done = await world.log.group(`Stage ${stage.name}`, () => shared.dryRun ? planStage(stage, carried, world, signal) : runStage(stage, own, signal));
            if ('prepared' in done) {
                const env_1 = { stack: [], error: void 0, hasError: false };
                try {
                    walked.push({ stage, prepared: done.prepared });
                    // Before the first write the output says so; the truth replaces it.
                    world.host.output('result', 'unknown');
                    const limit = __addDisposableResource(env_1, world.clock.limit(done.timeoutMs, signal), false);
                    await done.prepared.drive.walk(limit.signal);
                    continue;
                }
                catch (e_1) {
                    env_1.error = e_1;
                    env_1.hasError = true;
                }
                finally {
                    __disposeResources(env_1);
                }
            }
            reports.push({ stage, report: done.report });
            carried = carriedFrom(stage.use, own.outputs, carried);
            if (done.report.exitCode !== core_result/* EXIT */.dc.done)
                throw new StageFailed(done.report);
        }
        for (const { stage, prepared } of walked) {
            current = stage;
            await prepared.drive.proveAgain(signal);
        }
        const awaiting = walked.some(({ prepared }) => prepared.policy.confirm === 'manual');
        for (const { stage, prepared } of walked) {
            current = stage;
            if (awaiting)
                await prepared.drive.hold();
            else
                await prepared.drive.seal(signal);
        }
        // What is not held by a seal may have been changed by others while the rest was sealed.
        for (const { stage, prepared } of awaiting ? [] : walked.slice(0, -1)) {
            current = stage;
            if (prepared.drive.target.seal === undefined)
                await prepared.drive.proveAgain(signal);
        }
        // Only when all are sealed: until then a dead run's changes are found together.
        for (const { prepared } of awaiting ? [] : walked)
            await prepared.drive.close();
        for (const { stage, prepared } of walked)
            reports.push({ stage, report: prepared.report(outcomeOf(prepared, awaiting)) });
        return { stages: reports, carried, failedStage: undefined, failure: undefined, exitCode: core_result/* EXIT */.dc.done, awaiting };
    }
    catch (error) {
        return afterFailure(error, { reports, walked, carried, current, world });
    }
}
/** A stage of a dry run: planned against the live system, with what cannot be known yet said to be so. */
async function planStage(stage, carried, world, signal) {
    if (needsTheImage(stage.use, stage.inputs, carried)) {
        const because = 'there is no image of this run yet';
        world.log.info(`Plan\n  with the image ${sayNotYet(String(NOT_YET.image))}: ${because}`);
        const result = stage.use === 'tag-and-push' ? 'skipped' : 'not-run';
        return { report: { result, outputs: {}, details: { dryRun: true, because }, summary: '', exitCode: core_result/* EXIT */.dc.done } };
    }
    const log = { ...world.log, info: (text) => world.log.info(sayNotYet(text)) };
    const inputs = stageInputs(stage, { ...NOT_YET, ...carried }, true);
    return runStage(stage, stageWorld({ ...world, log }, stage, inputs), signal);
}
/** Carries the report of a stage that told its failure itself. */
class StageFailed extends Error {
    report;
    constructor(report) {
        super(report.failure?.message ?? report.result);
        this.report = report;
    }
}
async function runStage(stage, own, signal) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const action = await ACTIONS[stage.use]();
        const reader = new read_inputs/* InputReader */.i(own.host.inputs);
        const inputs = await action.read(reader);
        const shared = (0,run_action/* readShared */.qA)(reader, action.defaultTimeout);
        own.host.mask(reader.secrets);
        reader.finish();
        if (isReversible(action)) {
            const prepared = await action.prepare(inputs, shared, own, signal);
            return 'told' in prepared ? { report: prepared.told } : { prepared, timeoutMs: shared.timeoutMs };
        }
        const limit = __addDisposableResource(env_2, own.clock.limit(shared.timeoutMs, signal), false);
        try {
            const report = await action.run(inputs, shared, own, limit.signal);
            for (const [name, value] of Object.entries(report.outputs))
                own.host.output(name, value);
            return { report };
        }
        catch (error) {
            if (error instanceof core_failure/* Cancelled */.cJ)
                throw error;
            const failure = (0,run_action/* asFailure */.h_)(error, shared);
            return { report: { ...action.failed(failure, inputs), exitCode: (0,core_result/* exitCodeOfFailure */.Bu)(failure.code), failure } };
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
const outcomeOf = ({ drive }, awaiting) => ({
    result: awaiting ? 'awaiting-confirm' : 'confirmed',
    entry: drive.entry,
    moments: drive.moments,
    remarks: [],
});
/** Takes back what was changed before, and tells what became of each. */
async function afterFailure(error, { reports, walked, carried, current, world, }) {
    const reason = error instanceof StageFailed ? reasonOfStage(error, current) : (0,carry_out/* reasonOf */.A3)(error);
    const begun = walked.filter(({ prepared }) => prepared.drive.begun);
    if (begun.length > 0)
        world.log.info(`Taking back: ${begun
            .map(({ stage }) => stage.name)
            .toReversed()
            .join(', ')}`);
    const outcomes = await (0,carry_out/* afterTrouble */.Os)(walked.map(({ prepared }) => prepared), reason, world);
    const taken = outcomes.flatMap((outcome) => {
        const of = walked.find(({ prepared }) => prepared.drive.entry.change.id === outcome.entry.change.id);
        return of === undefined ? [] : [{ stage: of.stage, report: of.prepared.report(outcome) }];
    });
    const codes = [
        ...(error instanceof StageFailed ? [error.report.exitCode] : []),
        ...(reason.cancelled ? [core_result/* EXIT */.dc.cancelled] : []),
        ...taken.map(({ report }) => report.exitCode),
    ];
    const worst = (0,core_result/* worstExitCode */.L1)(codes);
    return {
        stages: [...reports, ...taken],
        carried,
        failedStage: current?.name,
        failure: failureOf(reason, outcomes),
        exitCode: worst === core_result/* EXIT */.dc.done ? (0,core_result/* exitCodeOfFailure */.Bu)(reason.code) : worst,
        awaiting: false,
    };
}
/** Where a person is needed, what is left to be done counts more than why it came to that. */
function failureOf(reason, outcomes) {
    const left = outcomes.flatMap(({ failure }) => (failure?.code === 'not-taken-back' ? [failure] : []));
    if (left.length === 0) {
        const saw = outcomes.length === 0 ? reason.saw : `${reason.saw}; what was changed was taken back, and that is proven`;
        return new core_failure/* Failure */.HR(reason.code, { what: reason.what, saw, fix: reason.fix });
    }
    return new core_failure/* Failure */.HR('not-taken-back', {
        what: reason.what,
        saw: left.map(({ saw }) => saw).join('; '),
        fix: left.map(({ fix }) => fix).join('; '),
    });
}
function reasonOfStage({ report, message }, stage) {
    const { code, what, saw, fix } = report.failure ??
        new core_failure/* Failure */.HR('unknown', { what: `Stage "${stage?.name}" failed`, saw: message, fix: 'look at that stage' });
    return { code, what, saw, fix, cancelled: false };
}
/** What a stage told, for the result file: one entry a stage. */
const stageJson = ({ stage, report }) => ({
    stage: stage.name,
    use: stage.use,
    result: report.result,
    ...report.outputs,
    ...report.details,
    ...(report.failure === undefined
        ? {}
        : {
            failure: {
                code: report.failure.code,
                what: report.failure.what,
                saw: report.failure.saw,
                fix: report.failure.fix,
            },
        }),
});

;// CONCATENATED MODULE: ./build/pipeline/report.js




const PIPELINE_RESULTS = (/* unused pure expression or super */ null && ([
    'done',
    'awaiting-confirm',
    'rolled-back',
    'rollback-failed',
    'unknown',
    'failed',
    'cancelled',
]));
const PLANNED = 'planned';
function resultOf({ stages, exitCode, awaiting, failedStage }, dryRun) {
    if (failedStage === undefined && dryRun)
        return '';
    if (failedStage === undefined)
        return awaiting ? 'awaiting-confirm' : 'done';
    const results = stages.map(({ report }) => report.result);
    for (const worst of ['rollback-failed', 'unknown'])
        if (exitCode === core_result/* EXIT */.dc.personNeeded && results.includes(worst))
            return worst;
    if (exitCode === core_result/* EXIT */.dc.cancelled)
        return 'cancelled';
    return results.includes('rolled-back') ? 'rolled-back' : 'failed';
}
function reportPipeline(outcome, destination, dryRun) {
    const result = resultOf(outcome, dryRun);
    const { stages, carried, failedStage, failure, exitCode } = outcome;
    const image = carried.image ?? '';
    const [named = '', digest = ''] = image.split('@');
    const undo = stages.map(({ report }) => report.outputs.undo ?? '').filter((one) => one !== '');
    const rows = stages.map(({ stage, report }) => [stage.name, report.result || PLANNED]);
    const summary = [
        `## Slipway${destination === undefined ? '' : ` to ${destination}`}: ${result || PLANNED}`,
        (0,markdown/* factsTable */.wd)([
            ...rows,
            ...(image === '' ? [] : [['image', (0,image_ref/* shortImage */.Uq)(image)]]),
            ...(failure === undefined ? [] : [['failed', failure.what]]),
        ]),
        ...stages.map(({ report }) => report.summary).filter((one) => one !== ''),
    ].join('\n\n');
    return {
        result,
        outputs: {
            image,
            version: named.slice(named.lastIndexOf(':') + 1),
            digest,
            'failed-stage': failedStage ?? '',
            undo: undo.length === 0 ? '' : `[${undo.join(',')}]`,
        },
        details: {
            ...(dryRun ? { dryRun } : {}),
            destination: destination ?? null,
            image,
            failedStage: failedStage ?? null,
            stages: stages.map(stageJson),
        },
        summary,
        exitCode,
        ...(failure === undefined ? {} : { failure }),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/reuse.js





/**
 * Asks the registry whether an earlier run pushed this version from this commit and a clean tree. Then the image that is
 * there is used, and build, tests and push are skipped and say so: a re-run of a failed job must be able to go green.
 */
async function skipWhatIsThere(stages, world, signal) {
    const everything = { stages, skipped: [], carried: {} };
    const push = stages.findIndex(({ use }) => use === 'tag-and-push');
    const stage = stages[push];
    if (stage === undefined || !stages.slice(0, push).some(({ use }) => use === 'containerized-build'))
        return everything;
    const { findExisting, readWanted } = await __nccwpck_require__.e(/* import() */ 228).then(__nccwpck_require__.bind(__nccwpck_require__, 3228));
    const inputs = stageInputs(stage, NOT_YET, false);
    const existing = await findExisting(readWanted(new read_inputs/* InputReader */.i(inputs)), stageWorld(world, stage, inputs), signal);
    if (existing.do !== 'reuse')
        return everything;
    const image = (0,image_ref/* formatImageRef */.kL)(existing.image);
    world.log.info(`${image} is there already: ${existing.because}; build, tests and push are skipped`);
    const report = {
        result: 'skipped',
        outputs: { image, digest: existing.digest },
        details: { because: existing.because },
        summary: '',
        exitCode: core_result/* EXIT */.dc.done,
    };
    return {
        stages: stages.slice(push + 1),
        skipped: stages.slice(0, push + 1).map((one) => ({ stage: one, report })),
        carried: { image },
    };
}

// EXTERNAL MODULE: ./build/core/change.js
var change = __nccwpck_require__(988);
;// CONCATENATED MODULE: ./build/pipeline/release.js






/** @throws {Failure} `bad-input` when there is no such file, or it is not the result of a pipeline. */
async function readRelease(file, { files, workspace }) {
    const text = await files.read((0,external_node_path_.resolve)(workspace, file));
    if (text === undefined)
        throw unusable(file, 'there is no such file');
    return parseRelease(text, file);
}
/** @throws {Failure} `bad-input` */
function parseRelease(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw unusable(file, 'text that is not JSON');
    }
    if ((0,json/* isObject */.G)(value) && value.ended === false)
        throw unusable(file, 'a run that did not end, or is still at work');
    if (!(0,json/* isObject */.G)(value) || value.action !== 'pipeline' || !(0,json/* isList */.L)(value.stages)) {
        const action = (0,json/* isObject */.G)(value) && typeof value.action === 'string' ? value.action : undefined;
        throw unusable(file, action === undefined ? 'JSON that is no result' : `the result of "${action}", not of a pipeline`);
    }
    return {
        file,
        result: String(value.result ?? ''),
        destination: maybeText(value.destination),
        image: maybeText(value.image),
        stages: value.stages.map((stage) => release_readStage(stage, file)),
    };
}
/**
 * The image that an earlier run pushed, with its digest.
 *
 * @throws {Failure} `bad-input` when that run says that its image is not in the registry.
 */
function imageOfRelease({ file, image, result, stages }) {
    const push = stages.find(({ use }) => use === 'tag-and-push');
    const ref = image === undefined ? undefined : (0,image_ref/* tryParseImageRef */.ZJ)(image);
    if (image !== undefined && ref?.digest !== undefined && push?.result !== 'failed')
        return image;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: `There is no image to deploy in ${file}`,
        saw: push === undefined
            ? `that run ended as "${result}" before it pushed one`
            : `its stage "${push.name}" ended as "${push.result}"`,
        fix: 'name the result file of a run that pushed its image, or give "image" as repository:version@sha256:…',
    });
}
function release_readStage(stage, file) {
    const use = (0,json/* isObject */.G)(stage) ? STAGES.find((kind) => kind === stage.use) : undefined;
    if (!(0,json/* isObject */.G)(stage) || use === undefined)
        throw unusable(file, 'a stage that this version does not know');
    const undo = maybeText(stage.undo);
    return {
        name: String(stage.stage ?? use),
        use,
        result: String(stage.result ?? ''),
        undo: undo === undefined ? undefined : (0,change/* parseEntry */.ER)(undo),
        target: objectOf(stage.target),
        from: objectOf(stage.from),
        to: objectOf(stage.to),
    };
}
const objectOf = (value) => ((0,json/* isObject */.G)(value) ? value : {});
const maybeText = (value) => typeof value === 'string' && value !== '' ? value : undefined;
const unusable = (file, saw) => new core_failure/* Failure */.HR('bad-input', {
    what: `Cannot use ${file} as a release`,
    saw,
    fix: 'name by "release" the file that a run wrote to its "result-file"',
});

;// CONCATENATED MODULE: ./build/pipeline/start.js


const NEEDS_IMAGE = new Set(['rancher-upgrade']);
/**
 * What is there before the first stage: the image that is given, or the one that an earlier run pushed.
 *
 * @throws {Failure} `bad-input` when that run pushed none, when the stages would make another one, or when they need one
 *   and there is none.
 */
async function observeStart(inputs, stages, world) {
    const { release } = inputs;
    const image = release === undefined ? inputs.image : imageOfRelease(await readRelease(release, world));
    expectOneImage(stages.map(({ use }) => use), image, release === undefined ? 'image' : 'release');
    return image === undefined ? {} : { image };
}
/** One image goes through all stages: the one that is built, or the one that is given, never both. */
function expectOneImage(uses, image, input) {
    const makes = uses.find((use) => use === 'containerized-build' || use === 'tag-and-push');
    if (image !== undefined && makes !== undefined) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'Two images are meant',
            saw: `"${input}" names ${image}, and the stage "${makes}" makes one`,
            fix: `leave "${input}" out, or name the first stage after the push by "from"`,
        });
    }
    if (image === undefined)
        expectImage(uses);
}
function expectImage(uses) {
    const needing = uses.findIndex((use) => NEEDS_IMAGE.has(use));
    if (needing === -1 || uses.slice(0, needing).includes('tag-and-push'))
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'There is no image to deploy',
        saw: 'the run starts after the push, and neither "image" nor "release" is given',
        fix: 'give "image" as repository:version@sha256:…, the output of an earlier run, or its result file as "release"',
    });
}

;// CONCATENATED MODULE: ./build/pipeline/index.js













/** Kept for the post step. */
const TEXT = 'pipeline-file';
/** The whole pipeline in one step: the root action, and `slipway run`. */
const pipeline = {
    name: 'pipeline',
    defaultTimeout: '60m',
    read: read,
    async run(inputs, shared, world, signal) {
        const { stages, skipped, destination, text, env } = await observePipeline(inputs, world);
        world.host.remember(TEXT, text);
        const start = await observeStart(inputs, stages, world);
        await checkStages(stages, start, shared.dryRun, world);
        world.log.info(`Stages${destination === undefined ? '' : ` to ${destination.name}`}: ${stages.map(({ name }) => name).join(' → ') || 'none'}`);
        for (const { stage, report } of skipped)
            world.log.info(`Skipped ${stage.name}: ${report.details.because}`);
        const remaining = shared.dryRun
            ? { stages, skipped: [], carried: {} }
            : await skipWhatIsThere(stages, world, signal);
        const outcome = await runStages(remaining.stages, { ...start, ...remaining.carried }, { release: world.newId(), ...(destination === undefined ? {} : { destination: destination.name }) }, shared, { ...world, env }, signal);
        return reportPipeline({ ...outcome, stages: [...remaining.skipped, ...outcome.stages, ...skipped] }, destination?.name, shared.dryRun);
    },
    failed: () => ({
        result: 'failed',
        outputs: { image: '', version: '', digest: '', 'failed-stage': '', undo: '' },
        details: {},
        summary: '',
    }),
    /** First what changed a live system, all of it together; then every stage cleans up what it left, newest first. */
    async post(reader, world) {
        const text = world.host.remembered(TEXT);
        if (text === undefined)
            return core_result/* EXIT */.dc.done;
        const { stages } = await observePipeline(await read(reader), world, text);
        const codes = [await recoverStages((0,recover/* unfinished */.M1)(await world.ledger.open()), stages, world, recover/* IN_POST */.dQ)];
        for (const stage of stages.toReversed())
            codes.push(await cleanUp(stage, world));
        return (0,core_result/* worstExitCode */.L1)(codes);
    },
};
async function cleanUp(stage, world) {
    const action = await ACTIONS[stage.use]();
    if (action.post === undefined || isReversible(action))
        return core_result/* EXIT */.dc.done;
    const inputs = stageInputs(stage, {}, false);
    try {
        return await action.post(new read_inputs/* InputReader */.i(inputs), stageWorld(world, stage, inputs));
    }
    catch (error) {
        world.log.error(`Stage ${stage.name} could not clean up: ${(0,core_failure/* briefly */.m_)(error)}`);
        return (0,core_failure/* isFailure */.N6)(error) ? (0,core_result/* exitCodeOfFailure */.Bu)(error.code) : core_result/* EXIT */.dc.bug;
    }
}


/***/ }),

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ realClock),
/* harmony export */   h9: () => (/* binding */ TimeLimit),
/* harmony export */   kF: () => (/* binding */ nowIso)
/* harmony export */ });
/* unused harmony exports clockFrom, realTimers */
/** The reason of a signal that a `Limit` aborted. */
class TimeLimit extends Error {
    ms;
    constructor(ms) {
        super(`not done within ${ms} ms`);
        this.name = 'TimeLimit';
        this.ms = ms;
    }
}
const nowIso = (clock) => new Date(clock.nowMs()).toISOString();
function clockFrom(timers) {
    return {
        nowMs: () => timers.nowMs(),
        sleep(ms, signal) {
            return new Promise((resolve, reject) => {
                if (signal?.aborted)
                    return reject(signal.reason);
                const onAbort = () => {
                    cancel();
                    reject(signal?.reason);
                };
                const cancel = timers.after(ms, () => {
                    signal?.removeEventListener('abort', onAbort);
                    resolve();
                });
                signal?.addEventListener('abort', onAbort, { once: true });
            });
        },
        limit(ms, parent) {
            const controller = new AbortController();
            let exceeded = false;
            const cancel = timers.after(ms, () => {
                exceeded = true;
                controller.abort(new TimeLimit(ms));
            });
            const onAbort = () => controller.abort(parent?.reason);
            if (parent?.aborted)
                onAbort();
            else
                parent?.addEventListener('abort', onAbort, { once: true });
            return {
                signal: controller.signal,
                get exceeded() {
                    return exceeded;
                },
                [Symbol.dispose]() {
                    cancel();
                    parent?.removeEventListener('abort', onAbort);
                },
            };
        },
    };
}
// Not AbortSignal.timeout(): its timer is unreferenced, so a step that waits on nothing else could end early with exit code 0.
const realTimers = {
    nowMs: () => Date.now(),
    after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
    },
};
const realClock = clockFrom(realTimers);


/***/ }),

/***/ 5258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ProgramNotFound),
/* harmony export */   k: () => (/* binding */ createExec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

class ProgramNotFound extends Error {
    program;
    constructor(program, options) {
        super(`there is no program "${program}" on PATH`, options);
        this.name = 'ProgramNotFound';
        this.program = program;
    }
}
/** How long a group may take to end by itself after SIGTERM. */
const GRACE_MS = 2_000;
function createExec(clock) {
    return {
        async run(argv, options) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                options.signal?.throwIfAborted();
                const [program, ...args] = argv;
                const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
                    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
                    env: options.env,
                    stdio: ['pipe', 'pipe', 'pipe'],
                    detached: true, // a group of its own: the runner signals only us, so we must reach all its children
                });
                const stdout = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stdout'));
                const stderr = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stderr'));
                child.stdout.on('data', (chunk) => stdout.add(chunk));
                child.stderr.on('data', (chunk) => stderr.add(chunk));
                child.stdin.on('error', () => { }); // it may end without reading
                child.stdin.end(options.stdin ?? '');
                const ended = whenEnded(child, program, options.cwd);
                const limit = __addDisposableResource(env_1, options.timeoutMs === undefined ? undefined : clock.limit(options.timeoutMs, options.signal), false);
                const stop = limit?.signal ?? options.signal;
                const ending = { started: false };
                const end = () => {
                    ending.started = true;
                    void endGroup(child, ended, clock);
                };
                stop?.addEventListener('abort', end, { once: true });
                try {
                    const { exitCode, endedBy } = await ended;
                    // What the program left running in its group would hold our streams and outlive the step.
                    signalGroup(child, 'SIGKILL');
                    stdout.end();
                    stderr.end();
                    if (ending.started && options.signal?.aborted)
                        throw options.signal.reason;
                    return {
                        exitCode,
                        ...(endedBy === undefined ? {} : { endedBy }),
                        timedOut: limit?.exceeded ?? false,
                        stdout: stdout.text(),
                        stderr: stderr.text(),
                    };
                }
                finally {
                    stop?.removeEventListener('abort', end);
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
    };
}
function whenEnded(child, program, cwd) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => {
            if (error.code === 'ENOENT')
                reject(new ProgramNotFound(cwd === undefined ? program : `${program} (in ${cwd})`, { cause: error }));
            else
                reject(error);
        });
        // 'exit', not 'close': a grandchild that keeps our pipe open must not keep us waiting. What is already in the
        // pipes is read within the next turns of the event loop.
        child.once('exit', (exitCode, signal) => {
            const settle = () => resolve({ exitCode, ...(signal === null ? {} : { endedBy: signal }) });
            const close = new Promise((closed) => child.once('close', () => closed()));
            const drained = new Promise((drain) => setTimeout(drain, 50));
            void Promise.race([close, drained]).then(settle);
        });
    });
}
async function endGroup(child, ended, clock) {
    signalGroup(child, 'SIGTERM');
    const over = new AbortController();
    const stopWaiting = () => over.abort();
    ended.then(stopWaiting, stopWaiting);
    try {
        await clock.sleep(GRACE_MS, over.signal);
        signalGroup(child, 'SIGKILL');
    }
    catch {
        // it ended by itself
    }
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // the group is gone
    }
}
/** Keeps the last bytes of a stream and hands on its lines. */
class Tail {
    #chunks = [];
    #bytes = 0;
    #partial = '';
    #maxBytes;
    #onLine;
    #decoder = new TextDecoder();
    constructor(maxBytes = 1_048_576, onLine) {
        this.#maxBytes = maxBytes;
        this.#onLine = onLine;
    }
    add(chunk) {
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        while (this.#chunks.length > 1 && this.#bytes - (this.#chunks[0]?.length ?? 0) >= this.#maxBytes) {
            this.#bytes -= this.#chunks.shift()?.length ?? 0;
        }
        const lines = (this.#partial + this.#decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/);
        this.#partial = lines.pop() ?? '';
        for (const line of lines)
            this.#onLine(line);
    }
    end() {
        const rest = this.#partial.replace(/\r$/, '');
        this.#partial = '';
        if (rest !== '')
            this.#onLine(rest);
    }
    text() {
        return Buffer.concat(this.#chunks).subarray(-this.#maxBytes).toString('utf8');
    }
}


/***/ }),

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* reexport */ HttpError),
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/ports/http-connection.js

/** The variables that everybody uses, lower case first, as curl reads them. */
function proxiesOf(env) {
    const [httpProxy, httpsProxy] = [env.http_proxy || env.HTTP_PROXY, env.https_proxy || env.HTTPS_PROXY];
    if (!httpProxy && !httpsProxy)
        return undefined;
    return {
        ...(httpProxy ? { httpProxy } : {}),
        ...(httpsProxy ? { httpsProxy } : {}),
        noProxy: env.no_proxy || env.NO_PROXY || '',
    };
}
const loopback = new external_node_net_.BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');
/** Whether a host of a URL is this machine: to a proxy the same name would mean the proxy's own. */
function isLoopback(hostname) {
    const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
    const family = (0,external_node_net_.isIP)(host);
    if (family === 0)
        return host === 'localhost' || host.endsWith('.localhost'); // RFC 6761, section 6.3
    return loopback.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
/** HTTP/1.1 alone: over HTTP/2, undici sends a request once more by itself when the server says it refused the stream. */
async function openConnection(request, proxies) {
    const undici = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4371, 19));
    const { connectTo, url } = request;
    const sockets = [];
    const state = { begun: false, proxyFailed: false };
    /** Makes each connection known, so that one that never comes about can be ended, too. */
    const known = (connect, { toProxy }) => (options, callback) => {
        const socket = connect(options, (...answer) => {
            if (toProxy && answer[0] !== null)
                state.proxyFailed = true;
            callback(...answer);
        });
        if (socket instanceof external_node_net_.Socket)
            sockets.push(socket);
    };
    const pool = (origin, options, toProxy) => {
        const { connect, ...rest } = options;
        return new undici.Pool(origin, { ...rest, connect: known(connect, { toProxy }) });
    };
    // pipelining 0 closes the connection after each answer; the limit of the request is the only time limit.
    const options = {
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        connectTimeout: 0,
        allowH2: false,
        requestTls: { allowH2: false },
        connect: undici.buildConnector({ timeout: 0, allowH2: false, ...servername(request) }),
        // A plain request goes to the proxy itself; for any other a tunnel leads to the origin.
        factory: (origin, own) => pool(origin, own, new URL(origin).origin !== url.origin),
        clientFactory: (origin, own) => pool(origin, own, true).compose((dispatch) => (tunnel, handler) => {
            const { onResponseError } = handler;
            handler.onResponseError = (...error) => {
                state.proxyFailed = true;
                onResponseError?.apply(handler, error);
            };
            return dispatch(tunnel, handler);
        }),
    };
    const straight = proxies === undefined || connectTo !== undefined || isLoopback(url.hostname);
    const agent = straight
        ? new undici.Agent({ ...options, factory: (origin, own) => pool(origin, own, false) })
        : new undici.EnvHttpProxyAgent({ ...options, ...proxies });
    // undici starts a request right before it writes the first byte of it, on whichever connection that is.
    const dispatcher = agent.compose((dispatch) => (asked, handler) => {
        const { onRequestStart } = handler;
        handler.onRequestStart = (...start) => {
            state.begun = true;
            onRequestStart?.apply(handler, start);
        };
        return dispatch(asked, handler);
    });
    return {
        dispatcher,
        get begun() {
            return state.begun;
        },
        get proxyFailed() {
            return state.proxyFailed;
        },
        end(reason) {
            void agent.destroy(reason ?? null).catch(() => { });
            for (const socket of sockets)
                socket.destroy();
        },
    };
}
const servername = ({ connectTo, url }) => connectTo === undefined || url.protocol !== 'https:' ? {} : { servername: url.hostname };

;// CONCATENATED MODULE: ./build/ports/http-error.js
class HttpError extends Error {
    kind;
    /** False only when no byte of the request was written: a write that was sent may have been done. */
    sent;
    constructor(kind, sent, message, options) {
        super(message, options);
        this.name = 'HttpError';
        this.kind = kind;
        this.sent = sent;
    }
}
/**
 * Says what an error of undici means. Its code alone would lie: EHOSTUNREACH comes from `connect`, and as well from a
 * `read` long after the request was written.
 */
function asHttpError(error, { url, begun, proxyFailed }) {
    const deepest = deepestOf(error);
    const code = textAt(deepest, 'code');
    const said = deepest.message || code;
    const of = (kind, sent, message) => new HttpError(kind, sent, message, { cause: error });
    // A proxy that wants a login, or that refuses a tunnel, has not passed anything on.
    if (isRefusalOfProxy(error))
        return of('proxy', false, `the proxy said: ${said}`);
    if (proxyFailed)
        return of('proxy', begun, `no way through the proxy: ${said}`);
    if (textAt(deepest, 'syscall') === 'getaddrinfo')
        return of('resolve', begun, `cannot resolve ${url.hostname} (${code})`);
    if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code))
        return of('tls', begun, `TLS with ${url.host} failed: ${said}`);
    if (!begun && textAt(deepest, 'syscall') === 'connect')
        return of('refused', false, `${url.host} refused the connection (${code})`);
    return of('reset', begun, `the connection to ${url.host} broke: ${said}`);
}
/** `Proxy response (403) !== 200 when HTTP Tunneling`, `Proxy Authentication Required (407)`: undici has no codes for them. */
const isRefusalOfProxy = (error) => error instanceof Error &&
    ['UND_ERR_ABORTED', 'UND_ERR_INVALID_ARG'].includes(textAt(error, 'code')) &&
    /^Proxy (response|Authentication Required) /.test(error.message);
/** One address after the other may have been tried: the first one's error is told. */
function deepestOf(error) {
    let current = error;
    while (current instanceof Error) {
        const inner = current instanceof AggregateError ? current.errors[0] : current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return current instanceof Error ? current : new Error(String(current));
}
function textAt(error, key) {
    const value = error[key];
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/ports/http.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** @param env names the proxies; this machine itself is never asked through one. */
function createHttp(clock, env = {}) {
    const proxies = proxiesOf(env);
    return {
        async request(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const { url, connectTo } = request;
                const undici = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4371, 19));
                const connection = await openConnection(request, proxies);
                request.signal?.throwIfAborted();
                const limit = __addDisposableResource(env_1, clock.limit(request.timeoutMs, request.signal)
                // undici itself looks at a signal only once there is a connection.
                , false);
                // undici itself looks at a signal only once there is a connection.
                limit.signal.addEventListener('abort', () => connection.end(limit.signal.reason), { once: true });
                try {
                    const answer = await undici.request(urlToConnect(request), {
                        method: request.method,
                        headers: { ...request.headers, ...(connectTo === undefined ? {} : { host: url.host }) },
                        ...(request.body === undefined ? {} : { body: request.body }),
                        signal: limit.signal,
                        dispatcher: connection.dispatcher,
                    });
                    const { text, truncated } = await readCapped(answer.body, request.maxBytes ?? 65_536);
                    return { status: answer.statusCode, headers: headersOf(answer.headers), body: text, truncated };
                }
                catch (error) {
                    if (request.signal?.aborted)
                        throw request.signal.reason;
                    const { begun, proxyFailed } = connection;
                    if (!limit.exceeded)
                        throw asHttpError(error, { url, begun, proxyFailed });
                    const said = `no ${begun ? 'answer from' : 'connection to'} ${url.host} within ${request.timeoutMs} ms`;
                    throw new HttpError('timed-out', begun, said, { cause: error });
                }
                finally {
                    connection.end();
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
    };
}
function urlToConnect({ url, connectTo }) {
    if (connectTo === undefined)
        return url;
    const target = new URL(url);
    target.hostname = connectTo.host;
    if (connectTo.port !== undefined)
        target.port = String(connectTo.port);
    return target;
}
async function readCapped(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes)
            break;
    }
    return { text: Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8'), truncated: size > maxBytes };
}
function headersOf(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Os: () => (/* binding */ afterTrouble),
/* harmony export */   a4: () => (/* binding */ confirmHeld),
/* harmony export */   fQ: () => (/* binding */ takeBackAsAsked),
/* harmony export */   u0: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3201);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6367);
/* harmony import */ var _take_back_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6491);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** What ends taking back early: on a command line a second signal; in an action the first, as its post step goes on. */
const hurry = ({ recovery, signal, impatient }) => (recovery === 'post' ? signal : impatient);
const isLeftToPost = ({ recovery, signal }) => recovery === 'post' && signal.aborted;
/**
 * Walks a change to its end and says how it ended. A failure that comes before anything was changed is thrown as it is.
 */
async function carryOut(driven, ending, signal) {
    const { drive, policy } = driven;
    try {
        await drive.walk(signal);
        if (policy.confirm === 'manual') {
            await drive.hold();
            return outcome(drive, 'awaiting-confirm');
        }
        await drive.seal(signal);
        await drive.close();
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        return afterTroubleAlone(driven, error, ending);
    }
}
/** Seals what an earlier run left held. */
async function confirmHeld(driven, ending, signal) {
    const { drive } = driven;
    try {
        await drive.proveAgain(signal);
        await drive.seal(signal);
        await drive.close();
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        // Stopped before the seal was sent it is as it was: held, for a person to confirm or to take back.
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ && drive.entry.phase === 'held')
            throw error;
        return afterTroubleAlone(driven, error, ending);
    }
}
async function afterTroubleAlone(driven, error, ending) {
    const [ended] = await afterTrouble([driven], reasonOf(error), ending);
    if (ended === undefined)
        throw error;
    return ended;
}
/** Takes a change back because a person asked for it: that it is back is the good end. */
async function takeBackAsAsked(drive, ending) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKE_BACK_MS */ .F, hurry(ending)), false);
        const back = await drive.takeBack(limit.signal);
        if (back.proven)
            return outcome(drive, 'rolled-back', { remarks: back.remarks });
        if (isLeftToPost(ending) && !back.tried)
            throw ending.signal.reason; // nothing was begun: it is as it was
        if (isLeftToPost(ending))
            return leftToPost(drive, back.because);
        return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { failure: notTakenBack(drive, back.because) });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * What follows a failure or a cancel, by each one's policy: taken back and proven, held for a person, or left to the post
 * step. Evidence is gathered of all of them before the first is taken back.
 *
 * @param all in the order in which they were walked.
 * @returns one outcome for each that had begun, newest first; the others are closed.
 */
async function afterTrouble(all, reason, ending) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        for (const { drive } of all)
            if (!drive.begun)
                await drive.close();
        const begun = all.filter(({ drive }) => drive.begun).toReversed();
        if (reason.cancelled && ending.recovery === 'post')
            return begun.map(({ drive }) => leftToPost(drive, reason.saw));
        const limit = __addDisposableResource(env_2, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKE_BACK_MS */ .F, hurry(ending)), false);
        const found = new Map();
        for (const { drive } of begun) {
            const evidence = await drive.evidence(limit.signal);
            if (evidence === undefined)
                continue;
            found.set(drive, evidence);
            ending.log.info([evidence.title, ...evidence.lines.map((line) => `  ${line}`)].join('\n'));
        }
        const isHeld = ({ policy }) => (reason.cancelled ? policy.onCancel : policy.onFailure) === 'hold';
        const back = begun.filter((one) => !isHeld(one)).map(({ drive }) => drive);
        for (const drive of back)
            await drive.turnBack();
        const taken = new Map((await (0,_take_back_js__WEBPACK_IMPORTED_MODULE_3__/* .takeBackInOrder */ .o)(back, ending.clock, limit.signal)).map((how, index) => [back[index], how]));
        const outcomes = [];
        for (const { drive } of begun) {
            const evidence = found.get(drive);
            const told = evidence === undefined ? {} : { evidence };
            const how = taken.get(drive);
            if (how === undefined) {
                await drive.hold();
                outcomes.push(outcome(drive, 'unknown', { ...told, failure: heldAsAsked(drive, reason) }));
            }
            else if (how.proven) {
                const saw = `${reason.saw}; it was taken back, and that is proven`;
                const failure = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(reason.code, { what: reason.what, saw, fix: reason.fix });
                const result = reason.cancelled ? 'cancelled' : 'rolled-back';
                outcomes.push(outcome(drive, result, { ...told, failure, remarks: how.remarks }));
            }
            else if (isLeftToPost(ending)) {
                outcomes.push({ ...leftToPost(drive, `${reason.saw}; then: ${how.because}`), ...told });
            }
            else {
                const failure = notTakenBack(drive, `${reason.saw}; then: ${how.because}`, reason.what);
                outcomes.push(outcome(drive, how.tried ? 'rollback-failed' : 'unknown', { ...told, failure }));
            }
        }
        return outcomes;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
const leftToPost = (drive, saw) => outcome(drive, 'unknown', {
    failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
        what: `Stopped while ${drive.target.name} was being changed`,
        saw: `${saw}; ${drive.moments.at(-1)?.text ?? 'nothing seen yet'}`,
        fix: `the post step of this action goes on from here; look with: ${drive.target.statusCommand}`,
    }),
});
const heldAsAsked = ({ target }, { what, saw, cancelled }) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
    what,
    saw: `${saw}; it was left as it is, as "${cancelled ? 'on-cancel' : 'on-failure'}" says`,
    fix: `take it back with: ${target.rollbackCommand}`,
});
function reasonOf(error) {
    const { code, what, saw, fix } = failureOf(error);
    return { code, what, saw, fix, cancelled: error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ };
}
function failureOf(error) {
    if ((0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
        return error;
    if (error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeLimit */ .h9) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('timed-out', {
            what: 'The time is up',
            saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error),
            fix: 'look at what it waited for, or raise "timeout"',
        });
    }
    if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', { what: 'Stopped before the end', saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error), fix: 'start it again' });
    }
    // A bug of ours in the middle of a change: take back what was begun, and show the stack.
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unknown', { what: 'A fault of ours, please report it', saw: stack, fix: 'start it again' }, { cause: error });
}
const notTakenBack = (drive, saw, what) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: `look with: ${drive.target.statusCommand}; take it back with: ${drive.target.rollbackCommand}`,
});
function outcome(drive, result, more = {}) {
    return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments };
}


/***/ }),

/***/ 6768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ Drive),
  u: () => (/* binding */ sayStop)
});

// EXTERNAL MODULE: ./build/core/change.js
var change = __nccwpck_require__(988);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __nccwpck_require__(1420);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __nccwpck_require__(3201);
// EXTERNAL MODULE: ./build/gates/gate.js
var gates_gate = __nccwpck_require__(3152);
;// CONCATENATED MODULE: ./build/gates/containers.js



/** Asks the target itself: every container of this version, running and healthy, or what it has in place of containers. */
function containersGate(probe, name = 'containers') {
    return {
        name,
        tellsVersion: false,
        async ask(_stop, signal) {
            try {
                return await probe(signal);
            }
            catch (error) {
                if ((0,failure/* isFailure */.N6)(error))
                    return (0,gates_gate/* unasked */.Wl)(error.saw);
                if (error instanceof ports_clock/* TimeLimit */.h9)
                    return (0,gates_gate/* unasked */.Wl)('the server that knows the containers did not answer in time');
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/gate.js
/** A round is bad when any gate is bad, good only when all are. */
function kindOf(round) {
    if (round.samples.some(({ sample }) => sample.kind === 'bad'))
        return 'bad';
    return round.samples.length > 0 && round.samples.every(({ sample }) => sample.kind === 'good') ? 'good' : 'unasked';
}
function sayRound(round) {
    const worst = kindOf(round);
    const telling = round.samples.filter(({ sample }) => sample.kind === worst);
    return telling.map(({ gate, sample }) => `${gate}: ${sample.detail}`).join('; ');
}
/**
 * Weighs the rounds so far. Time being up is never "healthy": without the answers needed it is "unknown", and with
 * bad answers it is "unhealthy".
 *
 * @returns a verdict, or undefined to keep asking.
 */
function judge(rounds, rule, startedMs, nowMs) {
    const kinds = rounds.map(kindOf);
    const last = rounds.at(-1);
    const bad = kinds.filter((kind) => kind === 'bad').length;
    const unasked = kinds.filter((kind) => kind === 'unasked').length;
    const seen = last === undefined ? 'nothing was asked' : sayRound(last);
    if (bad > rule.allowBad)
        return { kind: 'unhealthy', because: sayRound(lastOf(rounds, 'bad') ?? rounds[0] ?? never()) };
    if (unasked > rule.allowUnasked)
        return { kind: 'unknown', because: `could not be asked ${unasked} times; last: ${seen}` };
    const { holdMs = 0 } = rule;
    const watchedMs = nowMs - startedMs;
    if (goodInARow(kinds) >= rule.needs && watchedMs >= holdMs) {
        const version = last?.samples.map(({ sample }) => sample.version).find((told) => told !== undefined);
        return { kind: 'healthy', rounds: rounds.length, ...(version === undefined ? {} : { version }) };
    }
    if (watchedMs < holdMs + rule.withinMs)
        return undefined;
    const because = `time is up with ${goodInARow(kinds)} of ${rule.needs} good rounds in a row; last: ${seen}`;
    return kinds.at(-1) === 'bad' ? { kind: 'unhealthy', because } : { kind: 'unknown', because };
}
const goodInARow = (kinds) => kinds.length - 1 - kinds.findLastIndex((kind) => kind !== 'good');
const lastOf = (rounds, kind) => rounds.findLast((round) => kindOf(round) === kind);
function never() {
    throw new Error('more bad rounds than rounds');
}

;// CONCATENATED MODULE: ./build/gates/rounds.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** One gate may take this long to answer; after that the asked side is too slow to be called healthy. */
const ASK_LIMIT_MS = 10_000;
/**
 * Asks all gates at once, round after round, until there is a verdict. The only loop that asks gates.
 *
 * A gate that answers from other processes than the round before is bad: something restarted in between.
 */
async function askRounds(gates, stop, rule, { clock, log, signal }) {
    const startedMs = clock.nowMs();
    const rounds = [];
    const fingerprints = new Map();
    for (;;) {
        const atMs = clock.nowMs();
        const samples = await Promise.all(gates.map(async (gate) => {
            const sample = sameProcesses(gate, await askOne(gate, stop, clock, signal), fingerprints);
            return { gate: gate.name, sample };
        }));
        const round = { atMs, samples };
        rounds.push(round);
        log.info(`gate ${kindOf(round)}: ${sayRound(round)}`);
        const verdict = judge(rounds, rule, startedMs, clock.nowMs());
        if (verdict !== undefined)
            return { verdict, rounds };
        await clock.sleep(Math.max(0, atMs + rule.everyMs - clock.nowMs()), signal);
    }
}
async function askOne(gate, stop, clock, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, clock.limit(ASK_LIMIT_MS, signal), false);
        try {
            return await gate.ask(stop, limit.signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return (0,gates_gate/* bad */.MB)(`no answer within ${ASK_LIMIT_MS / 1_000}s`);
            return (0,gates_gate/* unasked */.Wl)((0,failure/* briefly */.m_)(error));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function sameProcesses(gate, sample, fingerprints) {
    if (sample.fingerprint === undefined)
        return sample;
    const before = fingerprints.get(gate);
    fingerprints.set(gate, sample.fingerprint);
    if (before === undefined || before === sample.fingerprint)
        return sample;
    return (0,gates_gate/* bad */.MB)(`something was restarted or replaced since the last round (${sample.detail})`);
}

// EXTERNAL MODULE: ./build/run/patience.js
var patience = __nccwpck_require__(6367);
;// CONCATENATED MODULE: ./build/run/attempts.js

/**
 * How often, and for how long, one write is tried. What may have been done is sent a few times only, each time after the
 * one before is surely over. A system that is busy or out of reach surely did nothing: it is asked again for as long as
 * a system may be out of sight. A refusal is an answer, and does not get better by asking often.
 */
class Attempts {
    #count = 0;
    #acted = 0;
    #busySinceMs;
    #notBeforeMs = Number.NEGATIVE_INFINITY;
    /** All tries, whatever came of them. */
    get count() {
        return this.#count;
    }
    isDue(nowMs) {
        return nowMs >= this.#notBeforeMs;
    }
    /** No more of them. */
    isSpent(nowMs) {
        return this.#acted >= patience/* MOVES */.l2 || (this.#busySinceMs !== undefined && nowMs - this.#busySinceMs >= patience/* OUT_OF_SIGHT_MS */.u4);
    }
    /** Was answered, or its answer was lost: the next one waits until this one is surely over. */
    sent(nowMs) {
        this.#count += 1;
        this.#acted += 1;
        this.#busySinceMs = undefined;
        this.#notBeforeMs = nowMs + patience/* SURELY_OVER_MS */.lx;
    }
    failed({ code }, nowMs) {
        if (code === 'lost') {
            this.sent(nowMs);
            return;
        }
        this.#count += 1;
        if (code === 'unreachable' || code === 'conflict')
            this.#busySinceMs ??= nowMs;
        else
            this.#acted += 1;
        this.#notBeforeMs = nowMs + patience/* POLL_MS */.JO;
    }
}

;// CONCATENATED MODULE: ./build/run/drive.js
var _a;








/**
 * Walks one change: out, and back. Every way into it, be it a lost answer, a post step, `slipway undo` or a resumed run,
 * begins with a look; there is no second recovery path.
 */
class Drive {
    target;
    moments = [];
    #entry;
    #road;
    #asking;
    #lastSaid = '';
    /** Why the last write on the way back was not taken. */
    #refusal;
    constructor(leg, asking, road, found) {
        this.target = leg.target;
        this.#asking = asking;
        this.#road = road;
        this.#entry = found ?? {
            change: leg.change,
            phase: 'armed',
            to: 0,
            sealed: false,
            at: (0,ports_clock/* nowIso */.kF)(road.clock),
            by: road.self,
            ...(leg.backOf === undefined ? {} : { backOf: leg.backOf }),
        };
    }
    get entry() {
        return this.#entry;
    }
    get change() {
        return this.#entry.change;
    }
    /** Whether anything may have been changed: the first write was about to be sent. */
    get begun() {
        return this.#entry.to > 0;
    }
    /**
     * Out: move by move to the last stop, the gates asked at each. Returns with the last stop proven, not sealed.
     *
     * @throws {Failure} and leaves the ledger open where something may have been changed.
     */
    async walk(signal) {
        const first = await this.#look(signal);
        if (first.kind !== 'at' || first.at !== 0 || !canLeave(first)) {
            throw new failure/* Failure */.HR('conflict', {
                what: `${this.target.name} is not where it was when the plan was made`,
                saw: first.saying,
                fix: `look at it with: ${this.target.statusCommand}; then start again`,
            });
        }
        await this.#walkOn(signal);
    }
    /** Goes on with a walk that another process began, to its sealed end, from wherever it stands. */
    async finish(signal) {
        if (this.#entry.phase === 'armed') {
            // What was sent may still be on its way.
            const overMs = Date.parse(this.#entry.at) + patience/* SURELY_OVER_MS */.lx - this.#road.clock.nowMs();
            if (overMs > 0)
                await this.#road.clock.sleep(overMs, signal);
        }
        const seen = await this.#look(signal);
        const isSealed = seen.kind === 'at' && seen.at === (0,change/* lastStop */.t8)(this.change) && seen.sealed;
        if (!isSealed)
            await this.#walkOn(signal, seen);
        await this.seal(signal);
    }
    async #walkOn(signal, from) {
        const first = from?.kind === 'at' ? Math.max(from.at, this.#entry.to, 1) : 1;
        for (let to = first; to <= (0,change/* lastStop */.t8)(this.change); to += 1) {
            await this.#arrive(to, signal);
            await this.#prove(to, signal, this.target.holdMs?.(this.#entry));
        }
    }
    /** Proves the goal without a walk, where there is nothing to change. */
    async proveGoal(signal) {
        this.#entry = { ...this.#entry, to: (0,change/* lastStop */.t8)(this.change) };
        await this.#prove(this.#entry.to, signal);
    }
    /** One good round at the goal, now: what was proven a while ago need not be so any more. */
    async proveAgain(signal) {
        const { clock, log } = this.#road;
        const { rule: asked } = this.#asking;
        // Rounds follow each other faster than the user's: a server that restarts is not to fail it.
        const rule = { ...asked, needs: 1, everyMs: patience/* POLL_MS */.JO, allowUnasked: Math.max(10, asked.allowUnasked) };
        const at = this.change.stops[(0,change/* lastStop */.t8)(this.change)] ?? {};
        const { verdict } = await askRounds([...this.#proof(), ...this.#asking.gates], at, rule, { clock, log, signal });
        if (verdict.kind === 'healthy')
            return;
        throw new failure/* Failure */.HR(verdict.kind, {
            what: `${this.target.name} was not healthy any more right before it would have been confirmed`,
            saw: verdict.because,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    /**
     * The decision that the goal stays, with the step after which there is no way back by a move; the target looks again
     * right before that one. The entry stays open: others may have to be sealed before this one is over.
     */
    async seal(signal) {
        const goal = (0,change/* lastStop */.t8)(this.change);
        if (this.target.seal === undefined)
            await this.proveAgain(signal);
        const before = this.#entry;
        await this.#put('moving', { to: goal, sealed: true });
        if (this.target.seal === undefined)
            return;
        let sent = false;
        try {
            await this.#send(signal, {
                done: (seen) => seen.at === goal && seen.sealed && seen.settled,
                underWay: (seen) => seen.at === goal && seen.sealed,
                ready: (seen) => seen.at === goal && seen.settled && !seen.sealed,
                write: async (entry) => {
                    sent = true;
                    await this.target.seal?.(entry, signal);
                },
            });
        }
        catch (error) {
            if (!sent)
                await this.#tryPut(before.phase, { sealed: before.sealed });
            throw error;
        }
        this.#note('sealed');
        await this.#prove(goal, signal);
    }
    /**
     * Written down of all that go back together before the first of them does: whoever finds only the others afterwards must
     * not take them for decided. Who takes back is told too.
     */
    async turnBack() {
        this.#entry = { ...this.#entry, to: 0, by: this.#road.self };
        try {
            await this.#road.ledger.put(this.#entry);
        }
        catch (error) {
            this.#note(`what is done could not be recorded: ${(0,failure/* briefly */.m_)(error)}`);
        }
    }
    /** Nothing is left to be done about it, by nobody. Found open by mistake, it is looked at once more and closed. */
    async close() {
        await this.#tryPut('closed', {});
        if (this.#entry.sealed && this.#entry.to > 0)
            await this.#supersede();
    }
    /** What dead runs recorded of the same thing leads back to before a decision that was made since: it is over. */
    async #supersede() {
        const { ledger } = this.#road;
        const { kind, target } = this.change;
        const isOlder = ({ change, backOf, at }) => backOf === undefined && change.kind === kind && at < this.#entry.at && isSame(change.target, target);
        try {
            for (const entry of await ledger.open())
                if (entry.change.id !== this.change.id && isOlder(entry))
                    await ledger.put({ ...entry, phase: 'closed' });
        }
        catch (error) {
            this.#note(`what earlier runs recorded could not be closed: ${(0,failure/* briefly */.m_)(error)}`);
        }
    }
    /** Leaves the change where it is, for a person to confirm or to take back. */
    async hold() {
        await this.#put('held', {});
    }
    /**
     * Back to stop 0, and the same proof there. Looks first, writes at most what the look allows, and looks again: a change
     * that was never made, one that is half made and one that is already being taken back all end here.
     *
     * @param arrived called once stop 0 is reached and only its proof is left.
     * @returns `proven: false` when the signal's limit passed or a person is needed; the entry stays open then.
     */
    async takeBack(signal, arrived = () => { }) {
        const attempts = new Attempts();
        let changing = false;
        const leave = (because) => {
            this.#note(`not taken back: ${because}`);
            return { proven: false, because, tried: changing || attempts.count > 0 };
        };
        try {
            const inFlightUntilMs = Date.parse(this.#entry.at) + patience/* SURELY_OVER_MS */.lx;
            let waiting = { because: '', sinceMs: 0 };
            for (;;) {
                const seen = await this.#look(signal);
                const nowMs = this.#road.clock.nowMs();
                const way = this.target.wayBack(this.#entry, seen);
                if (way.by === 'person')
                    return leave(way.because);
                if (way.by !== 'wait' || way.because !== waiting.because)
                    waiting = { because: way.by === 'wait' ? way.because : '', sinceMs: nowMs };
                else if (nowMs - waiting.sinceMs >= patience/* OUT_OF_SIGHT_MS */.u4)
                    return leave(`it stands still: ${way.because}`);
                if (way.by === 'change') {
                    changing = true;
                    return await this.#takeBackBy(way.change, signal);
                }
                if (way.by === 'nothing') {
                    // A write of the one who died may still be on its way; only after that does "nothing happened" hold.
                    if (this.#entry.phase !== 'armed' || nowMs >= inFlightUntilMs)
                        break;
                }
                else if (way.by === 'move' && attempts.isDue(nowMs)) {
                    if (attempts.isSpent(nowMs))
                        return leave(`sent ${attempts.count} times and not done; ${this.#refusal ?? seen.saying}`);
                    this.#note('taking back');
                    await this.#moveBack(seen, attempts, signal);
                    continue;
                }
                await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
            }
            this.#entry = { ...this.#entry, to: 0 };
            arrived();
            await this.#prove(0, signal);
            const remarks = await this.#remarks(signal);
            await this.#tryPut('closed', { to: 0 });
            this.#note('taken back and proven');
            return { proven: true, remarks };
        }
        catch (error) {
            if ((0,failure/* isFailure */.N6)(error))
                return leave((0,failure/* briefly */.m_)(error));
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return leave(`not proven within ${(0,duration/* formatDuration */.a)(error.ms)}; last seen: ${this.#lastSaid}`);
            if (error instanceof failure/* Cancelled */.cJ)
                return leave(`${(0,failure/* briefly */.m_)(error)}; last seen: ${this.#lastSaid}`);
            throw error;
        }
    }
    /**
     * Whether what was found can stay: it stands at the goal. `decided`: the decision that it stays was carried out, so that
     * there is no way back by a move, or none is needed to keep it.
     *
     * @throws {Failure} when it cannot be seen.
     */
    async standsAtGoal(signal) {
        const goal = (0,change/* lastStop */.t8)(this.change);
        const seen = await this.#waitUntilItStands(signal);
        const atGoal = seen.kind === 'at' && seen.at === goal && seen.settled;
        return { atGoal, decided: atGoal && this.#entry.sealed && (this.target.seal === undefined || seen.sealed) };
    }
    /** What tells why it failed, gathered before it is removed. Never the reason for another failure. */
    async evidence(signal) {
        try {
            return await this.target.evidence?.(this.#entry, signal);
        }
        catch (error) {
            this.#note(`no evidence could be gathered: ${(0,failure/* briefly */.m_)(error)}`);
            return undefined;
        }
    }
    /** What a person should know beside the proof; that it could not be read does not make the proof less true. */
    async #remarks(signal) {
        try {
            return (await this.target.remarks?.(this.#entry, signal)) ?? [];
        }
        catch (error) {
            if (!(0,failure/* isFailure */.N6)(error))
                throw error;
            return [`it could not be told how it got there: ${(0,failure/* briefly */.m_)(error)}`];
        }
    }
    async #takeBackBy(change, signal) {
        this.#note('there is no way back by a move any more; going back by a new change');
        const back = new _a({ target: this.target, change, backOf: this.change.id }, { ...this.#asking, rule: patient(this.#asking.rule) }, this.#road);
        const { stage, release, destination } = this.#entry;
        back.#entry = {
            ...back.#entry,
            ...(stage === undefined ? {} : { stage }),
            ...(release === undefined ? {} : { release }),
            ...(destination === undefined ? {} : { destination }),
        };
        try {
            await back.walk(signal);
            await back.seal(signal);
        }
        finally {
            this.moments.push(...back.moments);
        }
        // In this order: a change that is taken back is never found without the one that takes it back.
        await this.#tryPut('closed', {});
        await back.#tryPut('closed', {});
        return { proven: true, remarks: [`it was taken back by a new change to ${sayStop(change.stops.at(-1) ?? {})}`] };
    }
    #arrive(to, signal) {
        return this.#send(signal, {
            done: (seen) => seen.at === to && seen.settled,
            underWay: (seen) => seen.at === to,
            ready: (seen) => seen.at === to - 1 && canLeave(seen),
            beforeWrite: () => this.#put('armed', { to }),
            write: async (entry, seen) => {
                const handle = await this.target.move(entry, seen, signal);
                await this.#put('moving', { handle });
            },
        });
    }
    /**
     * Sends one write and looks until it is done. A write is sent again only when it surely was not done, or when its answer
     * was lost and it did not show for so long that it surely is over.
     */
    async #send(signal, step) {
        const failing = new Set();
        const attempts = new Attempts();
        const sinceMs = this.#road.clock.nowMs();
        let taken = false;
        for (;;) {
            const seen = await this.#look(signal);
            if (seen.kind !== 'at')
                throw this.#notOurs(seen);
            if (step.done(seen))
                return;
            if (step.underWay(seen)) {
                taken = true;
                for (const part of seen.failing ?? [])
                    failing.add(part);
                if (failing.size >= patience/* FAILING_PARTS */.qd)
                    throw this.#neverGetsThere(`${failing.size} failures on the way`, seen);
                if (seen.stuck !== undefined)
                    throw this.#neverGetsThere(seen.stuck, seen);
            }
            else if (!step.ready(seen) || taken) {
                throw this.#notOurs(seen); // somebody took back what was taken from us, or went elsewhere with it
            }
            else if ((seen.settled || this.#road.clock.nowMs() - sinceMs >= patience/* SETTLES_WITHIN_MS */.Kk) &&
                attempts.isDue(this.#road.clock.nowMs())) {
                if (attempts.isSpent(this.#road.clock.nowMs()))
                    throw this.#notTaken(attempts.count, seen);
                await step.beforeWrite?.();
                try {
                    await step.write(this.#entry, seen);
                    taken = true;
                }
                catch (error) {
                    if (!(0,failure/* isFailure */.N6)(error, 'lost', 'unreachable', 'conflict', 'refused', 'denied'))
                        throw error;
                    this.#note((0,failure/* briefly */.m_)(error));
                    attempts.failed(error, this.#road.clock.nowMs());
                }
            }
            await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
        }
    }
    async #moveBack(seen, attempts, signal) {
        await this.#tryPut('moving', { to: 0 });
        try {
            const handle = await this.target.move(this.#entry, seen, signal);
            attempts.sent(this.#road.clock.nowMs());
            await this.#tryPut('moving', { handle });
        }
        catch (error) {
            if (!(0,failure/* isFailure */.N6)(error))
                throw error;
            attempts.failed(error, this.#road.clock.nowMs());
            this.#refusal = (0,failure/* briefly */.m_)(error);
            this.#note(this.#refusal); // the next look tells what came of it
        }
    }
    #neverGetsThere(because, seen) {
        return new failure/* Failure */.HR('unhealthy', {
            what: `${this.target.name} does not get to ${sayStop(this.change.stops[this.#entry.to] ?? {})}`,
            saw: `${because}; ${seen.saying}`,
            fix: 'read what was found above, mend the image or its settings, and start again',
        });
    }
    #notTaken(tries, seen) {
        return new failure/* Failure */.HR('unreachable', {
            what: `${this.target.name} did not take the change`,
            saw: `sent ${tries} times; ${this.moments.at(-1)?.text ?? seen.saying}`,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    #notOurs(seen) {
        return new failure/* Failure */.HR('conflict', {
            what: `${this.target.name} was changed by somebody else meanwhile`,
            saw: seen.saying,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    /** Looks, and keeps trying while the system is out of sight. */
    async #look(signal) {
        const sinceMs = this.#road.clock.nowMs();
        for (;;) {
            try {
                const seen = await this.target.look(this.#entry, signal);
                this.#say(seen);
                return seen;
            }
            catch (error) {
                if (!(0,failure/* isFailure */.N6)(error))
                    throw error;
                const waitedMs = this.#road.clock.nowMs() - sinceMs;
                if (waitedMs >= patience/* OUT_OF_SIGHT_MS */.u4)
                    throw error;
                this.#road.log.progress(`${(0,failure/* briefly */.m_)(error)}; looking again (${(0,duration/* formatDuration */.a)(waitedMs)})`);
                await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
            }
        }
    }
    /** What never settles does not stand: it is not waited for longer than what settles needs. */
    async #waitUntilItStands(signal) {
        const sinceMs = this.#road.clock.nowMs();
        for (;;) {
            const seen = await this.#look(signal);
            if ((seen.kind !== 'at' && seen.kind !== 'between') || seen.settled)
                return seen;
            if (this.#road.clock.nowMs() - sinceMs >= patience/* SETTLES_WITHIN_MS */.Kk)
                return seen;
            await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
        }
    }
    /** Asks the target itself and the user's gates about one stop, round after round, until there is a verdict. */
    async #prove(stop, signal, holdMs = 0) {
        const { clock, log } = this.#road;
        const asksUser = stop > 0 || this.target.gatesAreOfTheGoal !== true;
        const gates = [...this.#proof(), ...(asksUser ? this.#asking.gates : [])];
        const at = this.change.stops[stop] ?? {};
        if (gates.length === 0)
            return;
        const { verdict } = await askRounds(gates, at, this.#ruleAt(stop, holdMs), { clock, log, signal });
        this.#note(verdict.kind === 'healthy'
            ? `healthy at ${sayStop(at)}`
            : `${verdict.kind} at ${sayStop(at)}: ${verdict.because}`);
        if (verdict.kind === 'healthy')
            return;
        throw new failure/* Failure */.HR(verdict.kind, {
            what: `${this.target.name} is ${verdict.kind === 'unhealthy' ? 'not healthy' : 'not known to be healthy'} at ${sayStop(at)}`,
            saw: verdict.because,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    /** At stop 0 there is nowhere else to go: what heals itself is waited for, and only then a person is called. */
    #ruleAt(stop, holdMs) {
        const { rule } = this.#asking;
        return stop > 0 ? { ...rule, holdMs } : patient(rule);
    }
    #proof() {
        if (this.target.probe === undefined)
            return [];
        const probe = this.target.probe.bind(this.target);
        return [containersGate((signal) => probe(this.#entry, signal), this.target.probeName)];
    }
    /** On the way back, and in the end, a ledger that cannot be written must not keep us from going. */
    async #tryPut(phase, more) {
        try {
            await this.#put(phase, more);
        }
        catch (error) {
            this.#note(`what is done could not be recorded: ${(0,failure/* briefly */.m_)(error)}`);
        }
    }
    async #put(phase, more) {
        this.#entry = { ...this.#entry, ...more, phase, at: (0,ports_clock/* nowIso */.kF)(this.#road.clock), by: this.#road.self };
        await this.#road.ledger.put(this.#entry);
    }
    #say(seen) {
        this.#road.log.progress(`${this.target.name}: ${seen.saying}`);
        if (seen.saying === this.#lastSaid)
            return;
        this.#lastSaid = seen.saying;
        this.#note(seen.saying);
    }
    #note(text) {
        this.moments.push({ atMs: this.#road.clock.nowMs(), text });
    }
}
_a = Drive;
/** Bad answers and unasked ones are waited out for as long as a system may be out of sight. */
const patient = (rule) => ({
    ...rule,
    allowBad: Number.POSITIVE_INFINITY,
    allowUnasked: Number.POSITIVE_INFINITY,
    withinMs: Math.max(rule.withinMs, patience/* OUT_OF_SIGHT_MS */.u4),
});
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const canLeave = (seen) => seen.settled || seen.movable === true;
/** `image shop/auth:1.0.1`, `blue 90, green 10`: a stop for people. */
const sayStop = (stop) => Object.entries(stop)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');


/***/ }),

/***/ 7047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ envForOthers)
});

// EXTERNAL MODULE: ./build/core/secret.js
var secret = __nccwpck_require__(5616);
;// CONCATENATED MODULE: ./build/core/child-env.js

const OURS = /^(INPUT_|STATE_|SLIPWAY_|ACTIONS_|AWS_)/;
const COMMAND_FILES = new Set([
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
]);
/** A shorter text is more likely a word that stands in values by chance: a secret `app` would take `PATH` away. */
const LEAST_PART = 8;
/**
 * The environment of a child that runs code of others: the job's, without what belongs to us, to the runner or to a cloud
 * account, and without any variable that holds a secret, unless it is named.
 *
 * A variable holds a secret when its value is one, or has one of at least 8 characters in it, as a connection string
 * has (`postgres://u:SECRET@h`) or a list of all secrets as JSON: whoever reads that reads the secret. A child that
 * misses a variable fails and says so; one that has too much says nothing.
 *
 * @param secrets all that are registered in this process, whichever stage they are of.
 */
function childEnv(env, secrets, { named = [], add = {} } = {}) {
    const isSecret = findSecrets([...secrets, ...(0,secret/* secretsOfJob */.Ie)(env)]);
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        (named.includes(entry[0]) || !(OURS.test(entry[0]) || COMMAND_FILES.has(entry[0]) || isSecret(entry[1]))));
    return { ...Object.fromEntries(kept), ...add };
}
/** Blanks around a secret do not make it another one: files and variables often end in a line end. */
function findSecrets(secrets) {
    const wholes = new Set(secrets.map((secret) => secret.reveal().trim()).filter((text) => text !== ''));
    const parts = new Set([...wholes, ...secrets.flatMap(secret/* textsToMask */.av)].filter((text) => text.length >= LEAST_PART).flatMap(waysToWrite));
    return (value) => wholes.has(value.trim()) || [...parts].some((part) => value.includes(part));
}
/** As it is, in a URL, and in JSON. */
const waysToWrite = (text) => [
    text,
    encodeURIComponent(text.toWellFormed()),
    JSON.stringify(text).slice(1, -1),
];

;// CONCATENATED MODULE: ./build/run/env-for-others.js

/**
 * The environment of a child that runs code of others: a test command, a gate, a compose file. Made right before the child
 * is started, because every action and stage adds to the secrets. The architecture test holds that nobody makes it by
 * another way, so nobody can forget what a child must not see.
 */
const envForOthers = (world, options) => childEnv(world.env, world.host.secrets(), options);


/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ makeGates)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var ports_http = __nccwpck_require__(3856);
// EXTERNAL MODULE: ./build/gates/gate.js
var gate = __nccwpck_require__(3152);
// EXTERNAL MODULE: ./build/gates/placeholders.js
var placeholders = __nccwpck_require__(2817);
;// CONCATENATED MODULE: ./build/gates/http.js




/** Asks over HTTP. Redirects are not followed: a status of 3xx is good only when it is expected. */
function httpGate(spec, http) {
    return {
        name: `http ${spec.url.origin}${spec.url.pathname}`,
        tellsVersion: (0,placeholders/* mentions */.wy)(spec.json) || (0,placeholders/* mentions */.wy)(spec.body),
        async ask(stop, signal) {
            let response;
            try {
                response = await http.request({
                    method: spec.method,
                    url: spec.url,
                    headers: { 'user-agent': 'slipway', ...spec.headers },
                    timeoutMs: 10_000,
                    signal,
                    ...(spec.connectTo === undefined ? {} : { connectTo: spec.connectTo }),
                });
            }
            catch (error) {
                if (!(error instanceof ports_http/* HttpError */.j))
                    throw error;
                return error.kind === 'resolve' || error.kind === 'proxy' ? (0,gate/* unasked */.Wl)(error.message) : (0,gate/* bad */.MB)(error.message);
            }
            return weigh(spec, response, (0,placeholders/* toldBy */.Hd)(stop));
        },
    };
}
function weigh(spec, response, told) {
    const statusGood = spec.status.length === 0 ? response.status >= 200 && response.status < 300 : spec.status.includes(response.status);
    const begins = JSON.stringify(response.body.slice(0, 120));
    if (!statusGood)
        return (0,gate/* bad */.MB)(`status ${response.status}, body begins ${begins}`);
    const text = spec.body === undefined ? undefined : (0,placeholders/* fillText */.BB)(spec.body, told);
    if (text !== undefined && !response.body.includes(text))
        return (0,gate/* bad */.MB)(`the body has no ${JSON.stringify(text)}; it begins ${begins}`);
    if (spec.json === undefined)
        return (0,gate/* good */.uw)(`status ${response.status}`);
    let answer;
    try {
        answer = JSON.parse(response.body);
    }
    catch {
        return (0,gate/* bad */.MB)(`the body is not JSON; it begins ${begins}`);
    }
    const expected = (0,placeholders/* fill */.GS)(spec.json, told) ?? {};
    const difference = firstDifference(expected, answer, '');
    if (difference !== undefined)
        return (0,gate/* bad */.MB)(difference);
    const version = (0,placeholders/* mentions */.wy)(spec.json) ? (told.version ?? told.digest) : undefined;
    return (0,gate/* good */.uw)(`status ${response.status}, ${JSON.stringify(expected)}`, version === undefined ? {} : { version });
}
/** Objects match when the expected members are there and equal; everything else must be equal. */
function firstDifference(expected, answer, path) {
    if ((0,json/* isObject */.G)(expected) && (0,json/* isObject */.G)(answer)) {
        for (const [name, value] of Object.entries(expected)) {
            const difference = firstDifference(value, answer[name], path === '' ? name : `${path}.${name}`);
            if (difference !== undefined)
                return difference;
        }
        return undefined;
    }
    if (JSON.stringify(expected) === JSON.stringify(answer))
        return undefined;
    const saw = answer === undefined ? 'missing' : JSON.stringify(answer).slice(0, 80);
    return `${path === '' ? 'the answer' : path} is ${saw}, expected ${JSON.stringify(expected)}`;
}

// EXTERNAL MODULE: ./build/ports/exec.js
var ports_exec = __nccwpck_require__(5258);
;// CONCATENATED MODULE: ./build/gates/run.js



/**
 * Runs a script, verbatim, by `sh -c`. Exit 0 is good; 126 and 127 are our own side (not executable, not found), and so is
 * a signal that ended it; anything else is bad. It is told `VERSION` and `DIGEST`.
 */
function runGate(script, exec, { cwd, env }) {
    return {
        name: `run ${script.split('\n')[0]}`,
        tellsVersion: false,
        async ask(stop, signal) {
            const { version, digest } = (0,placeholders/* toldBy */.Hd)(stop);
            try {
                const result = await exec.run(['sh', '-c', script], {
                    cwd,
                    env: {
                        ...env(),
                        ...(version === undefined ? {} : { VERSION: version }),
                        ...(digest === undefined ? {} : { DIGEST: digest }),
                    },
                    signal,
                    maxBytes: 65_536,
                });
                const said = lastLine(result.stderr) ?? lastLine(result.stdout) ?? 'it printed nothing';
                if (result.exitCode === 0)
                    return (0,gate/* good */.uw)('exit code 0');
                if (result.exitCode === null)
                    return (0,gate/* unasked */.Wl)(`ended by ${result.endedBy}`);
                const saw = `exit code ${result.exitCode}, ${said}`;
                return result.exitCode === 126 || result.exitCode === 127 ? (0,gate/* unasked */.Wl)(saw) : (0,gate/* bad */.MB)(saw);
            }
            catch (error) {
                if (error instanceof ports_exec/* ProgramNotFound */.e)
                    return (0,gate/* unasked */.Wl)(error.message);
                throw error;
            }
        },
    };
}
const lastLine = (text) => text.trim().split('\n').at(-1)?.slice(0, 200) || undefined;

// EXTERNAL MODULE: ./build/run/env-for-others.js + 1 modules
var env_for_others = __nccwpck_require__(7047);
;// CONCATENATED MODULE: ./build/run/make-gates.js



/**
 * The user's gates. `containers: healthy` is not among them: the target is always asked that.
 *
 * @param secrets of whoever asks; registered here at the latest, as no gate may see them.
 */
function makeGates(specs, world, secrets) {
    world.host.mask(secrets);
    return specs.flatMap((spec) => {
        switch (spec.kind) {
            case 'http':
                return [httpGate(spec.spec, world.http)];
            case 'run':
                return [runGate(spec.script, world.exec, { cwd: world.workspace, env: () => (0,env_for_others/* envForOthers */.s)(world) })];
            case 'containers':
                return [];
            default:
                return spec;
        }
    });
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  observeTrust: () => (/* binding */ observeTrust),
  untrusted: () => (/* binding */ untrusted)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
;// CONCATENATED MODULE: ./build/core/trust.js

/** These run with secrets, whoever made the code: what is checked out decides. */
const WITH_SECRETS = new Set(['pull_request_target', 'workflow_run']);
const OF_PULL_REQUESTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
/** What a person who may write to this repository starts on its own branches and tags. */
const STARTED_BY_WRITERS = new Set(['push', 'release', 'schedule', 'workflow_dispatch']);
const dependsOnHead = (event) => WITH_SECRETS.has(event);
/** @param head asked for only where `dependsOnHead`. */
function decideTrust(start, head) {
    const { event, payload, actor } = start;
    if (WITH_SECRETS.has(event))
        return judgeHead(start, head ?? { at: 'unknown', because: 'nobody looked' });
    // GitHub treats these as if they came from a fork: docs.github.com, "Troubleshooting Dependabot on GitHub Actions".
    if (actor === 'dependabot[bot]' && (event === 'push' || OF_PULL_REQUESTS.has(event)))
        return { code: 'fork', because: 'Dependabot started this run, and GitHub gives it none of the secrets of Actions' };
    return OF_PULL_REQUESTS.has(event) ? judgePullRequest(payload) : { code: 'own' };
}
function judgePullRequest(payload) {
    const pull = at(payload, 'pull_request');
    const base = nameOf(at(payload, 'repository'));
    const head = nameOf(at(at(pull, 'head'), 'repo')); // null when the fork was deleted
    if (base !== undefined && head === base)
        return { code: 'own' };
    const number = typeof pull?.number === 'number' ? ` #${pull.number}` : '';
    const from = head === undefined ? 'another repository' : `the fork ${head}`;
    return { code: 'fork', because: `pull request${number} comes from ${from}, and GitHub gives it no secrets` };
}
function judgeHead({ event, payload, sha }, head) {
    if (head.at === 'nothing')
        return { code: 'own' };
    const where = `the event ${event} gives this run the secrets of the base`;
    if (head.at === 'unknown')
        return { code: 'foreign', because: `${where}, and nobody can tell what is checked out: ${head.because}` };
    const ours = [sha, textAt(at(at(payload, 'pull_request'), 'base'), 'sha'), pushedCommit(payload)];
    if (ours.includes(head.commit))
        return { code: 'own' };
    const checkedOut = `commit ${head.commit.slice(0, 7)} is checked out, not ${sha?.slice(0, 7) ?? 'the base'}`;
    return { code: 'foreign', because: `${where}, and ${checkedOut}` };
}
/** Of a `workflow_run`: the commit of the run before it, when a writer of this repository started that one. */
function pushedCommit(payload) {
    const run = at(payload, 'workflow_run');
    const base = nameOf(at(payload, 'repository'));
    const isOwn = base !== undefined && nameOf(at(run, 'head_repository')) === base;
    return isOwn && STARTED_BY_WRITERS.has(textAt(run, 'event') ?? '') ? textAt(run, 'head_sha') : undefined;
}
function at(value, key) {
    const found = (0,json/* isObject */.G)(value) ? value[key] : undefined;
    return (0,json/* isObject */.G)(found) ? found : undefined;
}
const textAt = (value, key) => {
    const found = value?.[key];
    return typeof found === 'string' && found !== '' ? found : undefined;
};
/** `owner/name` in the letters that GitHub allows; anything else is no name that could be told. */
function nameOf(repository) {
    const name = textAt(repository, 'full_name');
    return name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}

// EXTERNAL MODULE: ./build/systems/git/repository.js + 1 modules
var repository = __nccwpck_require__(5625);
// EXTERNAL MODULE: ./build/run/programs.js
var programs = __nccwpck_require__(6705);
;// CONCATENATED MODULE: ./build/run/observe-trust.js




/** Whose code is checked out, by the event that started the run and the commit in the workspace. */
async function observeTrust(world, signal) {
    const { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_ACTOR: actor, GITHUB_EVENT_PATH: path } = world.env;
    if (!event)
        return { code: 'own' };
    const payload = path ? parse(await world.files.read(path)) : undefined;
    const head = dependsOnHead(event) ? await observeHead(world, signal) : undefined;
    return decideTrust({ event, payload, sha: sha || undefined, actor: actor || undefined }, head);
}
async function observeHead(world, signal) {
    try {
        return { at: 'commit', commit: await (0,repository/* findCommit */.fq)((0,programs/* repositoryOf */._)(world), signal) };
    }
    catch (error) {
        if (!(0,failure/* isFailure */.N6)(error, 'not-found', 'missing-tool'))
            throw error;
        const files = await world.files.list(world.workspace);
        return files.length === 0 ? { at: 'nothing' } : { at: 'unknown', because: error.saw };
    }
}
function parse(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}
const FIX = {
    fork: 'run this step only for code of your own: "if: github.event.pull_request.head.repo.full_name == github.repository"',
    foreign: 'check out the commit of the base, or build and test by "pull_request" and deploy by "push"; when a person has read that very code, give "allow-untrusted: true" in the workflow file',
};
/** @param what will not be done, such as `the stages tag-and-push, rancher-upgrade`. */
const untrusted = (what, { code, because }) => new failure/* Failure */.HR('refused', {
    what: `Will not do this for code that may be anybody's: ${what}`,
    saw: because,
    fix: FIX[code],
});


/***/ }),

/***/ 6367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TAKE_BACK_MS),
/* harmony export */   JO: () => (/* binding */ POLL_MS),
/* harmony export */   KV: () => (/* binding */ TAKE_BACK_IN_POST_MS),
/* harmony export */   Kk: () => (/* binding */ SETTLES_WITHIN_MS),
/* harmony export */   Xt: () => (/* binding */ HEAD_START_MS),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   lx: () => (/* binding */ SURELY_OVER_MS),
/* harmony export */   qd: () => (/* binding */ FAILING_PARTS),
/* harmony export */   u4: () => (/* binding */ OUT_OF_SIGHT_MS)
/* harmony export */ });
/** Between two looks. */
const POLL_MS = 2_000;
/**
 * A request whose answer was lost is surely over after this: a server works on a write for a few seconds at most (Cattle:
 * a lock is waited for 3 s, then 409). Only then may the same write be sent again.
 */
const SURELY_OVER_MS = 10_000;
/**
 * How long a system may be out of sight before we say so. A Rancher server that restarts in mid-upgrade stands still for
 * up to 135 s; patience must be longer.
 */
const OUT_OF_SIGHT_MS = 180_000;
/** The same write is sent at most this often. */
const MOVES = 3;
/** What can be moved on from although it never settles is given this long to settle first. */
const SETTLES_WITHIN_MS = 60_000;
/** So many parts that failed on the way to a stop mean that it will not get there. */
const FAILING_PARTS = 3;
/** How long taking back may take, proof included. */
const TAKE_BACK_MS = 15 * 60_000;
/** In a post step the runner grants five minutes for everything. */
const TAKE_BACK_IN_POST_MS = 4 * 60_000;
/**
 * Of several changes that are taken back, the next one waits at most this long for the one before: what Route 53 needs
 * until a change is everywhere. Source: API reference, GetChange: "generally within 60 seconds".
 */
const HEAD_START_MS = 60_000;


/***/ }),

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   q: () => (/* binding */ dockerOf)
/* harmony export */ });
/* harmony import */ var _systems_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7746);
/* harmony import */ var _systems_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5625);


/** The docker command, with only what says where the engine is and how to get there. */
const dockerOf = (world) => ({
    exec: world.exec,
    env: (0,_systems_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerEnv */ .gT)(world.env),
});
/** Git in the workspace, with only what says where the repository is and whose settings count. */
const repositoryOf = (world) => ({
    exec: world.exec,
    env: (0,_systems_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnv */ .gE)(world.env),
    folder: world.workspace,
});


/***/ }),

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ recoverInPost),
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   dQ: () => (/* binding */ IN_POST),
/* harmony export */   h2: () => (/* binding */ recoverTogether)
/* harmony export */ });
/* unused harmony export AS_ASKED */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4429);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3201);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6367);
/* harmony import */ var _reversible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2531);
/* harmony import */ var _take_back_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6491);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** How long a process that was told to end may still be there before we end it, and then until it is gone. */
const MAIN_GONE_MS = 10_000;
/**
 * What a dead run recorded and did not finish. What it left held on purpose is not among it, unless it died on the way to
 * hold all of its changes: then none of them is held.
 */
function unfinished(entries) {
    const isLeft = ({ phase }) => phase === 'armed' || phase === 'moving';
    const torn = new Set(entries.filter((entry) => isLeft(entry) && entry.to > 0).map(({ release }) => release));
    torn.delete(undefined);
    return entries.filter((entry) => isLeft(entry) || (entry.phase === 'held' && torn.has(entry.release)));
}
const IN_POST = { limitMs: _patience_js__WEBPACK_IMPORTED_MODULE_4__/* .TAKE_BACK_IN_POST_MS */ .KV, asked: false, mayStay: true };
const AS_ASKED = { limitMs: _patience_js__WEBPACK_IMPORTED_MODULE_4__/* .TAKE_BACK_MS */ .F, asked: true, mayStay: true };
/** The post step of one action: what its main left armed or moving. */
async function recoverInPost(undoing, world) {
    const open = unfinished(await world.ledger.open());
    const lost = open.map((entry) => ({ entry, undoing }));
    return recoverTogether(lost, world, IN_POST);
}
/**
 * Finishes what one dead run recorded, and says what came of it. Its changes stand or fall together: they stay when one of
 * them was sealed, which was decided for all, and every one of them stands proven at its goal; else all are taken back,
 * newest first. Looks first.
 *
 * @param lost in the order in which they were begun.
 */
async function recoverTogether(lost, world, how) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (lost.length === 0)
            return _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done;
        const limit = __addDisposableResource(env_1, world.clock.limit(how.limitMs, world.signal), false);
        try {
            await makeSureTheyAreGone(lost, world, limit.signal);
        }
        catch (error) {
            world.log.error(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error.message : (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error));
            return _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.personNeeded;
        }
        const all = await Promise.all(lost.map(async (one) => {
            const leg = { target: one.undoing.targetOf(one.entry), change: one.entry.change };
            return { ...one, drive: await (0,_reversible_js__WEBPACK_IMPORTED_MODULE_3__/* .driveOf */ .KV)(leg, one.undoing, world, one.entry) };
        }));
        const backs = all.filter(({ entry }) => entry.backOf !== undefined);
        const walks = all.filter((one) => one.entry.backOf === undefined && !backs.some((back) => isBackOf(back, one)));
        const codes = await Promise.all([
            recoverWalks(walks, world, { ...how, mayStay: how.mayStay && backs.length === 0 }, limit.signal),
            ...backs.map((back) => finishBack(back, all.find((one) => isBackOf(back, one)), world, limit.signal)),
        ]);
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .worstExitCode */ .L1)(codes);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const isBackOf = (back, { entry }) => back.entry.backOf === entry.change.id;
async function recoverWalks(walks, world, { asked, mayStay }, signal) {
    const { clock, log } = world;
    if (mayStay && (await keepWhatIsDecided(walks, world, signal)))
        return _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done;
    const isHeld = ({ undoing }) => !asked && undoing.changing.policy.onCancel === 'hold';
    const held = walks.filter(isHeld);
    for (const { drive } of held)
        log.warn(`${drive.target.name}: left as it is, as "on-cancel" says; take it back with: ${drive.target.rollbackCommand}`);
    const drives = walks.filter((one) => !isHeld(one)).map(({ drive }) => drive);
    drives.reverse();
    for (const drive of drives)
        await drive.turnBack();
    for (const { target } of drives)
        log.info(`Taking back what was begun on ${target.name}`);
    const ends = await (0,_take_back_js__WEBPACK_IMPORTED_MODULE_5__/* .takeBackInOrder */ .o)(drives, clock, signal);
    ends.forEach((end, index) => {
        const target = drives[index]?.target;
        if (target !== undefined)
            tell(target, end, world);
    });
    return held.length === 0 && ends.every(({ proven }) => proven) ? _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done : _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.personNeeded;
}
/** What is sealed has no way back by a move; whoever sealed the first of several had decided that all stay. */
async function keepWhatIsDecided(walks, world, signal) {
    if (!walks.some(({ entry }) => entry.sealed) || walks.some(({ entry }) => entry.to === 0))
        return false;
    try {
        const stands = await Promise.all(walks.map(({ drive }) => drive.standsAtGoal(signal)));
        const isDecided = stands.every(({ decided }) => decided) ||
            stands.some(({ decided }, index) => decided && walks[index]?.drive.target.seal !== undefined);
        if (!isDecided || !stands.every(({ atGoal }) => atGoal))
            return false;
        for (const { drive } of walks)
            await drive.seal(signal);
        for (const { drive } of walks)
            await drive.close();
        walks.forEach(({ drive }, index) => {
            const what = stands[index]?.decided
                ? 'it had been confirmed already, and is healthy; nothing to take back'
                : 'it is confirmed now and healthy, as what was changed with it had been confirmed already';
            world.log.info(`${drive.target.name}: ${what}`);
        });
        return true;
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) && !(error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeLimit */ .h9) && !(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ))
            throw error;
        world.log.warn(`It cannot stay as it is: ${(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error)}`);
        return false;
    }
}
/** A change that takes back another one is finished: the way to what was good leads forward. */
async function finishBack({ drive }, takenBack, world, signal) {
    const { target } = drive;
    world.log.info(`Going on with taking back ${target.name}`);
    try {
        await drive.finish(signal);
        await takenBack?.drive.close();
        await drive.close();
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) && !(error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeLimit */ .h9) && !(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ))
            throw error;
        tell(target, { proven: false, because: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error), tried: true }, world);
        return _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.personNeeded;
    }
    tell(target, { proven: true, remarks: [] }, world);
    return _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done;
}
function tell(target, end, { log }) {
    if (end.proven) {
        for (const remark of end.remarks)
            log.warn(remark);
        log.info(`${target.name}: taken back, and that is proven`);
        return;
    }
    const state = end.tried ? 'rolling back, not proven' : 'not taken back';
    log.error(`${target.name}: ${state}\n  Saw: ${end.because}\n  Try: ${target.statusCommand}`);
}
/**
 * Two processes must not walk one change: waits for those that began them, then ends them.
 *
 * @throws {Failure} `not-taken-back` when one cannot be ended.
 */
async function makeSureTheyAreGone(lost, world, signal) {
    const { processes, clock } = world;
    const walkers = new Map(lost.flatMap(({ entry: { by } }) => (by === undefined ? [] : [[JSON.stringify(by), by]])));
    for (const by of walkers.values()) {
        const sinceMs = clock.nowMs();
        while (await processes.isAlive(by)) {
            const waitedMs = clock.nowMs() - sinceMs;
            if (waitedMs >= 2 * MAIN_GONE_MS) {
                throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
                    what: 'What was begun cannot be taken back as long as the run that began it is at work',
                    saw: `process ${by.pid} is still there, and could not be ended`,
                    fix: `end process ${by.pid}, then give: slipway undo`,
                });
            }
            if (waitedMs >= MAIN_GONE_MS)
                await processes.kill(by);
            await clock.sleep(250, signal);
        }
    }
}


/***/ }),

/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ driveOf),
/* harmony export */   l2: () => (/* binding */ runAlone),
/* harmony export */   sb: () => (/* binding */ carryOutAtOnce)
/* harmony export */ });
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3892);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6768);
/* harmony import */ var _make_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4350);



/** The action by itself: prepared, walked, sealed or held, and taken back when it fails. */
async function runAlone(action, inputs, shared, world, signal) {
    const prepared = await action.prepare(inputs, shared, world, signal);
    if ('told' in prepared)
        return prepared.told;
    // Before the first write the output says so; the truth replaces it.
    world.host.output('result', 'unknown');
    return prepared.report(await (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_0__/* .carryOut */ .u0)(prepared, world, signal));
}
/** Carries out what is no walk. Before the first write the output says `unknown`, until the truth replaces it. */
async function carryOutAtOnce(plan, target, asked, world, signal) {
    const leg = { target, change: plan.change };
    if (plan.do === 'prove') {
        const drive = await driveOf(leg, asked, world);
        await drive.proveGoal(signal);
        return { result: 'unchanged', entry: drive.entry, moments: drive.moments, remarks: [plan.remark] };
    }
    world.host.output('result', 'unknown');
    const drive = await driveOf(leg, asked, world, plan.open);
    if (plan.do === 'take-back')
        return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_0__/* .takeBackAsAsked */ .fQ)(drive, world);
    return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_0__/* .confirmHeld */ .a4)({ drive, policy: asked.changing.policy }, world, signal);
}
/** @param found what an earlier run, or the system itself, has recorded of it. */
async function driveOf(leg, { changing, secrets }, world, found) {
    const { clock, log, ledger } = world;
    const asking = { gates: (0,_make_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGates */ .L)(changing.gates, world, secrets), rule: changing.rule };
    return new _drive_js__WEBPACK_IMPORTED_MODULE_1__/* .Drive */ .f(leg, asking, { clock, log, ledger, self: await world.processes.self() }, found);
}


/***/ }),

/***/ 1118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ runAction),
/* harmony export */   h_: () => (/* binding */ asFailure),
/* harmony export */   qA: () => (/* binding */ readShared)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1420);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4429);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3201);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





function readShared(reader, defaultTimeout) {
    return {
        dryRun: reader.flag('dry-run', false),
        timeoutMs: reader.durationMs('timeout', defaultTimeout),
        resultFile: reader.maybe('result-file'),
    };
}
/**
 * Runs an action from its inputs to its outputs. The order holds for every action: read all inputs, mask, complain about
 * all of them at once, act, then tell the result in every form there is.
 */
async function runAction(action, world) {
    const startedMs = world.clock.nowMs();
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputReader */ .i(world.host.inputs);
    let inputs;
    let shared;
    let report;
    try {
        const read = await action.read(reader);
        const readToo = readShared(reader, action.defaultTimeout);
        world.host.mask(reader.secrets);
        const skipped = await stopUntrusted(action, read, world);
        if (skipped === undefined)
            reader.finish(); // of a fork, the secrets that are missing are missing on purpose
        inputs = read;
        shared = readToo;
        report = skipped ?? (await inTime(action, inputs, shared, world));
    }
    catch (error) {
        const failure = asFailure(error, shared);
        const exitCode = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ ? _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.cancelled : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOfFailure */ .Bu)(failure.code);
        report = { ...action.failed(failure, inputs), exitCode, failure };
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ)
            report = { ...report, result: 'cancelled' };
    }
    return tell(action.name, report, shared, world, startedMs);
}
async function inTime(action, inputs, shared, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await beginResultFile(action.name, shared, world);
        const limit = __addDisposableResource(env_1, world.clock.limit(shared.timeoutMs, world.signal), false);
        return await action.run(inputs, shared, world, limit.signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * What an earlier run wrote there must not be taken for the result of this one, should it be killed.
 *
 * @throws {Failure} `bad-input` when the file cannot be written, before anything is touched.
 */
async function beginResultFile(name, { resultFile }, { files }) {
    if (resultFile === undefined)
        return;
    try {
        await files.write(resultFile, `${JSON.stringify({ action: name, ended: false }, null, 2)}\n`);
    }
    catch (error) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', { what: 'The result file cannot be written', saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_)(error), fix: 'name another file by "result-file"' }, { cause: error });
    }
}
/**
 * @returns what to report instead of a run.
 * @throws {Failure} `refused`.
 */
async function stopUntrusted({ name, guard }, inputs, world) {
    if (guard === undefined || !world.env.GITHUB_EVENT_NAME || guard.allowsUntrusted(inputs))
        return undefined;
    const { observeTrust, untrusted } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9278));
    const trust = await observeTrust(world, world.signal);
    if (trust.code === 'own')
        return undefined;
    if (trust.code !== 'fork' || guard.skipped === undefined)
        throw untrusted(name, trust);
    world.log.info(`Skipped: ${trust.because}`);
    return { ...guard.skipped(trust.because), exitCode: _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done };
}
/** @throws what is neither a failure, nor a cancel, nor our own limit: a bug of ours keeps its stack. */
function asFailure(error, shared) {
    if ((0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error))
        return error;
    if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('refused', { what: 'Stopped before the end', saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_)(error), fix: 'start it again' }, { cause: error });
    }
    if (error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .TimeLimit */ .h9 && shared !== undefined) {
        const saw = `not done within ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(shared.timeoutMs)}`;
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('timed-out', { what: 'The time is up', saw, fix: 'look at what it waited for, or raise "timeout"' }, { cause: error });
    }
    throw error;
}
async function tell(name, report, shared, world, startedMs) {
    const seconds = Math.round((world.clock.nowMs() - startedMs) / 1_000);
    const details = {
        action: name,
        result: report.result,
        seconds,
        ...report.details,
        ...(report.failure === undefined
            ? {}
            : {
                failure: {
                    code: report.failure.code,
                    what: report.failure.what,
                    saw: report.failure.saw,
                    fix: report.failure.fix,
                },
            }),
    };
    const { host, log } = world;
    // A failure is never green, whoever forgot to say so.
    let exitCode = report.failure !== undefined && report.exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done
        ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOfFailure */ .Bu)(report.failure.code)
        : report.exitCode;
    try {
        host.output('result', report.result);
        host.output('seconds', String(seconds));
        for (const [output, value] of Object.entries(report.outputs))
            host.output(output, value);
        host.output('result-json', JSON.stringify(details));
        if (shared?.resultFile !== undefined)
            await world.files.write(shared.resultFile, `${JSON.stringify(details, null, 2)}\n`);
        await host.summary(report.summary);
    }
    catch (error) {
        // What was done stands; that it could not be told must not pass as green.
        if (exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done)
            exitCode = _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.missing;
        log.error(error instanceof Error ? error.message : String(error));
    }
    if (report.failure === undefined)
        log.info(`${name}: ${report.result || 'planned'} after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(world.clock.nowMs() - startedMs)}`);
    else
        log.error(report.failure.message);
    return exitCode;
}


/***/ }),

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ takeBackInOrder)
/* harmony export */ });
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6367);

/**
 * Takes back several changes of one run, in the order given: newest first, so that traffic is led away before what it was
 * led to is changed. The next one is begun as soon as the one before stands at its start, or has had its head start; the
 * proofs go on side by side. One that cannot be taken back does not keep the others from it.
 *
 * @returns how each ended, in the same order.
 */
async function takeBackInOrder(drives, clock, signal) {
    const all = [];
    for (const drive of drives) {
        const arrival = Promise.withResolvers();
        const back = drive.takeBack(signal, arrival.resolve).catch(faultOfOurs).finally(arrival.resolve);
        all.push(back);
        if (drive === drives.at(-1))
            break;
        const over = new AbortController();
        await Promise.race([arrival.promise, clock.sleep(_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD_START_MS */ .Xt, over.signal).catch(() => { })]);
        over.abort();
    }
    return Promise.all(all);
}
const faultOfOurs = (error) => ({
    proven: false,
    because: `a fault of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    tried: true,
});


/***/ }),

/***/ 7746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   ST: () => (/* binding */ runDocker),
/* harmony export */   ad: () => (/* binding */ askDocker),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   gI: () => (/* binding */ engineTrouble),
/* harmony export */   gT: () => (/* binding */ dockerEnv),
/* harmony export */   n6: () => (/* binding */ commandFailed),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   sb: () => (/* binding */ askEngine),
/* harmony export */   uJ: () => (/* binding */ isDockersOwn)
/* harmony export */ });
/* unused harmony exports engineInfo, engineEndpoint, readEngine */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8314);
/* harmony import */ var _ports_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5258);



/** These say where the engine is, how to get there, and where the command keeps its own things. */
const OWN = new Set([
    'PATH',
    'HOME',
    'TMPDIR',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'SSH_AUTH_SOCK',
    'RUNNER_TRACKING_ID',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_TLS',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'DOCKER_API_VERSION',
    'DOCKER_BUILDKIT',
]);
const PROXIES = new Set(['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']);
/** Whether the docker command reads this variable itself, so that another value for a container would mislead it. */
const isDockersOwn = (name) => OWN.has(name) || /^(DOCKER_|BUILDX_|BUILDKIT_(HOST|PROGRESS|COLORS|TTY_LOG_LINES)$)/.test(name);
/**
 * The environment for the docker command: where the engine is and how to get there, and nothing else of the job's.
 *
 * @param add wins over the job's, such as a private `DOCKER_CONFIG`, or values handed to a container by `--env NAME`.
 */
function dockerEnv(env, add = {}) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && (OWN.has(entry[0]) || PROXIES.has(entry[0])));
    return { ...Object.fromEntries(kept), ...add };
}
// Always the whole as JSON: an engine of 20.10 answers `--format json` with the word "json".
const engineInfo = ['docker', 'info', '--format', '{{json .}}'];
/** Also right when DOCKER_HOST is set: the context is then that. */
const engineEndpoint = ['docker', 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
const ASK_MS = 30_000;
/**
 * Asks which engine the docker command reaches.
 *
 * @throws {Failure} `missing-tool` when there is no docker command, or its engine runs other containers than Linux';
 *   `unreachable` when nothing answers; `denied` when this user may not talk to it.
 */
async function askEngine(cli, options = {}) {
    const limits = { timeoutMs: ASK_MS, ...options };
    const [info, place] = await Promise.all([
        runDocker(cli, engineInfo, limits),
        runDocker(cli, engineEndpoint, limits).catch((error) => {
            if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
                return undefined; // the other one says it
            throw error;
        }),
    ]);
    const endpoint = place?.exitCode === 0 ? place.stdout.trim() : (cli.env.DOCKER_HOST ?? 'the default endpoint');
    if (info.timedOut)
        throw engineSilent(endpoint);
    return readEngine(info, endpoint);
}
/**
 * Reads what `docker info` answered.
 *
 * @throws {Failure} as `askEngine`.
 */
function readEngine(result, endpoint) {
    const info = parseJson(result.stdout);
    // An engine that is down: CLI 28 says so on stderr with exit code 1, CLI 20.10 in ServerErrors with exit code 0.
    const errors = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(info) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .L)(info.ServerErrors) ? info.ServerErrors.map(String) : [];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(info) || result.exitCode !== 0 || !info.ServerVersion) {
        const said = [...errors, result.stderr].join('\n');
        throw engineTrouble(said) ?? unreachable(lastLine(said) || `exit code ${result.exitCode} and no answer`, endpoint);
    }
    if (info.OSType !== undefined && info.OSType !== 'linux') {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-tool', {
            what: 'Cannot run Linux containers here',
            saw: `the engine at ${endpoint} runs ${String(info.OSType)} containers`,
            fix: 'use a machine with Linux containers: runs-on: ubuntu-latest',
        });
    }
    return {
        endpoint,
        isLocal: /^(unix|npipe):/.test(endpoint),
        version: String(info.ServerVersion),
        id: String(info.ID ?? ''),
        arch: String(info.Architecture ?? ''),
        store: /io\.containerd\.snapshotter/.test(JSON.stringify(info.DriverStatus ?? '')) ? 'containerd' : 'classic',
        users: usersOf(info.SecurityOptions),
    };
}
function usersOf(options) {
    const text = JSON.stringify(options ?? []);
    if (text.includes('name=rootless'))
        return 'rootless';
    return text.includes('name=userns') ? 'remapped' : 'plain';
}
/**
 * Runs a docker command to its end, whatever its exit code.
 *
 * @throws {Failure} `missing-tool` when there is no docker command.
 */
async function runDocker(cli, argv, options = {}) {
    const { add, ...rest } = options;
    try {
        return await cli.exec.run(argv, { ...rest, env: { ...cli.env, ...add } });
    }
    catch (error) {
        if (!(error instanceof _ports_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramNotFound */ .e))
            throw error;
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-tool', {
            what: 'Cannot use Docker',
            saw: error.message,
            fix: 'install the Docker command line on this machine, or use one that has it: runs-on: ubuntu-latest',
        }, { cause: error });
    }
}
/**
 * Runs a docker command that must work.
 *
 * @returns its stdout.
 * @throws {Failure} `missing-tool`, `unreachable`, `denied` as the engine's own trouble; else `command-failed` with the
 *   last line of stderr.
 */
async function askDocker(cli, argv, options) {
    const { what, ...rest } = options;
    const result = await runDocker(cli, argv, rest);
    if (result.exitCode === 0)
        return result.stdout;
    throw engineTrouble(result.stderr) ?? commandFailed(what, result);
}
function commandFailed(what, result) {
    const ended = result.timedOut
        ? 'no end within our limit'
        : result.endedBy === undefined
            ? `exit code ${result.exitCode}`
            : `ended by ${result.endedBy}`;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('command-failed', {
        what,
        saw: `${ended}, ${lastLine(result.stderr) || 'nothing on stderr'}`,
        fix: hintFor(result.stderr),
    });
}
// The texts of CLI 20.10 to 28, and of 29 which speaks of "the docker API".
const DENIED = /permission denied while trying to connect to the docker/i;
const DOWN = /cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect/i;
const NO_CONTEXT = /unable to resolve docker endpoint|context not found/i;
/**
 * What a docker command said, when it could not talk to its engine at all. Not for the output of a container: a build
 * may speak of an engine of its own.
 */
function engineTrouble(stderr) {
    const line = stderr.split('\n').find((each) => DENIED.test(each) || DOWN.test(each) || NO_CONTEXT.test(each));
    if (line === undefined)
        return undefined;
    const saw = line.trim();
    if (DENIED.test(line)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('denied', {
            what: 'Cannot talk to the Docker engine: this user may not',
            saw,
            fix: 'add this user to the group "docker" (sudo usermod -aG docker USER) and start the runner again',
        });
    }
    if (NO_CONTEXT.test(line)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', {
            what: 'Cannot find the Docker engine',
            saw,
            fix: 'set DOCKER_CONTEXT to a name that "docker context ls" shows, or unset it',
        });
    }
    return unreachable(saw);
}
const unreachable = (saw, endpoint) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', {
    what: `Cannot reach a Docker engine${endpoint === undefined ? '' : ` at ${endpoint}`}`,
    saw,
    fix: 'start it (sudo systemctl start docker), or set DOCKER_HOST to one that runs; ubuntu-slim and macOS runners have none',
});
const engineSilent = (endpoint) => unreachable(`no answer to "docker info" within ${ASK_MS / 1_000} s`, endpoint);
const HINTS = [
    [
        /no space left on device/i,
        'make room on the engine\'s disk: "docker system df" shows what fills it, "docker system prune" empties it',
    ],
    [/could not find bridge/i, 'restart the engine: its network bridge is gone'],
    [/client version .* is too (new|old)/i, 'use a docker command that fits this engine, or set DOCKER_API_VERSION'],
    [/exec format error/i, 'use an image that is built for the architecture of this engine'],
];
/** One thing to try for what a docker command or a container said. */
const hintFor = (said, otherwise = 'read the lines above; "docker info" tells how the engine is') => HINTS.find(([pattern]) => pattern.test(said))?.[1] ?? otherwise;
const lastLine = (text) => text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .findLast((line) => line !== '') ?? '';
/** What a docker command printed with `--format '{{json .}}'`; undefined when it is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fq: () => (/* binding */ findCommit),
  Pj: () => (/* binding */ findPlace),
  gE: () => (/* binding */ gitEnv),
  DM: () => (/* binding */ isDirty)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/version.js
var version = __nccwpck_require__(8614);
// EXTERNAL MODULE: ./build/ports/exec.js
var ports_exec = __nccwpck_require__(5258);
;// CONCATENATED MODULE: ./build/systems/git/words.js
/**
 * A git command about the repository in `folder`, which only reads.
 *
 * - `--no-optional-locks`: else `status` writes the index, and in a container job leaves it to root.
 * - `safe.directory`: in a container job the workspace belongs to another user, and git refuses it; this one folder is
 *   the one we were told to work in.
 * - `core.fsmonitor=false`: the repository's own configuration starts no program.
 */
const git = (folder, ...words) => [
    'git',
    '--no-optional-locks',
    ...['-c', `safe.directory=${folder}`],
    ...['-c', 'core.fsmonitor=false'],
    ...words,
];
const headCommit = (folder) => git(folder, 'rev-parse', '--verify', 'HEAD^{commit}');
const isShallow = (folder) => git(folder, 'rev-parse', '--is-shallow-repository');
/** One line for each tracked file that differs from the commit. What is untracked does not count, as in `--dirty`. */
const changedFiles = (folder) => git(folder, 'status', '--porcelain', '--untracked-files=no');
const tagsAt = (folder, commit) => git(folder, 'tag', '--points-at', commit);
const tagsBefore = (folder, commit) => git(folder, 'tag', '--merged', commit);
/** @param not tags that match but are no versions. A tag cannot hold a character that is special in a pattern. */
const describe = (folder, commit, not) => git(folder, 'describe', ...['--tags', '--long', '--abbrev=7'], ...VERSION_PATTERNS.flatMap((pattern) => ['--match', pattern]), ...not.flatMap((tag) => ['--exclude', tag]), commit);
const VERSION_PATTERNS = ['[0-9]*.[0-9]*.[0-9]*', 'v[0-9]*.[0-9]*.[0-9]*'];

;// CONCATENATED MODULE: ./build/systems/git/repository.js




const OWN = new Set([
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'TMPDIR',
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_CEILING_DIRECTORIES',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
]);
/** The environment for reading a repository: where it is and whose settings count, and nothing else of the job's. */
const gitEnv = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && OWN.has(entry[0])));
/** Git reads a local repository; a network file system may be slow. */
const GIT_TIMEOUT_MS = 60_000;
/**
 * The full name of the commit that is checked out.
 *
 * @throws {Failure} `missing-tool` without git; `not-found` when there is no repository, no commit, or git refuses it.
 */
async function findCommit(repository, signal) {
    const result = await run(repository, headCommit(repository.folder), signal);
    if (result.exitCode === 0)
        return result.stdout.trim();
    const saw = fatalLine(result);
    throw new failure/* Failure */.HR('not-found', {
        what: `Cannot tell which commit is checked out in ${repository.folder}`,
        saw,
        fix: /dubious ownership/.test(saw)
            ? `run "git config --global --add safe.directory TOP", TOP being the folder with .git, before this step`
            : 'put a checkout step (actions/checkout) before this one, or give "version"',
    });
}
/**
 * Whether tracked files differ from the commit.
 *
 * @throws {Failure} `missing-tool`, `command-failed`.
 */
async function isDirty(repository, signal) {
    return (await ask(repository, changedFiles(repository.folder), signal)) !== '';
}
/**
 * How far `commit` is from the version before it. Of several versions on one commit the highest counts.
 *
 * A tag on the commit itself is enough, also in a shallow clone: a tag push is checked out that way. Anything else in a
 * shallow clone would be a guess.
 *
 * @throws {Failure} `not-found` in a shallow clone, or without a version tag before the commit.
 */
async function findPlace(repository, commit, signal) {
    const { folder } = repository;
    const here = (0,version/* highestVersion */.t)(await askLines(repository, tagsAt(folder, commit), signal));
    if (here !== undefined)
        return { base: here, commits: 0, sha: commit.slice(0, 7) };
    if ((await ask(repository, isShallow(folder), signal)) === 'true')
        throw shallow(commit);
    const before = await askLines(repository, tagsBefore(folder, commit), signal);
    if ((0,version/* highestVersion */.t)(before) === undefined)
        throw untagged(commit, before);
    const notVersions = before.filter((tag) => (0,version/* versionOfTag */.mx)(tag) === undefined && /^v?\d.*\.\d.*\.\d/.test(tag));
    const said = await ask(repository, describe(folder, commit, notVersions), signal);
    const described = (0,version/* parseDescribed */.NV)(said);
    if (described === undefined) {
        throw new failure/* Failure */.HR('answer-wrong', {
            what: 'Cannot read what "git describe" says',
            saw: `"${said}"`,
            fix: 'give "version"',
        });
    }
    const { tag, commits, sha } = described;
    const beside = await askLines(repository, tagsAt(folder, `refs/tags/${tag}^{commit}`), signal);
    return { base: (0,version/* highestVersion */.t)([tag, ...beside]) ?? tag, commits, sha };
}
const CHECKOUT = 'in the checkout step set under "with:" the two lines "fetch-depth: 0" and "fetch-tags: true"';
const shallow = (commit) => new failure/* Failure */.HR('not-found', {
    what: 'Cannot tell the version: this is a shallow clone',
    saw: `commit ${commit.slice(0, 7)} has no version tag on it, and what was before it is not here`,
    fix: `${CHECKOUT} (elsewhere: "git fetch --unshallow --tags"), or give "version"`,
});
const untagged = (commit, tags) => new failure/* Failure */.HR('not-found', {
    what: 'Cannot tell the version: there is no version tag on this commit or before it',
    saw: tags.length === 0
        ? `no tag at all before commit ${commit.slice(0, 7)}`
        : `before commit ${commit.slice(0, 7)} only ${tags.slice(-5).join(', ')}`,
    fix: `if the repository has version tags such as v1.0.1, ${CHECKOUT} (elsewhere: "git fetch --tags"); if not, make the first: "git tag v0.1.0"; or give "version"`,
});
async function askLines(repository, argv, signal) {
    return (await ask(repository, argv, signal)).split('\n').filter((line) => line !== '');
}
async function ask(repository, argv, signal) {
    const result = await run(repository, argv, signal);
    if (result.exitCode === 0)
        return result.stdout.trim();
    throw new failure/* Failure */.HR('command-failed', {
        what: 'Cannot read the git repository',
        saw: result.timedOut ? `no end within ${GIT_TIMEOUT_MS / 1_000} s` : fatalLine(result),
        fix: `run it by hand: ${argv.join(' ')}`,
    });
}
async function run(repository, argv, signal) {
    const { exec, env, folder } = repository;
    try {
        return await exec.run(argv, {
            env: { ...env, LC_ALL: 'C' },
            cwd: folder,
            timeoutMs: GIT_TIMEOUT_MS,
            maxBytes: 16 * 1_048_576,
            ...(signal === undefined ? {} : { signal }),
        });
    }
    catch (error) {
        if (!(error instanceof ports_exec/* ProgramNotFound */.e))
            throw error;
        throw new failure/* Failure */.HR('missing-tool', { what: 'Cannot use git', saw: error.message, fix: 'install git on this machine, or give "version"' }, { cause: error });
    }
}
function fatalLine({ stderr, exitCode }) {
    const lines = stderr.split('\n').filter((line) => line !== '');
    return lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? `exit code ${exitCode} and no word`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1704);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
