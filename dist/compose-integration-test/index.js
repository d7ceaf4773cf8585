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

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

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

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ composeIntegrationTest)
});

// EXTERNAL MODULE: ./build/run/programs.js
var programs = __nccwpck_require__(6705);
// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __nccwpck_require__(3201);
;// CONCATENATED MODULE: ./build/systems/compose/words.js
const composeVersion = ['docker', 'compose', 'version', '--short'];
/** The whole model as compose reads it, services of every profile included. */
const composeConfig = (project, file) => [
    ...ofFile(project, file),
    ...['--profile', '*', 'config', '--format', 'json'],
];
/** The services that `up` starts by itself: those without a profile, or with an active one. */
const composeServices = (project, file) => [
    ...ofFile(project, file),
    ...['config', '--services'],
];
const ofFile = (project, file) => [
    'docker',
    'compose',
    ...['--ansi', 'never', '--project-name', project, '--file', file],
];
/**
 * Makes and starts services of the model on stdin, each after those it depends on. Everything it needs is there before:
 * a name must not be resolved twice, and pulling does not count against the wait for health.
 */
const composeUp = (place, services) => [
    ...ofStdin(place),
    ...['up', '--detach', '--no-build', '--pull', 'never'],
    ...services,
];
/** The same for one service alone, when those it depends on are known to be up. */
const composeUpAlone = (place, service) => [
    ...ofStdin(place),
    ...['up', '--detach', '--no-build', '--pull', 'never', '--no-deps', service],
];
const composeBuild = (place, services) => [
    ...ofStdin(place, 'plain'),
    'build',
    ...services,
];
const ofStdin = ({ project, folder }, progress = 'quiet') => [
    'docker',
    'compose',
    ...['--progress', progress, '--ansi', 'never', '--project-name', project, '--project-directory', folder],
    ...['--file', '-'],
];
/** By the label that compose puts on everything of a project: no file is needed, and its profiles do not matter. */
const PROJECT_LABEL = 'com.docker.compose.project';
const SERVICE_LABEL = 'com.docker.compose.service';
const NUMBER_LABEL = 'com.docker.compose.container-number';
const ONE_OFF_LABEL = 'com.docker.compose.oneoff';
const inspectContainers = (ids) => [
    'docker',
    'container',
    'inspect',
    '--format',
    '{{json .}}',
    ...ids,
];
/** With a time in front of each line, so that stdout and stderr can be put in order again. */
const containerLog = (id, lines) => [
    'docker',
    'logs',
    '--timestamps',
    '--tail',
    String(lines),
    id,
];
/** Prints the log as it grows, and ends with the container. */
const followLog = (id) => ['docker', 'logs', '--follow', id];

// EXTERNAL MODULE: ./build/systems/docker/engine.js
var docker_engine = __nccwpck_require__(7746);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __nccwpck_require__(1420);
;// CONCATENATED MODULE: ./build/systems/compose/readiness.js
/** Without a health check, a container counts as up when it has run so long: many die in their first second. */
const SETTLE_MS = 2_000;
/** While it comes up: what restarts until its database answers is common; a third time is a loop. */
const RESTARTS_ALLOWED = 2;
/** What a service has come to. It is ready when all its containers are, and failed when one of them is. */
function judgeService(expected, containers, looking) {
    const own = containers.filter(({ service, oneOff }) => service === expected.service && !oneOff);
    const judged = own.map((container) => judgeContainer(container, expected, looking));
    const failed = judged.find(({ is }) => is === 'failed');
    if (failed !== undefined)
        return failed;
    if (own.length < expected.containers) {
        const because = `${own.length} of ${expected.containers} containers are there`;
        if (looking.wasReady)
            return { is: 'failed', because, container: undefined };
        return { is: 'waiting', for: own.length === 0 ? 'its container' : because };
    }
    const waiting = judged.find(({ is }) => is === 'waiting');
    return waiting ?? judged.find((each) => each.is === 'ready' && each.as === 'unchecked') ?? judged[0] ?? READY;
}
const READY = { is: 'ready', as: 'done' };
function judgeContainer(container, expected, looking) {
    const { status, exitCode, restarts, health } = container;
    const failed = (because) => ({ is: 'failed', because, container });
    const allowed = looking.restarts(container);
    if (restarts > allowed) {
        const times = restarts === 1 ? 'once' : `${restarts} times`;
        return failed(looking.wasReady ? `died and was started again` : `was started again ${times}, ${ended(container)}`);
    }
    switch (status) {
        case 'created':
            if (container.startError !== '')
                return failed(`could not be started: ${container.startError}`);
            return { is: 'waiting', for: 'what it depends on' };
        case 'exited':
        case 'dead':
            if (exitCode === 0 && (expected.mustEnd || (expected.mayEnd && health === undefined))) {
                return { is: 'ready', as: 'done' };
            }
            return failed(ended(container));
        case 'restarting':
            return { is: 'waiting', for: `its restart, ${ended(container)}` };
        case 'paused':
            return { is: 'waiting', for: 'somebody to unpause it' };
        case 'removing':
            return failed('is being removed by somebody else');
        case 'running':
            if (expected.mustEnd)
                return { is: 'waiting', for: 'its end' };
            if (health?.status === 'unhealthy')
                return failed('is unhealthy');
            if (health?.status === 'starting')
                return { is: 'waiting', for: 'its health check' };
            if (health?.status === 'healthy')
                return { is: 'ready', as: 'healthy' };
            if (looking.runningMs(container) < SETTLE_MS)
                return { is: 'waiting', for: 'a moment, to see that it stays up' };
            return { is: 'ready', as: 'unchecked' };
        default:
            return status;
    }
}
/** How a container ended, for people: 128 + signal as in docker-run(1), "EXIT STATUS". */
function ended({ exitCode, outOfMemory }) {
    if (outOfMemory)
        return `killed for want of memory (exit code ${exitCode})`;
    if (exitCode === 137)
        return 'killed (exit code 137)';
    return `ended with exit code ${exitCode}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/systems/compose/logs.js

/** RFC 3339 with nine digits, as the engine writes it: the same width always, so that text order is time order. */
const STAMPED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z /;
/** The lines of both streams of a container in the order of their times, each with its time in front. */
function mergeLogs(stdout, stderr) {
    // What the tail of a stream begins with may be the end of a line that is not whole.
    const stamped = (text) => text.split('\n').filter((line) => STAMPED.test(line));
    const lines = [...stamped(stdout), ...stamped(stderr)];
    return lines.sort((a, b) => (a.slice(0, 30) < b.slice(0, 30) ? -1 : a.slice(0, 30) > b.slice(0, 30) ? 1 : 0));
}
const withoutTime = (line) => line.replace(STAMPED, '');
/**
 * Text of a program for people to read: nothing in it moves a cursor, clears, colours, rings or hides. What a terminal
 * would overwrite after a lone CR is a line of its own.
 */
const plainLines = (text) => (0,external_node_util_.stripVTControlCharacters)(text)
    .split(/\r\n|\n|\r/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .map((line) => line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ''));
const WIDTH = 400;
/** A line that is told in a message or a summary: a program may write lines as long as it likes. */
const shortened = (line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line);

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/evidence.js




/** Of a container that failed, so many of its last lines are shown. */
const LINES = 50;
/** Of what its health check said. */
const CHECKS = 3;
const PRINTED_NOTHING = 'it printed nothing';
/** Why a container is as it is, in its own words: its state, what its health check said, its last lines. */
async function evidenceOf(container, tools, signal) {
    const result = await (0,docker_engine/* runDocker */.ST)(tools.cli, containerLog(container.id, LINES), { signal });
    const lines = mergeLogs(result.stdout, result.stderr).slice(-LINES).map(withoutTime).flatMap(plainLines);
    return {
        title: `${container.service}: ${sayState(container)}`,
        lines: [...sayChecks(container), ...(lines.length === 0 ? [PRINTED_NOTHING] : lines)]
            .map(tools.hide)
            .map(shortened),
    };
}
/** `running, unhealthy`, `ended with exit code 3`. */
function sayState(container) {
    const { status, health, startError } = container;
    if (startError !== '')
        return 'not started';
    if (status === 'exited' || status === 'dead')
        return ended(container);
    return health === undefined ? `${status}, no health check` : `${status}, ${health.status}`;
}
const sayChecks = ({ health }) => (health?.said ?? []).slice(-CHECKS).flatMap(({ exitCode, output }) => {
    const lines = plainLines(output.trim()).filter((line) => line !== '');
    return [`health check, exit code ${exitCode}: ${lines.join(' / ') || PRINTED_NOTHING}`];
});
/**
 * Which containers have something to say about a failure: those of the services that failed; else, before the tests, those
 * that were waited for; else, of failed tests, those with an image under test.
 */
function worthShowing({ containers, sightings }, course) {
    const servicesThat = (are) => sightings.filter(({ readiness }) => readiness.is === are).map(({ expected }) => expected.service);
    const of = (services) => containers.filter(({ service, status, startError }) => {
        return services.includes(service) && (status !== 'created' || startError !== '');
    });
    const failed = servicesThat('failed');
    if (failed.length > 0)
        return of(failed);
    return of(course.testsBegan ? course.injected : servicesThat('waiting'));
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/failures.js





/** A service that is not as it must be. `when`: what was going on. */
function serviceFailed({ expected, readiness }, when) {
    const because = readiness.is === 'failed' ? readiness.because : `is not ready`;
    const container = readiness.is === 'failed' ? readiness.container : undefined;
    return new core_failure/* Failure */.HR('tests-failed', {
        what: `Service "${expected.service}" failed ${when}`,
        saw: `it ${because}`,
        fix: adviceFor(container),
    });
}
function adviceFor(container) {
    const logs = 'read its last lines above; its whole log is in the folder of output "logs"';
    if (container === undefined)
        return logs;
    if (container.outOfMemory)
        return 'give it more memory: "mem_limit" in the compose file, or a larger machine';
    if (container.startError !== '') {
        return (0,docker_engine/* hintFor */.JR)(container.startError, 'correct its "command" or "entrypoint", or the image it runs');
    }
    if (container.status === 'exited' && container.exitCode === 0) {
        return 'if it is a job that has to end, write restart: "no" in the compose file, or let another depend on it with service_completed_successfully';
    }
    if (container.status === 'running' && container.health?.status === 'unhealthy') {
        return 'read what its health check said above; if it only needs longer, raise "start_period" or "retries" of the check';
    }
    return logs;
}
const notReadyInTime = (waiting, withinMs) => new core_failure/* Failure */.HR('tests-failed', {
    what: `Not all services were up and healthy within ${(0,duration/* formatDuration */.a)(withinMs)}`,
    saw: waiting || 'all services are ready, but docker compose has not ended',
    fix: 'raise "within", or ask the health check more often ("interval" in the compose file)',
});
/** `docker compose up` ended badly, and no container says why. */
function upFailed(result) {
    const saw = (0,docker_engine/* lastLine */.fM)(result.stderr);
    const known = UP_TROUBLE.find(([pattern]) => pattern.test(result.stderr));
    const trouble = (0,docker_engine/* engineTrouble */.gI)(result.stderr);
    if (trouble !== undefined)
        return trouble;
    if (known === undefined)
        return (0,docker_engine/* commandFailed */.n6)('Cannot bring the services up', result);
    return new core_failure/* Failure */.HR('command-failed', { what: 'Cannot bring the services up', saw, fix: known[1] });
}
const UP_TROUBLE = [
    [
        /bind source path does not exist/i,
        "make that file or folder before this step, or use a named volume; the engine is not let to make one, which would be root's",
    ],
    [
        /non-overlapping IPv4 address pool|all predefined address pools/i,
        'remove networks that nobody uses any more: docker network prune',
    ],
    [
        /declared as external, but could not be found/i,
        'make it before this step, or take "external" out of the compose file',
    ],
    [
        /address already in use|port is already allocated/i,
        'free that port: it is one that cannot be chosen freely (network_mode: host)',
    ],
];
const buildFailed = (services, said) => new core_failure/* Failure */.HR('build-failed', {
    what: `Cannot build the image of ${services.join(', ')}`,
    saw: said,
    fix: (0,docker_engine/* hintFor */.JR)(said, 'correct the Dockerfile that the compose file names, or list the service in "images"'),
});
/** Not the image under test: whatever the tests said would be about another one. */
const otherImage = (service, wanted, container) => new core_failure/* Failure */.HR('answer-wrong', {
    what: `Service "${service}" does not run the image under test`,
    saw: `container ${container.name} was made from ${container.images.join(' or ')}, not from ${wanted}`,
    fix: 'run it again; if it stays so, look for something on this engine that replaces containers',
});
function testsFailed(title, end) {
    const { exitCode, endedBy, container } = end;
    if (container !== undefined && container.startError !== '') {
        return new core_failure/* Failure */.HR('tests-failed', {
            what: `The tests could not be started: ${title}`,
            saw: container.startError,
            fix: (0,docker_engine/* hintFor */.JR)(container.startError, 'correct its "command" in the compose file, or the image it runs'),
        });
    }
    const saw = container !== undefined
        ? ended(container)
        : exitCode === null
            ? `ended by ${endedBy}`
            : `ended with exit code ${exitCode}`;
    return new core_failure/* Failure */.HR('tests-failed', {
        what: `The tests failed: ${title}`,
        saw: `they ${saw}`,
        fix: ADVICE_BY_EXIT[exitCode ?? -1] ??
            'read their last lines above; the logs of all services are in the folder of output "logs"',
    });
}
const testsGone = (service) => new core_failure/* Failure */.HR('tests-failed', {
    what: `Lost sight of the tests: service ${service}`,
    saw: 'its container is gone, and we did not remove it',
    fix: 'look for something else that removes containers on this engine',
});
const ADVICE_BY_EXIT = {
    126: 'look at the mode of the file that could not be executed, and for which machine it is made',
    127: 'install the command that was not found, or correct its name in "test-command"',
};
/** Our own limit, which counts from the start of the action. */
const outOfTime = (doing, limitMs) => new core_failure/* Failure */.HR('tests-failed', {
    what: `${doing} was not done in time`,
    saw: `ended by us, ${(0,duration/* formatDuration */.a)(limitMs)} after the start`,
    fix: 'raise "timeout", or look at what it waits for',
});
/** What stayed although it was removed. */
const leftBehind = (left, said, project) => new core_failure/* Failure */.HR('left-behind', {
    what: `Could not remove everything of project ${project}`,
    saw: [`left behind: ${left.map(({ kind, name }) => `${kind} ${name}`).join(', ')}`, ...said].join('; '),
    fix: 'remove what the tests started beside the services, then run it again: it removes what is left of earlier runs',
});
/** The engine could not be asked: nobody knows whether anything is left. */
const notProvenGone = (project, because) => new core_failure/* Failure */.HR('left-behind', {
    what: `Cannot prove that project ${project} is gone`,
    saw: because,
    fix: `look with: docker ps --all --filter label=com.docker.compose.project=${project}`,
});
/** With the last thing that was seen of it, for those who read nothing else. */
function withLastLine({ code, what, saw, fix }, line) {
    const seen = line === PRINTED_NOTHING ? line : `last line: ${line}`;
    return new core_failure/* Failure */.HR(code, { what, saw: `${saw}; ${seen}`, fix });
}
/** The first failure and what came of cleaning up after it, both told. */
const both = (first, second) => first === undefined
    ? new core_failure/* Failure */.HR(second.code, { what: `The tests passed, but: ${second.what}`, saw: second.saw, fix: second.fix })
    : new core_failure/* Failure */.HR(first.code, {
        what: first.what,
        saw: `${first.saw}; then: ${second.what}: ${second.saw}`,
        fix: first.fix,
    });
const imageGone = (image, input) => new core_failure/* Failure */.HR('not-found', {
    what: 'The image under test is not on this engine',
    saw: `no image ${image}`,
    fix: `check "${input}"; an image id is known only to the engine that built it, another one needs repository:tag@sha256:…`,
});
const noShell = (error) => new core_failure/* Failure */.HR('missing-tool', { what: 'Cannot run "test-command"', saw: error.message, fix: 'use a machine that has a shell named "sh"' }, { cause: error });
const nothingToTest = (file) => new core_failure/* Failure */.HR('bad-input', {
    what: 'There is nothing to test',
    saw: `every service of ${file} has a profile, and none of them is active`,
    fix: 'name services in "images", or set COMPOSE_PROFILES under "env:" of the step',
});
const needsTheTests = (services, test, file) => new core_failure/* Failure */.HR('bad-input', {
    what: `Cannot run "${test}" when all others are up`,
    saw: `${services.join(', ')} depends on it in ${file}`,
    fix: 'name another "test-service", or take it out of "depends_on"',
});

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/bring-up.js
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



/** A look costs two commands of ten milliseconds each. */
const POLL_MS = 150;
/**
 * Brings the services up and waits until all are ready: each healthy, or running where it has no health check, or ended
 * where it was to end. Looks while compose still works, so that a service that dies ends the wait at once.
 *
 * @throws {Failure} `tests-failed` when a service fails or the time is up; `command-failed` in compose's words.
 */
async function bringUp(plan, model, watch, tools, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (plan.services.length === 0)
            return;
        const { clock } = tools.world;
        const limit = __addDisposableResource(env_1, clock.limit(plan.withinMs, signal), false);
        const stop = new AbortController();
        const up = new Running((0,docker_engine/* runDocker */.ST)(tools.compose, composeUp(plan.place, plan.services), {
            stdin: JSON.stringify(model),
            signal: AbortSignal.any([limit.signal, stop.signal]),
        }));
        try {
            await untilReady(up, watch, tools, limit.signal);
        }
        catch (error) {
            if (!limit.exceeded)
                throw error;
            await watch.look({ signal });
            throw watch.failed === undefined
                ? notReadyInTime(watch.waiting, plan.withinMs)
                : serviceFailed(watch.failed, 'while it came up');
        }
        finally {
            stop.abort(new Error('the wait is over'));
            await up.ended;
        }
        watch.takeAsReady();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function untilReady(up, watch, { world }, signal) {
    let told = '';
    for (;;) {
        const result = up.result(); // before the look, so that the look is the later one
        await watch.look({ signal });
        if (watch.failed !== undefined)
            throw serviceFailed(watch.failed, 'while it came up');
        if (result !== undefined && result.exitCode !== 0)
            throw upFailed(result);
        if (result !== undefined && watch.allReady)
            return;
        if (watch.waiting !== '' && watch.waiting !== told)
            world.log.progress(watch.waiting);
        told = watch.waiting;
        await world.clock.sleep(POLL_MS, signal);
    }
}
/** A command that is under way, to be asked whether it has ended. */
class Running {
    ended;
    #result;
    #broken;
    constructor(run) {
        this.ended = run.then((result) => {
            this.#result = result;
        }, (error) => {
            this.#broken = { error };
        });
    }
    /** Undefined while it runs. Throws what it threw. */
    result() {
        if (this.#broken !== undefined)
            throw this.#broken.error;
        return this.#result;
    }
}
/**
 * @throws {Failure} `answer-wrong` when a container of a service under test was made from another image than `imageIds`
 *   says.
 */
function checkImages(imageIds, containers) {
    for (const container of containers) {
        const wanted = imageIds[container.service];
        if (wanted !== undefined && !container.images.includes(wanted))
            throw otherImage(container.service, wanted, container);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
;// CONCATENATED MODULE: ./build/systems/compose/model.js

/** A part of the model by name; empty where there is none. */
const partOf = (of, name) => {
    const part = of[name];
    return (0,json/* isObject */.G)(part) ? part : {};
};
const listOf = (of, name) => {
    const list = of[name];
    return (0,json/* isList */.L)(list) ? list : [];
};
const model_servicesOf = (model) => Object.fromEntries(Object.entries(partOf(model, 'services')).map(([name, service]) => [name, asObject(service)]));
const asObject = (value) => ((0,json/* isObject */.G)(value) ? value : {});
/** What compose resolved into `depends_on`: links, shared namespaces and `volumes_from` are in it as well. */
const dependenciesOf = (service) => Object.entries(partOf(service, 'depends_on')).map(([name, given]) => {
    const dependency = asObject(given);
    return { service: name, condition: String(dependency.condition), required: dependency.required !== false };
});
/** How many containers a service has. */
function model_replicasOf(service) {
    const count = service.scale ?? partOf(service, 'deploy').replicas;
    return typeof count === 'number' ? count : 1;
}
const model_textOf = (of, name) => {
    const text = of[name];
    return typeof text === 'string' ? text : undefined;
};
const without = (of, ...names) => Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)));

;// CONCATENATED MODULE: ./build/systems/compose/objects.js



/** What a project makes on an engine, in the order in which it can be removed. */
const OBJECT_KINDS = ['container', 'network', 'volume', 'image'];
const LIST = {
    container: ['docker', 'ps', '--all', '--no-trunc'],
    network: ['docker', 'network', 'ls', '--no-trunc'],
    volume: ['docker', 'volume', 'ls'],
    image: ['docker', 'image', 'ls', '--no-trunc'],
};
const listObjects = (kind, label, value) => [
    ...LIST[kind],
    ...['--filter', `label=${label}=${value}`, '--format', '{{json .}}'],
];
const REMOVE = {
    container: ['docker', 'rm', '--force', '--volumes'],
    network: ['docker', 'network', 'rm'],
    volume: ['docker', 'volume', 'rm'],
    image: ['docker', 'image', 'rm', '--force'],
};
const removeObjects = (kind, ids) => [...REMOVE[kind], ...ids];
const INSPECT = {
    container: ['docker', 'container', 'inspect'],
    network: ['docker', 'network', 'inspect'],
    volume: ['docker', 'volume', 'inspect'],
    image: ['docker', 'image', 'inspect'],
};
const inspectObjects = (kind, ids) => [
    ...INSPECT[kind],
    ...['--format', '{{json .}}', ...ids],
];
/** Reads what `listObjects` printed: an object a line, with names of its own for each kind. */
function readObjects(kind, stdout) {
    const found = stdout.split('\n').flatMap((line) => {
        const object = (0,docker_engine/* parseJson */.qF)(line);
        if (!(0,json/* isObject */.G)(object))
            return [];
        const name = nameOf(kind, object);
        // An engine knows a volume by its name alone.
        return [{ kind, id: kind === 'volume' ? name : (model_textOf(object, 'ID') ?? name), name }];
    });
    // An image is listed once for each of its names.
    return [...new Map(found.map((object) => [object.id, object])).values()];
}
function nameOf(kind, object) {
    if (kind === 'container')
        return model_textOf(object, 'Names') ?? '';
    if (kind === 'image')
        return model_textOf(object, 'Repository') ?? '';
    return model_textOf(object, 'Name') ?? '';
}
/** The labels of what `inspectObjects` printed, one line each. */
const readLabels = (stdout) => stdout.split('\n').flatMap((line) => {
    const object = (0,docker_engine/* parseJson */.qF)(line);
    if (!(0,json/* isObject */.G)(object))
        return [];
    const labels = (0,json/* isObject */.G)(object.Labels) ? object.Labels : partOf(partOf(object, 'Config'), 'Labels');
    return [Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]))];
});
/**
 * Everything with a label, containers first.
 *
 * @throws {Failure} as `askDocker`.
 */
async function findObjects(cli, label, options = {}) {
    const lists = await Promise.all(OBJECT_KINDS.map(async (kind) => {
        const what = `Cannot list what carries the label ${label.name}=${label.value}`;
        const stdout = await (0,docker_engine/* askDocker */.ad)(cli, listObjects(kind, label.name, label.value), { what, ...options });
        return readObjects(kind, stdout);
    }));
    return lists.flat();
}

;// CONCATENATED MODULE: ./build/systems/compose/state.js





/**
 * Every container of a project, by service and number.
 *
 * @throws {Failure} as `askDocker`.
 */
async function lookAt(cli, project, options = {}) {
    const what = `Cannot see the containers of project ${project}`;
    const stdout = await (0,docker_engine/* askDocker */.ad)(cli, listObjects('container', PROJECT_LABEL, project), { what, ...options });
    const ids = stdout.split('\n').flatMap((line) => {
        const found = (0,docker_engine/* parseJson */.qF)(line);
        return (0,json/* isObject */.G)(found) && typeof found.ID === 'string' ? [found.ID] : [];
    });
    if (ids.length === 0)
        return [];
    const result = await (0,docker_engine/* runDocker */.ST)(cli, inspectContainers(ids), { ...options, maxBytes: 32 * 1_048_576 });
    // One that went meanwhile makes the exit code 1; the others are told all the same.
    if (result.exitCode !== 0 && !/no such container/i.test(result.stderr)) {
        throw (0,docker_engine/* engineTrouble */.gI)(result.stderr) ?? (0,docker_engine/* commandFailed */.n6)(what, result);
    }
    return readContainers(result.stdout);
}
/** Reads `docker container inspect --format '{{json .}}'`: one object a line. */
const readContainers = (stdout) => stdout
    .split('\n')
    .flatMap((line) => {
    const found = (0,docker_engine/* parseJson */.qF)(line);
    return (0,json/* isObject */.G)(found) ? [readContainer(found)] : [];
})
    .sort((a, b) => a.service.localeCompare(b.service) || a.number - b.number);
function readContainer(found) {
    const state = partOf(found, 'State');
    const labels = partOf(partOf(found, 'Config'), 'Labels');
    const manifest = model_textOf(partOf(found, 'ImageManifestDescriptor'), 'digest');
    return {
        id: model_textOf(found, 'Id') ?? '',
        name: (model_textOf(found, 'Name') ?? '').replace(/^\//, ''),
        service: model_textOf(labels, SERVICE_LABEL) ?? '',
        number: Number(labels[NUMBER_LABEL] ?? 1),
        oneOff: labels[ONE_OFF_LABEL] === 'True',
        status: model_textOf(state, 'Status'),
        exitCode: Number(state.ExitCode ?? 0),
        outOfMemory: state.OOMKilled === true,
        startError: model_textOf(state, 'Error') ?? '',
        restarts: Number(found.RestartCount ?? 0),
        health: readHealth(partOf(state, 'Health')),
        images: [model_textOf(found, 'Image') ?? '', ...(manifest === undefined ? [] : [manifest])],
        ports: readPorts(partOf(partOf(found, 'NetworkSettings'), 'Ports')),
    };
}
function readHealth(health) {
    const { Status: status } = health;
    // "none" is what the engine says of a check that was disabled.
    if (status !== 'starting' && status !== 'healthy' && status !== 'unhealthy')
        return undefined;
    const said = listOf(health, 'Log')
        .map(asObject)
        .map((entry) => ({ exitCode: Number(entry.ExitCode ?? 0), output: model_textOf(entry, 'Output') ?? '' }));
    return { status, said };
}
function readPorts(ports) {
    return Object.entries(ports).flatMap(([place, bindings]) => {
        const [port, protocol = 'tcp'] = place.split('/');
        const first = (0,json/* isList */.L)(bindings) ? asObject(bindings[0]) : {};
        const published = Number(first.HostPort);
        return Number.isInteger(published) && published > 0 ? [{ port: Number(port), protocol, published }] : [];
    });
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/collect-logs.js





/** Of a longer log, the last part. */
const collect_logs_LINES = 50_000;
const MAX_BYTES = 8 * 1_048_576;
/** No service has a space in its name. */
const TEST_COMMAND = 'test command.log';
/**
 * Writes the logs of all containers of the project, one file each, and what the test command printed; then tells where.
 * One after the other, so that only one log is in memory.
 */
async function collectLogs({ logsFolder, place, tests }, output, tools, signal) {
    const { cli, hide, learn, world } = tools;
    await world.files.privateFolder(logsFolder);
    learn({ logs: logsFolder });
    world.host.output('logs', logsFolder);
    if (tests.by === 'command')
        await world.files.write((0,external_node_path_.join)(logsFolder, TEST_COMMAND), output.text());
    for (const container of await lookAt(cli, place.project, { signal })) {
        const result = await (0,docker_engine/* runDocker */.ST)(cli, containerLog(container.id, collect_logs_LINES), { signal, maxBytes: MAX_BYTES });
        const lines = mergeLogs(result.stdout, result.stderr).flatMap(plainLines).map(hide);
        await world.files.write((0,external_node_path_.join)(logsFolder, fileOf(container)), `${lines.join('\n')}\n`);
    }
}
/** `auth-service.log`, `auth-service-2.log`: the characters of a service name are those of a file name. */
function fileOf({ service, number, oneOff, name }) {
    if (oneOff || service === '')
        return `${name}.log`;
    return number === 1 ? `${service}.log` : `${service}-${number}.log`;
}

// EXTERNAL MODULE: ./build/core/result.js
var result = __nccwpck_require__(4429);
;// CONCATENATED MODULE: ./build/actions/compose-integration-test/orphans.js
/** In the environment of every program that is started for a project, and so of all that those start. */
const PROJECT_VARIABLE = 'SLIPWAY_PROJECT';
/**
 * Ends what a run that was killed had started on this machine and could not end: a test command, a compose command that
 * goes on making containers. Known by its environment, which says for which project it was started. Only where there is a
 * /proc to look in.
 *
 * @returns how many there were.
 */
async function endOrphans(project, { files, processes }) {
    const mark = `${PROJECT_VARIABLE}=${project}`;
    const self = await processes.self();
    const numbers = (await files.list('/proc')).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(numbers.map(async (pid) => {
        const environment = await tryRead(files, `/proc/${pid}/environ`);
        if (!environment.split('\0').includes(mark) || Number(pid) === self.pid)
            return undefined;
        const startedAt = startOf(await tryRead(files, `/proc/${pid}/stat`));
        return startedAt === undefined ? undefined : { pid: Number(pid), startedAt };
    }));
    const orphans = found.filter((each) => each !== undefined);
    for (const orphan of orphans)
        await processes.kill(orphan);
    return orphans.length;
}
/** That of another user cannot be read, and one that has ended is gone: neither is ours. */
async function tryRead(files, path) {
    try {
        return (await files.read(path)) ?? '';
    }
    catch {
        return '';
    }
}
/** Field 22 of /proc/PID/stat; the second, the name in brackets, may hold blanks. */
const startOf = (stat) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];

;// CONCATENATED MODULE: ./build/systems/compose/remove-project.js




const ROUNDS = 5;
const PAUSE_MS = 300;
/**
 * Removes everything of a project, by its label and not by its file: services of other profiles, orphans and what compose
 * was about to make are all found by it. Looks again until nothing is left, because the engine says that a container is
 * gone a moment before its network is free, and because exit codes of removals are no proof.
 *
 * @throws {Failure} `unreachable`, `denied` when the engine cannot be asked; the reason of `signal`.
 */
async function removeProject(cli, project, options) {
    const { clock, signal, stillGrowing = false } = options;
    const label = { name: PROJECT_LABEL, value: project };
    const found = new Map();
    let left = await findObjects(cli, label, { signal });
    let said = [];
    let empty = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
        for (const object of left)
            found.set(object.id, object);
        empty = left.length === 0 ? empty + 1 : 0;
        if (empty > (stillGrowing ? 1 : 0))
            break;
        if (round > 1 || left.length === 0)
            await clock.sleep(PAUSE_MS, signal);
        said = await removeAll(cli, left, signal);
        left = await findObjects(cli, label, { signal });
    }
    return { found: [...found.values()], left, said: left.length === 0 ? [] : said };
}
/** Containers first: they hold the rest. @returns what went wrong, in the engine's words. */
async function removeAll(cli, objects, signal) {
    const said = [];
    for (const kind of OBJECT_KINDS) {
        const ids = objects.filter((object) => object.kind === kind).map(({ id }) => id);
        if (ids.length === 0)
            continue;
        try {
            const result = await (0,docker_engine/* runDocker */.ST)(cli, removeObjects(kind, ids), { signal });
            if (result.exitCode !== 0)
                said.push(lastWords(result.stderr));
        }
        catch (error) {
            signal.throwIfAborted();
            said.push((0,core_failure/* briefly */.m_)(error));
        }
    }
    return said;
}
/** The network command ends with "exit status 1", after what the engine said. */
const lastWords = (stderr) => (0,docker_engine/* lastLine */.fM)(stderr.replace(/^exit status \d+$/gm, ''));

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/tear-down.js







/**
 * Removes everything of a project and looks whether it is gone.
 *
 * @throws the reason of the signal, when that ended it.
 */
async function tearDown(cli, project, options) {
    let removal;
    try {
        removal = await removeProject(cli, project, options);
    }
    catch (error) {
        if (!(error instanceof core_failure/* Failure */.HR))
            throw error;
        return { removed: 0, left: [], failure: notProvenGone(project, (0,core_failure/* briefly */.m_)(error)) };
    }
    const { found, left, said } = removal;
    const removed = found.length - left.length;
    if (left.length === 0)
        return { removed, left };
    const users = await Promise.all(left.map((object) => usersOf(object, cli, options.signal)));
    return { removed, left, failure: leftBehind(left, [...said, ...users.flat()], project) };
}
/** A network cannot go while a container of somebody else is in it. */
async function usersOf(object, cli, signal) {
    if (object.kind !== 'network')
        return [];
    const result = await (0,docker_engine/* runDocker */.ST)(cli, inspectObjects('network', [object.id]), { signal });
    const network = (0,docker_engine/* parseJson */.qF)(result.stdout);
    if (!(0,json/* isObject */.G)(network))
        return [];
    const names = Object.values(partOf(network, 'Containers')).flatMap((each) => (0,json/* isObject */.G)(each) ? [model_textOf(each, 'Name') ?? ''] : []);
    return names.length === 0 ? [] : [`in network ${object.name}: ${names.join(', ')}`];
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/post.js
var post_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var post_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







const KEY = 'compose-project';
/** Before anything of the project is made. */
const rememberProject = (host, project, by) => host.remember(KEY, JSON.stringify({ project, ...by }));
/** Once it is known that nothing of it is left. */
const forgetProject = (host) => host.remember(KEY, '');
const LIMIT_MS = 120_000;
/** The post step: first makes sure that the main process is gone, then removes what it left. */
async function cleanUpAfter(world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const kept = (0,docker_engine/* parseJson */.qF)(world.host.remembered(KEY) ?? '');
        if (!(0,json/* isObject */.G)(kept))
            return result/* EXIT */.dc.done;
        const project = String(kept.project);
        await world.processes.kill({ pid: Number(kept.pid), startedAt: String(kept.startedAt) });
        const limit = post_addDisposableResource(env_1, world.clock.limit(LIMIT_MS, world.signal), false);
        await endOrphans(project, world);
        // Without /proc, a compose command of the main process may still be at work.
        const options = { clock: world.clock, signal: limit.signal, stillGrowing: true };
        try {
            const { failure, removed } = await tearDown((0,programs/* dockerOf */.q)(world), project, options);
            if (failure !== undefined) {
                world.log.error(failure.message);
                return (0,result/* exitCodeOfFailure */.Bu)(failure.code);
            }
            world.log.info(`Project ${project} is gone: removed ${removed} containers, networks and volumes that main had left`);
            return result/* EXIT */.dc.done;
        }
        catch (error) {
            if (!limit.signal.aborted)
                throw error;
            world.log.error(`Could not remove project ${project}\n  Saw: ${(0,core_failure/* briefly */.m_)(error)}\n  Try: docker compose --project-name ${project} down --volumes`);
            return result/* EXIT */.dc.testsFailed;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        post_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/finish.js
var finish_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var finish_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * A cancelled action has to be gone in under five seconds, two of which its command may have taken to end; what is left
 * after these the post step removes.
 */
const HURRIED = { evidenceMs: 0, logsMs: 800, removalMs: 1_700, parent: undefined };
function limitsOf({ recovery, signal, impatient }, cancelled) {
    if (cancelled && recovery === 'post')
        return HURRIED;
    const parent = recovery === 'post' ? signal : impatient;
    return { evidenceMs: 20_000, logsMs: 60_000, removalMs: 120_000, parent };
}
/**
 * Shows why it failed, writes the logs, removes everything, in this order; none of them keeps the next from being done.
 */
async function finish(plan, ended, tools) {
    const { world, learn } = tools;
    const limits = limitsOf(world, ended.cancelled);
    const attempt = async (what, ms, work) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const limit = finish_addDisposableResource(env_1, world.clock.limit(ms, limits.parent), false);
            await work(limit.signal).catch((error) => world.log.warn(`Could not ${what}: ${(0,core_failure/* briefly */.m_)(error)}`));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            finish_disposeResources(env_1);
        }
    };
    let { failure } = ended;
    if (failure !== undefined && limits.evidenceMs > 0) {
        await attempt('show why it failed', limits.evidenceMs, async (signal) => {
            const evidence = await showWhy(plan, ended, tools, signal);
            const last = evidence[0]?.lines.at(-1);
            if (failure !== undefined && last !== undefined)
                failure = withLastLine(failure, last);
            learn({ evidence, ...(failure === undefined ? {} : { failure }) });
        });
    }
    learn({ sightings: ended.watch.sightings, containers: ended.watch.containers });
    await attempt('write the logs', limits.logsMs, (signal) => collectLogs(plan, ended.output, tools, signal));
    await remove(plan, { ...ended, failure }, tools, limits);
}
/** What the tests printed last, and what the containers that matter have to say. */
async function showWhy(plan, { watch, output, testsBegan }, tools, signal) {
    await watch.look({ signal });
    const injected = plan.injections.map(({ service }) => service);
    const evidence = [];
    for (const container of worthShowing(watch, { testsBegan, injected })) {
        evidence.push(await evidenceOf(container, tools, signal));
    }
    const told = output.last(finish_LINES);
    const aboutTests = told.length === 0 ? [] : [{ title: 'The last lines of the tests', lines: told }];
    const serviceFailed = watch.failed !== undefined;
    const all = serviceFailed ? [...evidence, ...aboutTests] : [...aboutTests, ...evidence];
    for (const { title, lines } of all) {
        await tools.world.log.group(title, async () => {
            for (const line of lines)
                tools.world.log.info(line);
        });
    }
    return all;
}
const finish_LINES = 50;
async function remove(plan, { failure, cancelled }, tools, limits) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { cli, learn, tell, world } = tools;
        const { project } = plan.place;
        const startedMs = world.clock.nowMs();
        tell(`remove project ${project}`);
        const limit = finish_addDisposableResource(env_2, world.clock.limit(limits.removalMs, limits.parent), false);
        try {
            const tornDown = await tearDown(cli, project, { clock: world.clock, signal: limit.signal });
            const left = tornDown.left.map(({ kind, name }) => `${kind} ${name}`);
            learn({ downMs: world.clock.nowMs() - startedMs, left, isGone: tornDown.failure === undefined });
            if (tornDown.failure !== undefined)
                learn({ failure: both(failure, tornDown.failure) });
            else
                forgetProject(world.host);
        }
        catch (error) {
            if (!limit.signal.aborted)
                throw error;
            // A verdict that was there before the cancel stays what it is.
            learn({ cancelled: cancelled || (failure === undefined && world.signal.aborted) });
            learn({ failure: both(failure, notProvenGone(project, (0,core_failure/* briefly */.m_)(error))) });
            if (world.recovery === 'post')
                world.log.info('The post step of this action removes what is left');
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        finish_disposeResources(env_2);
    }
}

// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __nccwpck_require__(1111);
;// CONCATENATED MODULE: ./build/systems/compose/addresses.js

/**
 * Where a command on this machine reaches the services: `AUTH_SERVICE_HOST` and `AUTH_SERVICE_PORT_8080` for port 8080 of
 * service `auth-service`, `…_PORT_53_UDP` for a port that is not TCP. Of several containers of a service, the first.
 */
function addressesOf(containers, host) {
    const variables = new Map();
    const remarks = [];
    const set = (name, value, service) => {
        const known = variables.get(name);
        if ((0,docker_engine/* isDockersOwn */.uJ)(name))
            remarks.push(`${name} is not set for service ${service}: the docker command reads it`);
        else if (known === undefined)
            variables.set(name, { value, service });
        else if (known.service !== service) {
            remarks.push(`${name} is of service ${known.service}, and not set for ${service}`);
        }
    };
    for (const { service, number, oneOff, ports } of containers) {
        if (number !== 1 || oneOff || ports.length === 0)
            continue;
        const prefix = variablePrefix(service);
        set(`${prefix}_HOST`, host, service);
        for (const { port, protocol, published } of ports) {
            const name = `${prefix}_PORT_${port}${protocol === 'tcp' ? '' : `_${protocol.toUpperCase()}`}`;
            set(name, String(published), service);
        }
    }
    return { variables: Object.fromEntries([...variables].map(([name, { value }]) => [name, value])), remarks };
}
/** A shell knows letters, digits and `_`, and no digit in front. */
const variablePrefix = (service) => service
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '_')
    .replace(/^(?=\d)/, '_');
/**
 * Ports of an engine on this machine are published to this machine alone; those of another engine, on all its addresses,
 * or they could not be reached from here.
 */
function publishingOf(engine) {
    const local = { at: '127.0.0.1', host: '127.0.0.1' };
    if (engine.isLocal)
        return local;
    const host = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(engine.endpoint)?.[1];
    if (host === undefined || /^(localhost|127\..*|\[::1\])$/.test(host))
        return local;
    return { at: '0.0.0.0', host: host.replace(/^\[|\]$/g, '') };
}

;// CONCATENATED MODULE: ./build/systems/compose/expected.js

/** What each of these services is to come to, by what the model says of it and of those that depend on it. */
function expectedOf(model, services) {
    const all = model_servicesOf(model);
    const mustEnd = new Set(Object.values(all).flatMap((service) => dependenciesOf(service)
        .filter(({ condition }) => condition === 'service_completed_successfully')
        .map((dependency) => dependency.service)));
    return services.flatMap((name) => {
        const service = all[name] ?? {};
        const containers = model_replicasOf(service);
        if (containers === 0)
            return [];
        const policy = model_textOf(partOf(partOf(service, 'deploy'), 'restart_policy'), 'condition');
        const mayEnd = ['no', 'on-failure', 'none'].some((word) => model_textOf(service, 'restart') === word || policy === word);
        return [{ service: name, containers, mustEnd: mustEnd.has(name), mayEnd }];
    });
}

;// CONCATENATED MODULE: ./build/systems/compose/labelled.js

/** With these labels over the ones it has. */
const labelled = (of, labels) => ({
    ...of,
    labels: { ...partOf(of, 'labels'), ...labels },
});

;// CONCATENATED MODULE: ./build/systems/compose/isolate-service.js



/** One service of a copy: each step takes away one thing that two copies cannot both have. */
const isolateService = (name, service, context, notes) => STEPS.reduce((changed, step) => step(name, changed, context, notes), service);
/** What is kept runs, whatever profile it is in. What is not kept and not required is no longer spoken of. */
const chosen = (_name, service, { services }) => {
    const own = without(service, 'profiles', 'develop');
    const needs = Object.entries(partOf(own, 'depends_on')).filter(([needed]) => services.includes(needed));
    return own.depends_on === undefined ? own : { ...own, depends_on: Object.fromEntries(needs) };
};
const isolate_service_image = (name, service, { project, labels, injected, builtImages }, notes) => {
    const own = without(service, 'pull_policy');
    const named = model_textOf(service, 'image');
    if (injected.includes(name)) {
        if (service.build !== undefined)
            notes.change('not built from the file: it gets the image under test');
        return without(own, 'build', 'image');
    }
    const builder = builtImages.get(named ?? '');
    if (service.build === undefined) {
        if (builder === undefined)
            return own;
        if (injected.includes(builder)) {
            notes.warn(`it runs "${named}", which ${builder} builds, and not the image under test; name it in "images" as well`);
            return own;
        }
        return { ...own, image: builtImage(project, builder) };
    }
    if (named !== undefined)
        notes.change(`built under a name of this project, not as "${named}"`);
    const build = labelled(without(asObject(service.build), 'tags'), labels);
    return { ...own, build, image: builtImage(project, name) };
};
/** As compose names it when the file does not. */
const builtImage = (project, service) => `${project}-${service}`;
/** Runs to its end, in one container. */
const once = (name, service, context) => {
    if (name !== context.once)
        return service;
    const deploy = without(partOf(service, 'deploy'), 'replicas', 'restart_policy', 'mode');
    return { ...without(service, 'scale', 'restart'), ...(service.deploy === undefined ? {} : { deploy }), restart: 'no' };
};
const ports = (_name, service, { publishAt }, notes) => {
    const given = listOf(service, 'ports').map(asObject);
    if (given.length === 0)
        return service;
    const fixed = given.flatMap((port) => (port.published === undefined ? [] : [`${port.published}→${port.target}`]));
    if (fixed.length > 0)
        notes.change(`free ports at ${publishAt} instead of ${fixed.join(', ')}`);
    const byTarget = new Map(given.map((port) => [`${port.target}/${port.protocol}`, port]));
    return {
        ...service,
        ports: [...byTarget.values()].map((port) => ({ ...without(port, 'published'), host_ip: publishAt })),
    };
};
/** Others may reach it by that name, so it stays as an alias in the networks of the copy. */
const containerName = (_name, service, _context, notes) => {
    const fixed = model_textOf(service, 'container_name');
    if (fixed === undefined)
        return service;
    notes.change(`container named after the project; "${fixed}" still reaches it inside its networks`);
    const networks = Object.entries(partOf(service, 'networks')).map(([network, settings]) => {
        const aliases = new Set([...listOf(asObject(settings), 'aliases').map(String), fixed]);
        return [network, { ...asObject(settings), aliases: [...aliases] }];
    });
    return {
        ...without(service, 'container_name'),
        ...(networks.length === 0 ? {} : { networks: Object.fromEntries(networks) }),
    };
};
const FIXED_ADDRESSES = ['ipv4_address', 'ipv6_address', 'link_local_ips', 'mac_address'];
const addresses = (_name, service, _context, notes) => {
    const networks = partOf(service, 'networks');
    const places = [service, ...Object.values(networks).map(asObject)];
    const fixed = FIXED_ADDRESSES.filter((key) => places.some((place) => place[key] !== undefined));
    if (fixed.length === 0)
        return service;
    notes.change(`the engine chooses its addresses: no ${fixed.join(', ')}`);
    const freed = Object.entries(networks).map(([network, settings]) => [network, (0,json/* isObject */.G)(settings) ? without(settings, ...FIXED_ADDRESSES) : settings]);
    return {
        ...without(service, 'mac_address'),
        ...(freed.length === 0 ? {} : { networks: Object.fromEntries(freed) }),
    };
};
const CONTAINER = /^container:([^:]+)(.*)$/;
/** `container:NAME` means a container by its fixed name; of a service of this file, the service is meant. */
const namespaces = (_name, service, { byContainerName }, notes) => {
    const translate = (key, text) => {
        const [, container = '', rest = ''] = CONTAINER.exec(text) ?? [];
        if (container === '')
            return text;
        const known = byContainerName.get(container);
        if (known !== undefined)
            return `${key === 'volumes_from' ? '' : 'service:'}${known}${rest}`;
        notes.warn(`${key} uses container "${container}", which is not of this environment: it is shared with others`);
        return text;
    };
    let own = service;
    for (const key of ['network_mode', 'ipc', 'pid']) {
        const text = model_textOf(own, key);
        if (text !== undefined)
            own = { ...own, [key]: translate(key, text) };
    }
    const from = listOf(own, 'volumes_from').map(String);
    if (from.length > 0)
        own = { ...own, volumes_from: from.map((text) => translate('volumes_from', text)) };
    if (own.network_mode === 'host') {
        notes.warn('network_mode host: its ports are those of the machine, and only one copy can have them');
    }
    for (const link of listOf(own, 'external_links').map(String)) {
        notes.warn(`external_links uses container "${link}", which is not of this environment: it is shared with others`);
    }
    return own;
};
/** The engine must not make folders of root's in the workspace, and what a service writes there is not ours to remove. */
const mounts = (_name, service, _context, notes) => {
    const volumes = listOf(service, 'volumes');
    if (volumes.length === 0)
        return service;
    return {
        ...service,
        volumes: volumes.map((volume) => {
            if (!(0,json/* isObject */.G)(volume) || volume.type !== 'bind')
                return volume;
            if (volume.read_only !== true) {
                notes.warn(`it can write into ${String(volume.source)}: that is shared with others, and what it writes stays`);
            }
            return { ...volume, bind: { ...partOf(volume, 'bind'), create_host_path: false } };
        }),
    };
};
const READABLE = ['json-file', 'local', 'journald'];
/** A log that goes elsewhere cannot be shown when the service fails. */
const logging = (_name, service, _context, notes) => {
    const driver = model_textOf(partOf(service, 'logging'), 'driver');
    if (driver === undefined || READABLE.includes(driver))
        return service;
    notes.change(`its log is kept by the engine, not sent to "${driver}"`);
    return { ...service, logging: { driver: 'local' } };
};
const labels = (_name, service, context) => labelled(service, context.labels);
const STEPS = [
    chosen,
    isolate_service_image,
    once,
    ports,
    containerName,
    addresses,
    namespaces,
    mounts,
    logging,
    labels,
];

;// CONCATENATED MODULE: ./build/systems/compose/isolate-shared.js


const BRIDGE_NAME = 'com.docker.network.bridge.name';
/** A network of this project alone: the engine chooses its name and its addresses. */
function isolateNetwork(key, network, { project, labels }, notes) {
    if (network.external === true) {
        notes.warn(`"${model_textOf(network, 'name') ?? key}" is external: it is shared with others, and is left as it is`);
        return network;
    }
    noteName(key, network, project, notes);
    let own = without(network, 'name');
    const ipam = partOf(own, 'ipam');
    if (listOf(ipam, 'config').length > 0) {
        own = { ...own, ipam: without(ipam, 'config') };
        notes.change('the engine chooses the subnet, instead of the one in the file: two copies cannot have the same');
    }
    const options = partOf(own, 'driver_opts');
    if (options[BRIDGE_NAME] !== undefined) {
        own = { ...own, driver_opts: without(options, BRIDGE_NAME) };
        notes.change(`the engine chooses the name of the bridge, instead of "${String(options[BRIDGE_NAME])}"`);
    }
    return labelled(own, labels);
}
/** A volume of this project alone. */
function isolateVolume(key, volume, { project, labels }, notes) {
    if (volume.external === true) {
        notes.warn(`"${model_textOf(volume, 'name') ?? key}" is external: it is shared with others, and what is written stays`);
        return volume;
    }
    noteName(key, volume, project, notes);
    const device = partOf(volume, 'driver_opts').device;
    if (device !== undefined) {
        notes.warn(`it lies at "${String(device)}": that is shared with others, and what is written stays`);
    }
    return labelled(without(volume, 'name'), labels);
}
function noteName(key, of, project, notes) {
    const name = model_textOf(of, 'name');
    if (name !== undefined && name !== `${project}_${key}`)
        notes.change(`named after the project, not "${name}"`);
}

;// CONCATENATED MODULE: ./build/systems/compose/isolate.js



/**
 * Makes a model that can run beside any other copy of itself, and leaves nothing of another name behind: no fixed ports,
 * names, addresses or subnets. What is fed back to compose, `$` still escaped as compose escaped it.
 */
function isolate(model, isolation) {
    const changes = [];
    const warnings = [];
    const notesOf = (name) => ({
        change: (text) => changes.push(`${name}: ${text}`),
        warn: (text) => warnings.push(`${name}: ${text}`),
    });
    const kept = Object.entries(model_servicesOf(model)).filter(([name]) => isolation.services.includes(name));
    const context = {
        ...isolation,
        byContainerName: new Map(kept.flatMap(([name, service]) => pair(model_textOf(service, 'container_name'), name))),
        builtImages: builtImages(model, isolation),
    };
    const services = kept.map(([name, service]) => [name, isolateService(name, service, context, notesOf(name))]);
    const networks = Object.entries(partOf(model, 'networks')).map(([name, network]) => [name, isolateNetwork(name, asObject(network), context, notesOf(`network ${name}`))]);
    const volumes = Object.entries(partOf(model, 'volumes')).map(([name, volume]) => [name, isolateVolume(name, asObject(volume), context, notesOf(`volume ${name}`))]);
    return {
        model: {
            ...without(model, 'name'),
            services: Object.fromEntries(services),
            networks: Object.fromEntries(networks),
            volumes: Object.fromEntries(volumes),
        },
        changes,
        warnings,
    };
}
/** Puts images, by their ids, into the services that get them. */
function injectImages(model, ids) {
    const services = Object.entries(model_servicesOf(model)).map(([name, service]) => [name, ids[name] === undefined ? service : { ...service, image: ids[name] }]);
    return { ...model, services: Object.fromEntries(services) };
}
/** The image each service will run by the name in the model, `injected` ones aside. */
const imagesOf = (model, injected) => Object.fromEntries(Object.entries(servicesOf(model)).flatMap(([name, service]) => injected.includes(name) ? [] : pair(name, textOf(service, 'image'))));
/** The services whose image is built from the model. */
const builtServices = (model) => Object.entries(model_servicesOf(model))
    .filter(([, service]) => service.build !== undefined)
    .map(([name]) => name);
/** How many containers each service is to have. */
const containersWanted = (model) => Object.fromEntries(Object.entries(servicesOf(model)).map(([name, service]) => [name, replicasOf(service)]));
function builtImages(model, { services }) {
    return new Map(Object.entries(model_servicesOf(model)).flatMap(([name, service]) => service.build === undefined || !services.includes(name) ? [] : pair(model_textOf(service, 'image'), name)));
}
function pair(key, value) {
    return key === undefined || value === undefined ? [] : [[key, value]];
}

;// CONCATENATED MODULE: ./build/systems/compose/select.js

/**
 * The services to bring up, in the order of their names: those that `up` starts by itself, those that are wanted by name,
 * and all that any of them requires. Never `test`, which runs when all others are up.
 */
function chooseServices(model, wanted) {
    const services = model_servicesOf(model);
    const chosen = new Set();
    const choose = (name) => {
        const service = services[name];
        if (chosen.has(name) || service === undefined)
            return;
        chosen.add(name);
        for (const { service: needed, required } of dependenciesOf(service))
            if (required)
                choose(needed);
    };
    for (const name of [...wanted.enabled, ...wanted.named])
        if (name !== wanted.test)
            choose(name);
    if (wanted.test !== undefined) {
        choose(wanted.test);
        chosen.delete(wanted.test);
    }
    return [...chosen].sort();
}
/** The chosen services that cannot run before the tests do. */
const dependentsOf = (model, test, chosen) => {
    const services = model_servicesOf(model);
    return chosen.filter((name) => dependenciesOf(services[name] ?? {}).some(({ service, required }) => service === test && required));
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/systems/docker/owner.js

/** Labels of everything we make on an engine, so that another process can find it and knows whose it is. */
const RUN_LABEL = 'io.slipway.run';
const OWNER_LABEL = 'io.slipway.owner';
const ACTION_LABEL = 'io.slipway.action';
const formatOwner = ({ place, process }) => `${place ?? 'somewhere'}/${process.pid}/${process.startedAt}`;
function parseOwner(text) {
    const [place, pid, startedAt, ...more] = text.split('/');
    if (!place || !/^\d+$/.test(pid ?? '') || !startedAt || more.length > 0)
        return undefined;
    return { place: place === 'somewhere' ? undefined : place, process: { pid: Number(pid), startedAt } };
}
/**
 * Whether what `made` made may be removed by `self`: its process is gone for certain. Never for a process of another
 * machine or of another container, whose numbers mean nothing here.
 */
async function isDead(made, self, processes) {
    if (made.place === undefined || made.place !== self.place)
        return false;
    return !(await processes.isAlive(made.process));
}
/** Who we are. The machine's id is hashed: machine-id(5) asks that it is not shown. */
async function observeOwner(ports) {
    const [machine, namespace, process] = await Promise.all([
        ports.files.read('/etc/machine-id'),
        processNamespace(ports.exec, ports.env.PATH ?? ''),
        ports.processes.self(),
    ]);
    if (namespace === undefined)
        return { place: undefined, process };
    const place = (0,external_node_crypto_.createHash)('sha256').update(`slipway ${machine?.trim()} ${namespace}`).digest('hex').slice(0, 12);
    return { place, process };
}
/** A number of this kernel for the numbering of processes that we are in: two containers differ in it. */
async function processNamespace(exec, path) {
    try {
        const { exitCode, stdout } = await exec.run(['readlink', '/proc/self/ns/pid'], { env: { PATH: path } });
        return exitCode === 0 ? stdout.trim() : undefined;
    }
    catch {
        return undefined; // no such program, or no /proc
    }
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/inputs.js


async function read(from) {
    return {
        composeFile: from.text('compose-file', 'docker-compose.yml'),
        injections: readInjections(from),
        tests: readTests(from),
        withinMs: from.durationMs('within', '2m'),
        logsFolder: from.maybe('logs-folder'),
    };
}
function readInjections(from) {
    const image = readImage(from);
    const items = from.list('images');
    const seen = new Set();
    const injections = items.flatMap((item) => {
        const [, service = '', reference] = /^([^=\s]+)(?:=(.*))?$/.exec(item) ?? [];
        if (service === '') {
            from.problem('images', `"${item}"`, 'write a service of the compose file, or service=reference');
            return [];
        }
        if (seen.has(service)) {
            from.problem('images', `"${service}" twice`, 'a service gets one image');
            return [];
        }
        seen.add(service);
        if (reference === undefined)
            return image === undefined ? [] : [{ service, image, input: 'image' }];
        const own = readReference(from, 'images', reference.trim());
        return own === undefined ? [] : [{ service, image: own, input: 'images' }];
    });
    const forOurs = items.filter((item) => !item.includes('='));
    if (forOurs.length > 0 && from.maybe('image') === undefined) {
        from.problem('images', `"${forOurs.join('", "')}" without a reference`, 'give "image" too, or write service=reference');
    }
    if (forOurs.length === 0 && image !== undefined) {
        from.problem('image', 'given, but no service gets it', 'name the service in "images"');
    }
    return injections;
}
/** What was built is what is tested: a tag alone may name another image by now. */
function readImage(from) {
    const text = from.maybe('image');
    const image = text === undefined ? undefined : readReference(from, 'image', text);
    if (image?.by === 'name' && image.ref.digest === undefined) {
        const because = 'write the image id of the build, sha256:…, or repository:tag@sha256:…; a tag alone can move';
        from.problem('image', `"${(0,image_ref/* formatImageRef */.kL)(image.ref)}"`, because);
    }
    return image;
}
const ID = /^sha256:[0-9a-f]{64}$/;
function readReference(from, input, text) {
    if (ID.test(text))
        return { by: 'id', id: text };
    try {
        return { by: 'name', ref: (0,image_ref/* parseImageRef */.Q)(text, input) };
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        from.problem(input, error.saw, `${error.fix}; or an image id, sha256: and 64 hex digits`);
        return undefined;
    }
}
function readTests(from) {
    const service = from.maybe('test-service');
    const script = from.maybe('test-command');
    if (service === undefined && script === undefined) {
        from.problem('test-command', 'nothing', 'required, unless "test-service" is given');
    }
    if (service !== undefined && script !== undefined) {
        from.problem('test-service', `"${service}"`, 'give it or "test-command", not both');
    }
    return service === undefined ? { by: 'command', script: script ?? '' } : { by: 'service', service };
}
const formatChoice = (image) => (image.by === 'id' ? image.id : (0,image_ref/* formatImageRef */.kL)(image.ref));

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/images.js


/** Every service of this run, the one with the tests included. */
const allServices = ({ tests }, services) => tests.by === 'service' ? [...services, tests.service] : services;
/** The names of images that have to be on the engine, those that the model builds aside. */
function imagesWanted(inputs, model, services) {
    const named = Object.keys(namedImages(inputs, model, services));
    return [...new Set([...inputs.injections.map(({ image }) => formatChoice(image)), ...named])];
}
/** Images as the compose file names them, each with a service that runs it. */
function namedImages(inputs, model, services) {
    const all = model_servicesOf(model);
    const built = new Set(Object.values(all).flatMap((service) => (service.build ? [model_textOf(service, 'image')] : [])));
    const named = allServices(inputs, services).flatMap((name) => {
        const service = all[name] ?? {};
        const image = model_textOf(service, 'image');
        const isInjected = inputs.injections.some((injection) => injection.service === name);
        if (image === undefined || isInjected || service.build !== undefined || built.has(image))
            return [];
        return [[image, { service: name, always: model_textOf(service, 'pull_policy') === 'always' }]];
    });
    return Object.fromEntries(named);
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __nccwpck_require__(2732);
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

;// CONCATENATED MODULE: ./build/systems/compose/dead-projects.js




/**
 * Projects that an action made on this machine and whose process is gone: it was killed before it could tear them down.
 *
 * @throws {Failure} as `askDocker`.
 */
async function findDeadProjects(cli, action, self, options) {
    const { processes, signal } = options;
    const labels = await Promise.all(OBJECT_KINDS.map((kind) => labelsOf(cli, kind, action, signal)));
    const owners = new Map();
    for (const { [PROJECT_LABEL]: project, [OWNER_LABEL]: made } of labels.flat()) {
        const owner = made === undefined ? undefined : parseOwner(made);
        if (project !== undefined && owner !== undefined)
            owners.set(project, owner);
    }
    const dead = await Promise.all([...owners].map(async ([project, owner]) => ((await isDead(owner, self, processes)) ? [project] : [])));
    return dead.flat().sort();
}
async function labelsOf(cli, kind, action, signal) {
    const what = 'Cannot list what earlier runs left';
    const listed = await (0,docker_engine/* askDocker */.ad)(cli, listObjects(kind, ACTION_LABEL, action), { what, signal });
    const ids = readObjects(kind, listed).map(({ id }) => id);
    if (ids.length === 0)
        return [];
    // Asked of each, not read from the list: a label of another may hold a comma, which is what separates them there. One
    // that went meanwhile makes the exit code 1; the others are told all the same.
    const result = await (0,docker_engine/* runDocker */.ST)(cli, inspectObjects(kind, ids), { signal, maxBytes: 32 * 1_048_576 });
    const trouble = (0,docker_engine/* engineTrouble */.gI)(result.stderr);
    if (trouble !== undefined)
        throw trouble;
    return readLabels(result.stdout);
}

;// CONCATENATED MODULE: ./build/systems/compose/read-model.js






/** A model with many services is some hundred kilobytes. */
const read_model_MAX_BYTES = 32 * 1_048_576;
/**
 * Lets compose read its own file.
 *
 * @throws {Failure} `bad-input` when there is no such file or compose refuses it, in compose's words.
 */
async function readComposeFile(cli, at, options) {
    const { files, signal } = options;
    const limits = { signal, timeoutMs: 60_000, maxBytes: read_model_MAX_BYTES };
    const [config, services] = await Promise.all([
        (0,docker_engine/* runDocker */.ST)(cli, composeConfig(at.project, at.file), limits),
        (0,docker_engine/* runDocker */.ST)(cli, composeServices(at.project, at.file), limits),
    ]);
    if (config.exitCode === 14)
        throw noFile(at.file, await files.list((0,external_node_path_.dirname)(at.file)));
    const bad = [config, services].find((result) => result.exitCode !== 0);
    if (bad !== undefined)
        throw refused(at.file, bad);
    const model = (0,docker_engine/* parseJson */.qF)(config.stdout);
    if (!(0,json/* isObject */.G)(model) || !(0,json/* isObject */.G)(model.services)) {
        throw (0,docker_engine/* commandFailed */.n6)(`Cannot read what docker compose says of ${at.file}`, config);
    }
    return { model, enabled: readLines(services.stdout), remarks: remarksIn(config.stderr) };
}
// Compose: 14 no such file; 15 YAML, schema, interpolation, or services that contradict each other.
function refused(file, result) {
    if (result.exitCode !== 15)
        return (0,docker_engine/* commandFailed */.n6)(`Cannot read ${file}`, result);
    return new core_failure/* Failure */.HR('bad-input', {
        what: `Cannot use ${file}: docker compose does not accept it`,
        saw: (0,docker_engine/* lastLine */.fM)(result.stderr),
        fix: `correct the file; this shows the same: docker compose --file ${file} config`,
    });
}
const USUAL = /^(docker-)?compose(\..+)?\.ya?ml$/;
function noFile(file, beside) {
    const likely = beside.filter((name) => /\.ya?ml$/.test(name));
    const near = likely.find((name) => USUAL.test(name)) ?? (0,nearest/* nearest */.p)((0,external_node_path_.basename)(file), likely);
    return new core_failure/* Failure */.HR('bad-input', {
        what: 'There is no such compose file',
        saw: `no file ${file}`,
        fix: near === undefined ? 'correct "compose-file"' : `correct "compose-file"; did you mean ${near}?`,
    });
}
const readLines = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/** Compose warns as `time="…" level=warning msg="…"`, quotes inside escaped. */
function remarksIn(stderr) {
    const said = readLines(stderr).flatMap((line) => {
        const [, message] = /level=warning msg="((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
        return message === undefined ? [] : [message.replace(/\\(.)/g, '$1')];
    });
    return [...new Set(said)];
}

;// CONCATENATED MODULE: ./build/systems/compose/version.js



/** The first with one JSON form for all; the plugin, v2 or later, is the only compose that tells what it does not know. */
const LEAST = { major: 2, minor: 21 };
/**
 * Asks which compose the docker command has.
 *
 * @returns the version as it says it, such as `2.26.1-4`.
 * @throws {Failure} `missing-tool` when there is none, or one that is too old.
 */
async function askCompose(cli, options = {}) {
    return readComposeVersion(await (0,docker_engine/* runDocker */.ST)(cli, composeVersion, { timeoutMs: 30_000, ...options }));
}
function readComposeVersion(result) {
    // A docker command without the plugin takes "--short" for its own: every error means that there is none.
    const said = result.stdout.trim();
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(said) ?? [];
    const fix = 'install the compose plugin, version 2.21 or later: sudo apt-get install docker-compose-plugin (docker-compose, version 1, cannot do this)';
    if (result.exitCode !== 0 || major === undefined || minor === undefined) {
        throw new core_failure/* Failure */.HR('missing-tool', {
            what: 'Cannot use docker compose: the docker command has no such plugin',
            saw: firstLine(result.stderr) || `${JSON.stringify(said)}, exit code ${result.exitCode}`,
            fix,
        });
    }
    const tooOld = Number(major) < LEAST.major || (Number(major) === LEAST.major && Number(minor) < LEAST.minor);
    if (tooOld)
        throw new core_failure/* Failure */.HR('missing-tool', { what: 'Cannot use docker compose: it is too old', saw: said, fix });
    return said;
}
const firstLine = (text) => (0,docker_engine/* lastLine */.fM)(text.trim().split('\n')[0] ?? '');

;// CONCATENATED MODULE: ./build/systems/docker/inspect.js



const imageInspect = (image) => ['docker', 'image', 'inspect', '--format', '{{json .}}', image];
/**
 * Looks an image up on the engine, by name or id.
 *
 * @returns undefined when the engine does not have it.
 * @throws {Failure} as `askDocker`; `answer-wrong` when the answer cannot be read.
 */
async function findImage(cli, image, options = {}) {
    const result = await (0,docker_engine/* runDocker */.ST)(cli, imageInspect(image), options);
    if (result.exitCode === 0)
        return inspect_readImage(result.stdout, image);
    const trouble = (0,docker_engine/* engineTrouble */.gI)(result.stderr);
    if (trouble !== undefined)
        throw trouble;
    if (/no such (image|object)/i.test(result.stderr))
        return undefined;
    throw (0,docker_engine/* commandFailed */.n6)(`Cannot look up image ${image}`, result);
}
function inspect_readImage(stdout, image) {
    const found = (0,docker_engine/* parseJson */.qF)(stdout);
    if (!(0,json/* isObject */.G)(found) || typeof found.Id !== 'string') {
        throw new core_failure/* Failure */.HR('answer-wrong', {
            what: `Cannot read what the engine says about image ${image}`,
            saw: JSON.stringify(stdout.slice(0, 200)),
            fix: 'run "docker image inspect" by hand and look at what it prints',
        });
    }
    const config = (0,json/* isObject */.G)(found.Config) ? found.Config : {};
    const labels = (0,json/* isObject */.G)(config.Labels) ? config.Labels : {};
    return {
        id: found.Id,
        repoDigests: (0,json/* isList */.L)(found.RepoDigests) ? found.RepoDigests.map(String) : [],
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
        sizeBytes: typeof found.Size === 'number' ? found.Size : 0,
    };
}
/** The digest of `image` under the name `ref`. On the classic store one that was built or loaded here has none. */
function identify(ref, image) {
    const wanted = familiar(ref.repository);
    const found = image.repoDigests.find((each) => {
        const [repository = '', digest] = each.split('@');
        return (familiar(repository) === wanted && digest !== undefined && (ref.digest === undefined || ref.digest === digest));
    });
    const digest = found?.split('@')[1];
    if (digest === undefined)
        return { id: image.id, digest: image.id, kind: 'image-id' };
    return { id: image.id, digest, kind: digest === image.id ? 'manifest-digest' : 'registry-digest' };
}
/** The engine drops what the public default implies from the names it shows. */
const familiar = (repository) => repository.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '');
const containerState = (name) => [
    'docker',
    'container',
    'inspect',
    '--format',
    '{{json .State}}',
    name,
];
/** @returns undefined when there is no such container, or the answer cannot be read. */
function readState(stdout) {
    const state = parseJson(stdout);
    if (!isObject(state))
        return undefined;
    const exitCode = Number(state.ExitCode);
    if (state.Running === true)
        return { status: 'running' };
    if (state.Status === 'created')
        return { status: 'created', exitCode, startError: String(state.Error ?? '') };
    return { status: 'exited', exitCode, outOfMemory: state.OOMKilled === true };
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/observe.js















const ACTION = 'compose-integration-test';
/** Compose reads variables of the job, for `${NAME}` in its file: it gets what code of others gets. */
const composeOf = (world, project) => ({
    exec: world.exec,
    env: envForOthers(world, { add: { [PROJECT_VARIABLE]: project } }),
});
/**
 * @throws {Failure} `missing-tool`, `unreachable` or `denied` when there is no docker, engine or compose for us;
 *   `bad-input` when the compose file is missing or wrong, or has no such services.
 */
async function observe(inputs, project, world, signal) {
    const { files, processes, workspace } = world;
    const file = (0,external_node_path_.resolve)(workspace, inputs.composeFile);
    const cli = (0,programs/* dockerOf */.q)(world);
    const asked = {
        engine: (0,docker_engine/* askEngine */.sb)(cli, { signal }),
        compose: askCompose(cli, { signal }),
        composeFile: readComposeFile(composeOf(world, project), { project, file }, { files, signal }),
        owner: observeOwner(world),
    };
    // All at once, but told in this order: without an engine, what compose says of its file does not matter.
    await Promise.allSettled(Object.values(asked));
    const engine = await asked.engine;
    const compose = await asked.compose;
    const composeFile = await asked.composeFile;
    const owner = await asked.owner;
    checkNames(inputs, composeFile, file);
    const services = chooseServices(composeFile.model, {
        enabled: composeFile.enabled,
        named: inputs.injections.map(({ service }) => service),
        test: inputs.tests.by === 'service' ? inputs.tests.service : undefined,
    });
    const wanted = imagesWanted(inputs, composeFile.model, services);
    const [dead, found] = await Promise.all([
        findDeadProjects(cli, ACTION, owner, { processes, signal }),
        Promise.all(wanted.map(async (image) => [image, (await findImage(cli, image, { signal }))?.id])),
    ]);
    const imageIds = new Map(found.flatMap(([image, id]) => (id === undefined ? [] : [[image, id]])));
    return { engine, compose, owner, file, folder: (0,external_node_path_.dirname)(file), composeFile, services, imageIds, dead };
}
function checkNames({ injections, tests }, { model }, file) {
    const known = Object.keys(model_servicesOf(model));
    const named = [
        ...injections.map(({ service }) => ({ input: 'images', service })),
        ...(tests.by === 'service' ? [{ input: 'test-service', service: tests.service }] : []),
    ];
    const unknown = named.filter(({ service }) => !known.includes(service));
    if (unknown.length === 0)
        return;
    const saw = unknown.map(({ input, service }) => {
        const near = (0,nearest/* nearest */.p)(service, known);
        return `${input} names "${service}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
    });
    throw new core_failure/* Failure */.HR('bad-input', {
        what: `${file} has no such service`,
        saw: saw.join('; '),
        fix: `name one of: ${known.join(', ')}`,
    });
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/plan.js












/** Unique on every engine, and no longer than a label of a host name may be once a service follows it. */
const projectName = (id) => `slipway-${id.replace(/[^0-9a-f]/g, '').slice(0, 12)}`;
/**
 * @throws {Failure} `bad-input` when the services cannot be brought up before the tests; `not-found` when an image id is
 *   not on this engine.
 */
function makePlan(inputs, facts, place) {
    const { services, composeFile, engine, file } = facts;
    const { project, workspace, temp } = place;
    const { tests } = inputs;
    checkOrder(inputs, facts);
    const publishing = publishingOf(engine);
    const all = allServices(inputs, services);
    const { model, changes, warnings } = isolate(composeFile.model, {
        project,
        labels: { [ACTION_LABEL]: ACTION, [RUN_LABEL]: project, [OWNER_LABEL]: formatOwner(facts.owner) },
        services: all,
        once: tests.by === 'service' ? tests.service : undefined,
        injected: inputs.injections.map(({ service }) => service),
        publishAt: publishing.at,
    });
    return {
        place: { project, folder: facts.folder },
        file,
        engine: `docker compose ${facts.compose} and engine ${engine.version} at ${engine.endpoint}`,
        sweep: facts.dead,
        pull: pullsOf(inputs, facts),
        build: builtServices(model),
        model,
        injections: inputs.injections.map((injection) => ({
            ...injection,
            id: facts.imageIds.get(formatChoice(injection.image)),
        })),
        services,
        expected: expectedOf(model, services),
        publishing,
        withinMs: inputs.withinMs,
        tests,
        logsFolder: (0,external_node_path_.join)((0,external_node_path_.resolve)(workspace, inputs.logsFolder ?? (0,external_node_path_.join)(temp, 'slipway-logs')), project),
        changes,
        warnings: [...composeFile.remarks, ...warnings, ...warningsOf(inputs, facts)],
    };
}
function checkOrder({ tests }, { composeFile, services, file }) {
    if (tests.by === 'command') {
        if (services.length === 0)
            throw nothingToTest(file);
        return;
    }
    const before = dependentsOf(composeFile.model, tests.service, services);
    if (before.length > 0)
        throw needsTheTests(before, tests.service, file);
}
function pullsOf(inputs, { composeFile, services, imageIds }) {
    const injected = inputs.injections.flatMap(({ image, input }) => {
        if (imageIds.has(formatChoice(image)))
            return [];
        if (image.by === 'id')
            throw imageGone(image.id, input);
        return [{ ref: image.ref, input: `"${input}"` }];
    });
    const named = Object.entries(namedImages(inputs, composeFile.model, services)).flatMap(([name, use]) => {
        if (imageIds.has(name) && !use.always)
            return [];
        const input = `the image of service "${use.service}"`;
        return [{ ref: (0,image_ref/* parseImageRef */.Q)(name, input), input }];
    });
    return [...injected, ...named];
}
function warningsOf({ injections }, { engine }) {
    return [
        ...(injections.length === 0 ? ['no image was given: what is tested is what the compose file names'] : []),
        ...injections.flatMap(({ image, service }) => image.by === 'name' && (0,image_ref/* isMoving */.rU)(formatChoice(image))
            ? [
                `${service}: ${formatChoice(image)} can mean another image tomorrow; result-json holds the id that was tested`,
            ]
            : []),
        ...(engine.isLocal
            ? []
            : [`the engine is at ${engine.endpoint}: it sees its own files, not those of this machine`]),
    ];
}
/** The plan for people: what a dry run shows. */
function explain(plan) {
    return [
        `with ${plan.engine}`,
        ...plan.sweep.map((project) => `remove project ${project}, left by a run that was killed`),
        ...plan.pull.map(({ ref, input }) => `pull ${(0,image_ref/* formatImageRef */.kL)(ref)}, ${input}`),
        ...plan.build.map((service) => `build the image of ${service}`),
        `bring up ${plan.services.join(', ') || 'nothing'} from ${plan.file} as project ${plan.place.project}`,
        ...plan.injections.map(({ service, image, id }) => `  ${service} runs ${id ?? formatChoice(image)}`),
        ...plan.changes.map((change) => `  ~ ${change}`),
        ...plan.warnings.map((warning) => `  ! ${warning}`),
        `wait at most ${(0,duration/* formatDuration */.a)(plan.withinMs)} until all are up and healthy`,
        `run ${titleOf(plan)}`,
        `write the logs to ${plan.logsFolder}, and remove everything of the project`,
    ];
}
/** How the tests are called where there is one line for it. */
const titleOf = ({ tests }) => tests.by === 'service' ? `service ${tests.service}` : plan_firstLine(tests.script);
function plan_firstLine(script) {
    const [line = '', ...more] = script.split('\n');
    return more.length === 0 ? line : `${line} … (${more.length} more lines)`;
}

;// CONCATENATED MODULE: ./build/systems/docker/pull.js



const dockerPull = (image) => ['docker', 'pull', '--quiet', image];
/**
 * Pulls an image.
 *
 * @param input the input that named the image, for the message.
 * @throws {Failure} `not-found` when its registry does not have it, `denied` when we may not have it, `unreachable` when
 *   the registry does not answer, else `command-failed`.
 */
async function pullImage(cli, ref, options) {
    const { input, ...rest } = options;
    const result = await (0,docker_engine/* runDocker */.ST)(cli, dockerPull((0,image_ref/* formatImageRef */.kL)(ref)), rest);
    if (result.exitCode === 0)
        return;
    const what = `Cannot pull ${(0,image_ref/* formatImageRef */.kL)(ref)}`;
    throw (0,docker_engine/* engineTrouble */.gI)(result.stderr) ?? pullTrouble(ref, result.stderr, input) ?? (0,docker_engine/* commandFailed */.n6)(what, result);
}
// The engine passes the registry's own words on. "pull access denied" is also what Docker Hub says of a name it does not have.
const ADVICE = [
    {
        pattern: /toomanyrequests|rate limit|429/i,
        code: 'unreachable',
        because: 'its registry wants fewer requests',
        fix: (_, registry) => `wait, or log in to ${registry} before this step`,
    },
    {
        pattern: /pull access denied|unauthorized|denied|no basic auth credentials|403 Forbidden/i,
        code: 'denied',
        because: 'its registry does not let us, or has no such repository',
        fix: (input, registry) => `check the name in ${input}, or log in to ${registry} before this step`,
    },
    {
        pattern: /manifest unknown|manifest for .* not found|name unknown|not found|no matching manifest/i,
        code: 'not-found',
        because: 'its registry does not have it',
        fix: (input) => `check the name, tag and digest in ${input}`,
    },
    {
        pattern: /no such host|connection refused|i\/o timeout|timeout|TLS|x509|EOF|reset by peer|network is unreachable|5\d\d /i,
        code: 'unreachable',
        because: 'its registry cannot be reached from this engine',
        fix: (input, registry) => `check the name in ${input}, and that the engine reaches ${registry}; an image that is already on the engine ("docker image ls") is used as it is`,
    },
];
function pullTrouble(ref, stderr, input) {
    const advice = ADVICE.find(({ pattern }) => pattern.test(stderr));
    if (advice === undefined)
        return undefined;
    return new core_failure/* Failure */.HR(advice.code, {
        what: `Cannot pull ${(0,image_ref/* formatImageRef */.kL)(ref)}: ${advice.because}`,
        saw: (0,docker_engine/* lastLine */.fM)(stderr),
        fix: advice.fix(input, (0,image_ref/* registryOf */.Fv)(ref)),
    });
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/provide-images.js








/**
 * Pulls what is not on the engine.
 *
 * @throws {Failure} as `pullImage`.
 */
async function pullImages({ pull }, { cli, world }, signal) {
    const pulls = pull.map(({ ref, input }) => {
        world.log.info(`Pulling ${(0,image_ref/* formatImageRef */.kL)(ref)}`);
        return pullImage(cli, ref, { input, signal });
    });
    // All come to their end before the first that failed is told.
    await Promise.allSettled(pulls);
    await Promise.all(pulls);
}
/**
 * Puts the images under test into the model, by the ids the engine has for them now that all are there.
 *
 * @throws {Failure} `not-found` when one has gone since.
 */
async function pinImages(plan, { cli, learn }, signal) {
    const pinned = await Promise.all(plan.injections.map(async ({ service, image, id, input }) => {
        const known = id ?? (await findImage(cli, formatChoice(image), { signal }))?.id;
        if (known === undefined)
            throw imageGone(formatChoice(image), input);
        return [service, known];
    }));
    const imageIds = Object.fromEntries(pinned);
    learn({ imageIds });
    return { model: injectImages(plan.model, imageIds), imageIds };
}
/**
 * Builds the images that the model builds, under names and labels of this project.
 *
 * @throws {Failure} `build-failed` with the last line of the builder.
 */
async function buildImages({ build, place }, model, { compose, hide, world }, signal) {
    if (build.length === 0)
        return;
    const options = { signal, stdin: JSON.stringify(model), onLine: (line) => world.log.info(hide(line)) };
    const result = await world.log.group(`Build the image of ${build.join(', ')}`, () => (0,docker_engine/* runDocker */.ST)(compose, composeBuild(place, build), options));
    if (result.exitCode === 0)
        return;
    const said = (0,docker_engine/* lastLine */.fM)(result.stderr) || (0,docker_engine/* lastLine */.fM)(result.stdout);
    throw (0,docker_engine/* engineTrouble */.gI)(said) ?? buildFailed(build, hide(said));
}

// EXTERNAL MODULE: ./build/ports/exec.js + 1 modules
var exec = __nccwpck_require__(7438);
;// CONCATENATED MODULE: ./build/actions/compose-integration-test/run-tests.js










/** While the tests run, the services are looked at so often. */
const GUARD_MS = 1_000;
/**
 * Runs the tests, and ends them when a service fails meanwhile. They have passed only when they ended with exit code 0 and
 * every service is still ready after them.
 *
 * @throws {Failure} `tests-failed`, about the service when one has failed, else about the tests.
 */
async function runTests(environment, tools, signal) {
    const { plan, watch } = environment;
    const { log, clock } = tools.world;
    const startedMs = clock.nowMs();
    const end = await log.group(`Tests: ${titleOf(plan)}`, () => guarded(watch, tools, signal, (guardedSignal) => startTests(environment, tools, guardedSignal)));
    tools.learn({ tests: { ...end, tookMs: clock.nowMs() - startedMs } });
    await watch.look({ signal });
    const notReady = watch.failed ?? watch.sightings.find(({ readiness }) => readiness.is !== 'ready');
    // The tests of a service that died fail as well: the service is the reason.
    if (notReady !== undefined)
        throw serviceFailed(notReady, `while the tests ran (exit code ${end.exitCode})`);
    if (end.exitCode !== 0)
        throw testsFailed(titleOf(plan), end);
}
/** Does `work`, and ends it when a service fails. */
async function guarded(watch, { world: { clock } }, signal, work) {
    const over = new AbortController();
    const trouble = new AbortController();
    const guard = async () => {
        try {
            for (;;) {
                await clock.sleep(GUARD_MS, over.signal);
                await watch.look({ signal: over.signal });
                if (watch.failed !== undefined)
                    throw serviceFailed(watch.failed, 'while the tests ran');
            }
        }
        catch (error) {
            if (!over.signal.aborted)
                trouble.abort(error);
        }
    };
    const guarding = guard();
    try {
        return await work(AbortSignal.any([signal, trouble.signal]));
    }
    finally {
        over.abort();
        await guarding;
    }
}
async function startTests(environment, tools, signal) {
    const { tests } = environment.plan;
    switch (tests.by) {
        case 'command':
            return runCommand(tests.script, environment, tools, signal);
        case 'service':
            return runService(tests.service, environment, tools, signal);
        default:
            return tests;
    }
}
/** The script as it was written, on this machine; the first line that fails ends it. */
async function runCommand(script, { plan, watch, output }, tools, signal) {
    const { world } = tools;
    const { variables, remarks } = addressesOf(watch.containers, plan.publishing.host);
    for (const remark of remarks)
        tools.remark(remark);
    for (const [name, value] of Object.entries(variables))
        world.log.info(`${name}=${value}`);
    const add = { ...variables, [PROJECT_VARIABLE]: plan.place.project };
    try {
        const { exitCode, endedBy } = await world.exec.run(['sh', '-ec', script], {
            cwd: world.workspace,
            env: envForOthers(world, { add }),
            signal,
            onLine: printing(output, tools),
            maxBytes: 1, // the lines are kept already
        });
        return { exitCode, ...(endedBy === undefined ? {} : { endedBy }) };
    }
    catch (error) {
        if (error instanceof exec/* ProgramNotFound */.e)
            throw noShell(error);
        throw error;
    }
}
/**
 * The service of the compose file, in its own container. What the engine says of the container's end counts: the exit code
 * of a compose command would not tell the engine's trouble from that of the tests.
 */
async function runService(service, { plan, model, imageIds, output }, tools, signal) {
    const { cli, compose, world } = tools;
    const { place } = plan;
    const find = async () => (await lookAt(cli, place.project, { signal })).find((container) => container.service === service);
    const up = await (0,docker_engine/* runDocker */.ST)(compose, composeUpAlone(place, service), { stdin: JSON.stringify(model), signal });
    const made = await find();
    if (made !== undefined)
        checkImages(imageIds, [made]);
    if (made === undefined || (up.exitCode !== 0 && made.startError === ''))
        throw upFailed(up);
    if (made.startError !== '')
        return { exitCode: made.exitCode, container: made };
    await (0,docker_engine/* runDocker */.ST)(cli, followLog(made.id), { signal, onLine: printing(output, tools), maxBytes: 65_536 });
    // The log may end before the container does, when its connection to the engine is cut.
    for (;;) {
        const container = await find();
        if (container === undefined)
            throw testsGone(service);
        if (hasEnded(container))
            return { exitCode: container.exitCode, container };
        await world.clock.sleep(GUARD_MS, signal);
    }
}
const hasEnded = ({ status }) => status === 'exited' || status === 'dead';
const printing = (output, { world }) => (line) => {
    for (const each of output.add(line))
        world.log.info(each);
};

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/test-output.js

/** Kept in memory until it is written: the last part of what the tests print. */
const MAX_CHARACTERS = 8 * 1_048_576;
/** What the tests print, without what only a terminal understands. */
class TestOutput {
    #lines = [];
    #characters = 0;
    #dropped = false;
    #hide;
    constructor(hide) {
        this.#hide = hide;
    }
    /** @returns the line, or lines, as they are to be shown. */
    add(text) {
        const lines = plainLines(text).map(this.#hide);
        for (const line of lines) {
            this.#lines.push(line);
            this.#characters += line.length + 1;
        }
        if (this.#characters > 2 * MAX_CHARACTERS)
            this.#forget();
        return lines;
    }
    last(count) {
        return this.#lines
            .filter((line) => line.trim() !== '')
            .slice(-count)
            .map(shortened);
    }
    text() {
        return `${[...(this.#dropped ? ['(what was printed before this is left out)'] : []), ...this.#lines].join('\n')}\n`;
    }
    #forget() {
        this.#dropped = true;
        while (this.#characters > MAX_CHARACTERS) {
            for (const line of this.#lines.splice(0, Math.ceil(this.#lines.length / 2)))
                this.#characters -= line.length + 1;
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/watch.js


/** Looks at the services of one project, again and again, and remembers what a single look cannot tell. */
class Watch {
    #runningSince = new Map();
    #restartsWhenReady;
    /** Everything of the project at the last look, that of the tests included. */
    containers = [];
    /** What is to be up, at the last look. */
    sightings = [];
    #of;
    #cli;
    #clock;
    constructor(of, cli, clock) {
        this.#of = of;
        this.#cli = cli;
        this.#clock = clock;
    }
    /** @throws {Failure} as `lookAt`. */
    async look(options) {
        this.containers = await lookAt(this.#cli, this.#of.project, options);
        const nowMs = this.#clock.nowMs();
        for (const { id, status, restarts } of this.containers) {
            const known = this.#runningSince.get(id);
            if (status !== 'running')
                this.#runningSince.delete(id);
            else if (known?.restarts !== restarts)
                this.#runningSince.set(id, { restarts, atMs: nowMs });
        }
        const looking = {
            runningMs: ({ id }) => nowMs - (this.#runningSince.get(id)?.atMs ?? nowMs),
            restarts: ({ id }) => this.#restartsWhenReady?.get(id) ?? RESTARTS_ALLOWED,
            wasReady: this.#restartsWhenReady !== undefined,
        };
        this.sightings = this.#of.expected.map((expected) => ({
            expected,
            readiness: judgeService(expected, this.containers, looking),
        }));
        return this.sightings;
    }
    get allReady() {
        return this.sightings.every(({ readiness }) => readiness.is === 'ready');
    }
    get failed() {
        return this.sightings.find(({ readiness }) => readiness.is === 'failed');
    }
    /** From now on nothing may be started again or go: the tests rely on what is there. */
    takeAsReady() {
        this.#restartsWhenReady = new Map(this.containers.map(({ id, restarts }) => [id, restarts]));
    }
    /** `database waits for its health check; auth-service waits for what it depends on`. */
    get waiting() {
        return this.sightings
            .flatMap(({ expected, readiness }) => readiness.is === 'waiting' ? [`${expected.service} waits for ${readiness.for}`] : [])
            .join('; ');
    }
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/execute.js













/**
 * Carries the plan out; what comes of it is learnt. Whatever happens, the reason is shown, the logs are written and all
 * is removed, in this order, before it returns.
 *
 * @throws only what is a bug of ours.
 */
async function execute(plan, tools, signal) {
    const { world } = tools;
    const course = {
        watch: new Watch({ project: plan.place.project, expected: plan.expected }, tools.cli, world.clock),
        output: new TestOutput(tools.hide),
        stage: { doing: 'The start', begun: false, testsBegan: false },
    };
    let trouble;
    try {
        await carryOut(plan, course, tools, signal);
    }
    catch (error) {
        trouble = { error };
    }
    const failure = trouble === undefined ? undefined : failureOf(trouble.error, course.stage);
    const cancelled = trouble?.error instanceof core_failure/* Cancelled */.cJ;
    if (failure !== undefined)
        tools.learn({ failure, cancelled });
    const { begun, testsBegan } = course.stage;
    if (begun)
        await finish(plan, { ...course, failure, cancelled, testsBegan }, tools);
    if (trouble !== undefined && failure === undefined)
        throw trouble.error;
}
async function carryOut(plan, course, tools, signal) {
    const { world, learn, tell, remark } = tools;
    const { watch, output, stage } = course;
    await sweep(plan, tools, signal);
    stage.doing = 'The pull of images';
    await pullImages(plan, tools, signal);
    const { model, imageIds } = await pinImages(plan, tools, signal);
    signal.throwIfAborted();
    rememberProject(world.host, plan.place.project, await world.processes.self());
    stage.begun = true;
    learn({ isGone: false });
    stage.doing = 'The build of images';
    await buildImages(plan, model, tools, signal);
    stage.doing = 'The start of the services';
    tell(`bring up ${plan.services.join(', ') || 'no service'}`);
    const startedMs = world.clock.nowMs();
    await bringUp(plan, model, watch, tools, signal);
    learn({ upMs: world.clock.nowMs() - startedMs });
    checkImages(imageIds, watch.containers);
    for (const { expected, readiness } of watch.sightings) {
        if (readiness.is !== 'ready' || readiness.as !== 'unchecked')
            continue;
        remark(`${expected.service} has no health check: it runs, and nobody knows whether it works`);
    }
    stage.doing = `The test (${titleOf(plan)})`;
    stage.testsBegan = true;
    learn({ testsBegan: true });
    tell(`all are up; run ${titleOf(plan)}`);
    await runTests({ plan, model, imageIds, watch, output }, tools, signal);
}
/** What killed runs left; that it cannot be removed is theirs, not a reason to fail. */
async function sweep({ sweep: projects }, { cli, world }, signal) {
    for (const project of projects) {
        await endOrphans(project, world);
        const { failure } = await tearDown(cli, project, { clock: world.clock, signal });
        if (failure === undefined)
            world.log.info(`Removed project ${project}, left by a run that was killed`);
        else
            world.log.warn(failure.message);
    }
}
/** @returns undefined for a bug of ours, which keeps its stack. */
function failureOf(error, { doing }) {
    if (error instanceof clock/* TimeLimit */.h9)
        return outOfTime(doing, error.ms);
    if (error instanceof core_failure/* Cancelled */.cJ) {
        return new core_failure/* Failure */.HR('refused', {
            what: 'Stopped before the end',
            saw: `${(0,core_failure/* briefly */.m_)(error)}; ${doing} was going on`,
            fix: 'start it again',
        });
    }
    return (0,core_failure/* isFailure */.N6)(error) ? error : undefined;
}

;// CONCATENATED MODULE: ./build/core/sounds-secret.js
/** Names of variables and headers whose values are most likely secrets. */
const SOUNDS_SECRET = /TOKEN|PASSW|SECRET|CREDENTIAL|PRIVATE_?KEY|ACCESS_?KEY|API_?KEY|_PAT$/i;
const soundsSecret = (name) => SOUNDS_SECRET.test(name);

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/hide.js

/** A shorter text is more likely a word that stands everywhere. */
const hide_LEAST = 8;
/**
 * Hides what a service or a test may have printed of the job's own secrets: the values of its variables whose names sound
 * like one. An output that held them would be dropped by the host without a word, and log files are handed on.
 */
function hideSecretsOf(env) {
    const values = Object.entries(env).flatMap(([name, value = '']) => soundsSecret(name) && value.length >= hide_LEAST ? value.split('\n').filter((line) => line.length >= hide_LEAST) : []);
    const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((hidden, value) => hidden.replaceAll(value, '***'), text);
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/outcome.js
const NOTHING_YET = {
    moments: [],
    imageIds: {},
    remarks: [],
    sightings: [],
    containers: [],
    evidence: [],
    left: [],
};

// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __nccwpck_require__(8610);
;// CONCATENATED MODULE: ./build/core/markdown.js

/** A table of two columns; cells are text from anywhere. */
function factsTable(rows) {
    const lines = rows.map(([name, value]) => `| ${(0,neutralise/* neutraliseForMarkdown */.P2)(name)} | ${(0,neutralise/* neutraliseForMarkdown */.P2)(value)} |`);
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
        `  title ${(0,neutralise/* neutraliseForMermaid */.F8)(title)}`,
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
    const label = (0,neutralise/* neutraliseForMermaid */.F8)(short).replace(/ +/g, ' ').trim();
    return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
/** Lines from outside, as a block that nothing in them can end. */
function evidenceBlock(evidence) {
    const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`);
    return [`**${(0,neutralise/* neutraliseForMarkdown */.P2)(evidence.title)}**`, '', ...lines].join('\n');
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/report.js







const TEST_RESULTS = (/* unused pure expression or super */ null && (['passed', 'failed', 'not-run', 'cancelled']));
/** How a run ended, in every form there is. Pure. */
function reportTests(plan, outcome) {
    const { failure, evidence, moments, logs = '' } = outcome;
    const result = resultOf(outcome);
    return {
        result,
        outputs: { logs },
        details: detailsOf(plan, outcome),
        summary: [
            `### Integration test: ${result}`,
            factsTable(rowsOf(plan, outcome)),
            ...evidence.map(({ title, lines }) => evidenceBlock({ title, lines: lines.slice(-SHOWN) })),
            timeline(plan.place.project, moments),
            sayGone(plan, outcome),
        ]
            .filter((part) => part !== '')
            .join('\n\n'),
        exitCode: exitCodeOf(outcome, failure),
        ...(failure === undefined ? {} : { failure }),
    };
}
function sayGone({ place }, { isGone }) {
    if (isGone === undefined)
        return 'Nothing was started.';
    if (isGone)
        return 'Nothing was left behind.';
    return `Remove what is left: \`docker compose --project-name ${place.project} down --volumes --remove-orphans\``;
}
/** Of each evidence, in the summary; the log has more. */
const SHOWN = 20;
function reportDryRun(plan) {
    return {
        result: 'not-run',
        outputs: { logs: '' },
        details: { dryRun: true, ...detailsOf(plan, NOTHING_YET) },
        summary: [
            '### Integration test: dry run',
            'Nothing was started.',
            evidenceBlock({ title: 'Plan', lines: explain(plan) }),
        ].join('\n\n'),
        exitCode: result/* EXIT */.dc.done,
    };
}
/** Failed: a service or the tests, or something was left. Not run: what came before the services did not work out. */
function resultOf({ failure, cancelled, testsBegan }) {
    if (cancelled === true)
        return 'cancelled';
    if (failure === undefined)
        return 'passed';
    const isVerdict = failure.code === 'tests-failed' || failure.code === 'left-behind';
    return isVerdict || testsBegan === true ? 'failed' : 'not-run';
}
function exitCodeOf({ cancelled }, failure) {
    if (cancelled === true)
        return result/* EXIT */.dc.cancelled;
    return failure === undefined ? result/* EXIT */.dc.done : (0,result/* exitCodeOfFailure */.Bu)(failure.code);
}
function rowsOf(plan, outcome) {
    const { failure, tests, upMs, downMs, containers, imageIds, logs } = outcome;
    return [
        ['project', plan.place.project],
        ['compose file', plan.file],
        ...Object.entries(imageIds).map(([service, id]) => [`image of ${service}`, id]),
        ...containers.map((container) => [container.name, sayState(container)]),
        ...(upMs === undefined ? [] : [['up and healthy in', (0,duration/* formatDuration */.a)(upMs)]]),
        [
            'tests',
            tests === undefined
                ? `${titleOf(plan)}: did not end`
                : `${titleOf(plan)}: exit code ${tests.exitCode ?? tests.endedBy}, in ${(0,duration/* formatDuration */.a)(tests.tookMs)}`,
        ],
        ...(downMs === undefined ? [] : [['removed in', (0,duration/* formatDuration */.a)(downMs)]]),
        ...(logs === undefined ? [] : [['logs', logs]]),
        ...outcome.left.map((left) => ['left behind', left]),
        ...[...plan.changes, ...plan.warnings, ...outcome.remarks].map((note) => ['note', note]),
        ...(failure === undefined
            ? []
            : [
                ['failed', failure.what],
                ['saw', failure.saw],
                ['try', failure.fix],
            ]),
    ];
}
function detailsOf(plan, outcome) {
    const { tests, upMs, downMs, logs } = outcome;
    return {
        project: plan.place.project,
        composeFile: plan.file,
        engine: plan.engine,
        images: Object.fromEntries(plan.injections.map(({ service, image, id }) => [
            service,
            { given: formatChoice(image), id: outcome.imageIds[service] ?? id ?? null },
        ])),
        services: plan.expected.map(({ service }) => ({
            service,
            ready: readinessOf(service, outcome),
            containers: outcome.containers.filter((container) => container.service === service).map(detailsOfContainer),
        })),
        tests: {
            by: plan.tests.by,
            title: titleOf(plan),
            ...(tests === undefined
                ? {}
                : { exitCode: tests.exitCode, endedBy: tests.endedBy ?? null, tookMs: tests.tookMs }),
        },
        ...(upMs === undefined ? {} : { upMs }),
        ...(downMs === undefined ? {} : { downMs }),
        ...(logs === undefined ? {} : { logs }),
        changes: plan.changes,
        warnings: [...plan.warnings, ...outcome.remarks],
        leftBehind: outcome.left,
        moments: outcome.moments.map(({ atMs, text }) => ({ at: new Date(atMs).toISOString(), text })),
        evidence: outcome.evidence.map(({ title, lines }) => ({ title, lines })),
    };
}
/** `healthy`, `unchecked` (it runs, and has no health check), `done`, or why not. */
function readinessOf(service, { sightings }) {
    const readiness = sightings.find(({ expected }) => expected.service === service)?.readiness;
    switch (readiness?.is) {
        case undefined:
            return 'not looked at';
        case 'ready':
            return readiness.as;
        case 'waiting':
            return `waits for ${readiness.for}`;
        case 'failed':
            return readiness.because;
        default:
            return readiness;
    }
}
const detailsOfContainer = (container) => ({
    name: container.name,
    state: container.status,
    health: container.health?.status ?? 'no health check',
    exitCode: container.exitCode,
    restarts: container.restarts,
    image: container.images[0] ?? '',
});

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/index.js









const composeIntegrationTest = {
    name: ACTION,
    defaultTimeout: '30m',
    read: read,
    run,
    failed: () => ({ result: 'not-run', outputs: { logs: '' }, details: {}, summary: '' }),
    post: (_reader, world) => cleanUpAfter(world),
};
async function run(inputs, shared, world, signal) {
    const { clock, log, workspace, temp } = world;
    const project = projectName(world.newId());
    const facts = await observe(inputs, project, world, signal);
    const plan = makePlan(inputs, facts, { project, workspace, temp });
    log.info(['Plan', ...explain(plan).map((line) => `  ${line}`)].join('\n'));
    if (shared.dryRun)
        return reportDryRun(plan);
    let outcome = NOTHING_YET;
    const learn = (part) => {
        outcome = { ...outcome, ...part };
    };
    const tell = (text) => {
        log.info(text);
        learn({ moments: [...outcome.moments, { atMs: clock.nowMs(), text }] });
    };
    const remark = (text) => {
        log.info(`! ${text}`);
        learn({ remarks: [...outcome.remarks, text] });
    };
    const hide = hideSecretsOf(world.env);
    await execute(plan, { world, cli: (0,programs/* dockerOf */.q)(world), compose: composeOf(world, project), hide, learn, tell, remark }, signal);
    return reportTests(plan, outcome);
}


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
/* harmony export */   kL: () => (/* binding */ formatImageRef),
/* harmony export */   rU: () => (/* binding */ isMoving)
/* harmony export */ });
/* unused harmony exports tryParseImageRef, shortImage */
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

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* unused harmony exports CHANGE_RESULTS, exitCodeOfChange, worstExitCode */
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

/***/ 1620:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_compose_integration_test_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8654);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3731);


await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .onGitHub */ .x)(_actions_compose_integration_test_index_js__WEBPACK_IMPORTED_MODULE_0__/* .composeIntegrationTest */ .D);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ onGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __nccwpck_require__(1420);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __nccwpck_require__(1111);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __nccwpck_require__(2732);
// EXTERNAL MODULE: ./build/core/secret.js
var core_secret = __nccwpck_require__(5616);
;// CONCATENATED MODULE: ./build/core/read-inputs.js





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
        return this.#scalar({ name, kind: 'duration' }, fallback, (text) => (0,duration/* parseDurationMs */.y)(text, name));
    }
    choice(name, choices, fallback) {
        return this.#scalar({ name, kind: 'choice', choices }, fallback, (text) => {
            const chosen = choices.find((choice) => choice === text);
            if (chosen !== undefined)
                return chosen;
            const near = (0,nearest/* nearest */.p)(text, choices);
            throw wrong(`"${text}"`, `not one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`);
        });
    }
    imageRef(name) {
        return this.#scalar({ name, kind: 'image' }, undefined, (text) => (0,image_ref/* parseImageRef */.Q)(text, name));
    }
    maybeImageRef(name) {
        return this.#scalar({ name, kind: 'image' }, '', (text) => text === '' ? undefined : (0,image_ref/* parseImageRef */.Q)(text, name));
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
            return new core_secret/* Secret */.zh(name, '');
        }
        const value = this.#given(name);
        if (value === undefined) {
            if (may === undefined)
                this.#problem(name, 'nothing', 'required');
            return may === undefined ? new core_secret/* Secret */.zh(name, '') : undefined;
        }
        const secret = new core_secret/* Secret */.zh(name, String(value));
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
            const near = (0,nearest/* nearest */.p)(name, this.asked.keys());
            this.#problems.push(`${this.#source.label(name)} is not an input here${near === undefined ? '' : `; did you mean ${this.#source.label(near)}?`}`);
        }
        if (this.#problems.length === 0)
            return;
        throw new core_failure/* Failure */.HR('bad-input', {
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
            if (!(0,core_failure/* isFailure */.N6)(error, 'bad-input'))
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
const wrong = (saw, because) => new core_failure/* Failure */.HR('bad-input', { what: '', saw, fix: because });

// EXTERNAL MODULE: ./build/core/result.js
var result = __nccwpck_require__(4429);
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
;// CONCATENATED MODULE: ./build/core/change.js

/** The kinds of reversible change; each has one target. */
const KINDS = ['cattle-service', 'route53-record'];
const PHASES = ['armed', 'moving', 'held', 'closed'];
/**
 * Reads an entry that we wrote, or the `undo` output of another job: a proposal that a look must confirm.
 *
 * @throws {Failure} `bad-input` when it is not one.
 */
function parseEntry(text) {
    const bad = (saw) => new core_failure/* Failure */.HR('bad-input', {
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
            throw new core_failure/* Failure */.HR('refused', {
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
                .map((key) => parseEntry(env[key] ?? ''))
                .filter((entry) => entry.phase !== 'closed')
                .sort((a, b) => a.at.localeCompare(b.at));
        },
    };
}

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __nccwpck_require__(3201);
// EXTERNAL MODULE: ./build/ports/exec.js + 1 modules
var exec = __nccwpck_require__(7438);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
        const file = await (0,promises_.open)(temporary, external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_EXCL | external_node_fs_namespaceObject.constants.O_NOFOLLOW, mode);
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
        const folder = await (0,promises_.open)((0,external_node_path_.dirname)(path), external_node_fs_namespaceObject.constants.O_RDONLY);
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

;// CONCATENATED MODULE: ./build/run/run-action.js
var run_action_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_action_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
    const reader = new InputReader(world.host.inputs);
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
        const exitCode = error instanceof core_failure/* Cancelled */.cJ ? result/* EXIT */.dc.cancelled : (0,result/* exitCodeOfFailure */.Bu)(failure.code);
        report = { ...action.failed(failure, inputs), exitCode, failure };
        if (error instanceof core_failure/* Cancelled */.cJ)
            report = { ...report, result: 'cancelled' };
    }
    return tell(action.name, report, shared, world, startedMs);
}
async function inTime(action, inputs, shared, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await beginResultFile(action.name, shared, world);
        const limit = run_action_addDisposableResource(env_1, world.clock.limit(shared.timeoutMs, world.signal), false);
        return await action.run(inputs, shared, world, limit.signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        run_action_disposeResources(env_1);
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
        throw new core_failure/* Failure */.HR('bad-input', { what: 'The result file cannot be written', saw: (0,core_failure/* briefly */.m_)(error), fix: 'name another file by "result-file"' }, { cause: error });
    }
}
/**
 * @returns what to report instead of a run.
 * @throws {Failure} `refused`.
 */
async function stopUntrusted({ name, guard }, inputs, world) {
    if (guard === undefined || !world.env.GITHUB_EVENT_NAME || guard.allowsUntrusted(inputs))
        return undefined;
    const { observeTrust, untrusted } = await __nccwpck_require__.e(/* import() */ 278).then(__nccwpck_require__.bind(__nccwpck_require__, 9278));
    const trust = await observeTrust(world, world.signal);
    if (trust.code === 'own')
        return undefined;
    if (trust.code !== 'fork' || guard.skipped === undefined)
        throw untrusted(name, trust);
    world.log.info(`Skipped: ${trust.because}`);
    return { ...guard.skipped(trust.because), exitCode: result/* EXIT */.dc.done };
}
/** @throws what is neither a failure, nor a cancel, nor our own limit: a bug of ours keeps its stack. */
function asFailure(error, shared) {
    if ((0,core_failure/* isFailure */.N6)(error))
        return error;
    if (error instanceof core_failure/* Cancelled */.cJ) {
        return new core_failure/* Failure */.HR('refused', { what: 'Stopped before the end', saw: (0,core_failure/* briefly */.m_)(error), fix: 'start it again' }, { cause: error });
    }
    if (error instanceof clock/* TimeLimit */.h9 && shared !== undefined) {
        const saw = `not done within ${(0,duration/* formatDuration */.a)(shared.timeoutMs)}`;
        return new core_failure/* Failure */.HR('timed-out', { what: 'The time is up', saw, fix: 'look at what it waited for, or raise "timeout"' }, { cause: error });
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
    let exitCode = report.failure !== undefined && report.exitCode === result/* EXIT */.dc.done
        ? (0,result/* exitCodeOfFailure */.Bu)(report.failure.code)
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
        if (exitCode === result/* EXIT */.dc.done)
            exitCode = result/* EXIT */.dc.missing;
        log.error(error instanceof Error ? error.message : String(error));
    }
    if (report.failure === undefined)
        log.info(`${name}: ${report.result || 'planned'} after ${(0,duration/* formatDuration */.a)(world.clock.nowMs() - startedMs)}`);
    else
        log.error(report.failure.message);
    return exitCode;
}

;// CONCATENATED MODULE: ./build/run/stop.js

/** Turns the first SIGINT or SIGTERM into one signal with a reason, the second into another. */
function stopOnSignals(on) {
    const first = new AbortController();
    const second = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        on(name, () => {
            const controller = first.signal.aborted ? second : first;
            controller.abort(new core_failure/* Cancelled */.cJ(name));
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
        process.exitCode = (0,core_failure/* isFailure */.N6)(error) ? (0,result/* exitCodeOfFailure */.Bu)(error.code) : result/* EXIT */.dc.bug;
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        world.log.error((0,core_failure/* isFailure */.N6)(error) ? error.message : `A fault of ours, please report it: ${stack}`);
    }
}
async function main(action, world) {
    markMainRan();
    return runAction(action, world);
}
async function post(action, world) {
    if (action.post === undefined)
        return 0;
    const reader = new InputReader(world.host.inputs);
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
        http: createHttp(clock/* realClock */.dQ, env),
        exec: (0,exec/* createExec */.k)(clock/* realClock */.dQ),
        files: realFiles,
        processes: realProcesses,
        log: host.log,
        host,
        ledger: githubLedger(env),
        run: { name: run, ...(GITHUB_SHA ? { commit: GITHUB_SHA } : {}) },
        env,
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        temp: env.RUNNER_TEMP ?? (0,external_node_os_namespaceObject.tmpdir)(),
        signal: stop.signal,
        impatient: stop.impatient,
        recovery: 'post',
        newId: () => (0,external_node_crypto_.randomUUID)(),
    };
}


/***/ }),

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ realClock),
/* harmony export */   h9: () => (/* binding */ TimeLimit)
/* harmony export */ });
/* unused harmony exports nowIso, clockFrom, realTimers */
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

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ ProgramNotFound),
  k: () => (/* binding */ createExec)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/ports/exec.js
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
                const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, {
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

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   q: () => (/* binding */ dockerOf)
/* harmony export */ });
/* harmony import */ var _systems_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7746);
/* harmony import */ var _systems_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7380);


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
/* harmony import */ var _ports_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7438);



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

/***/ 7380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fq: () => (/* binding */ findCommit),
  gE: () => (/* binding */ gitEnv)
});

// UNUSED EXPORTS: findPlace, isDirty

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare-build.js
var compare_build = __nccwpck_require__(7648);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var functions_parse = __nccwpck_require__(6353);
;// CONCATENATED MODULE: ./build/core/version.js



/**
 * The version a git tag names: `v1.0.1` and `1.0.1` are the same one.
 *
 * @returns undefined for a tag that is no semantic version, such as `v1`, `nightly` or `01.2.3`.
 */
function version_versionOfTag(tag) {
    const text = tag.startsWith('v') ? tag.slice(1) : tag;
    return /^\d\S*$/.test(text) && parse(text) !== null ? text : undefined;
}
/** The highest version among tags, by the order of semantic versions; undefined when none is a version. */
const version_highestVersion = (tags) => tags
    .map(version_versionOfTag)
    .filter((version) => version !== undefined)
    .sort(compareBuild)
    .at(-1);
/** Reads the output of `git describe --long`; undefined when it is something else. */
function version_parseDescribed(text) {
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
    throw new Failure('bad-input', {
        what: 'Cannot make an image tag of the version',
        saw: `"${version}"${tag.length > 128 ? `, ${tag.length} characters` : ''}`,
        fix: tag === 'latest'
            ? 'give a version that stays, such as 1.0.1'
            : 'give "version": at most 128 of A-Z a-z 0-9 _ . -',
    });
}

// EXTERNAL MODULE: ./build/ports/exec.js + 1 modules
var ports_exec = __nccwpck_require__(7438);
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
const words_isShallow = (folder) => git(folder, 'rev-parse', '--is-shallow-repository');
/** One line for each tracked file that differs from the commit. What is untracked does not count, as in `--dirty`. */
const words_changedFiles = (folder) => git(folder, 'status', '--porcelain', '--untracked-files=no');
const words_tagsAt = (folder, commit) => git(folder, 'tag', '--points-at', commit);
const words_tagsBefore = (folder, commit) => git(folder, 'tag', '--merged', commit);
/** @param not tags that match but are no versions. A tag cannot hold a character that is special in a pattern. */
const words_describe = (folder, commit, not) => git(folder, 'describe', ...['--tags', '--long', '--abbrev=7'], ...VERSION_PATTERNS.flatMap((pattern) => ['--match', pattern]), ...not.flatMap((tag) => ['--exclude', tag]), commit);
const VERSION_PATTERNS = (/* unused pure expression or super */ null && (['[0-9]*.[0-9]*.[0-9]*', 'v[0-9]*.[0-9]*.[0-9]*']));

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
    const here = highestVersion(await askLines(repository, tagsAt(folder, commit), signal));
    if (here !== undefined)
        return { base: here, commits: 0, sha: commit.slice(0, 7) };
    if ((await ask(repository, isShallow(folder), signal)) === 'true')
        throw shallow(commit);
    const before = await askLines(repository, tagsBefore(folder, commit), signal);
    if (highestVersion(before) === undefined)
        throw untagged(commit, before);
    const notVersions = before.filter((tag) => versionOfTag(tag) === undefined && /^v?\d.*\.\d.*\.\d/.test(tag));
    const said = await ask(repository, describe(folder, commit, notVersions), signal);
    const described = parseDescribed(said);
    if (described === undefined) {
        throw new Failure('answer-wrong', {
            what: 'Cannot read what "git describe" says',
            saw: `"${said}"`,
            fix: 'give "version"',
        });
    }
    const { tag, commits, sha } = described;
    const beside = await askLines(repository, tagsAt(folder, `refs/tags/${tag}^{commit}`), signal);
    return { base: highestVersion([tag, ...beside]) ?? tag, commits, sha };
}
const CHECKOUT = 'in the checkout step set under "with:" the two lines "fetch-depth: 0" and "fetch-tags: true"';
const shallow = (commit) => new Failure('not-found', {
    what: 'Cannot tell the version: this is a shallow clone',
    saw: `commit ${commit.slice(0, 7)} has no version tag on it, and what was before it is not here`,
    fix: `${CHECKOUT} (elsewhere: "git fetch --unshallow --tags"), or give "version"`,
});
const untagged = (commit, tags) => new Failure('not-found', {
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
    throw new Failure('command-failed', {
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ var __webpack_exports__ = __nccwpck_require__(1620);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
