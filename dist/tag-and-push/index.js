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

/***/ 2853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ot: () => (/* binding */ tagAndPush)
});

// UNUSED EXPORTS: explain, findExisting, makePlan, planBeforeBuild, readWanted

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __nccwpck_require__(1111);
// EXTERNAL MODULE: ./build/run/programs.js
var programs = __nccwpck_require__(6705);
// EXTERNAL MODULE: ./build/core/json.js
var core_json = __nccwpck_require__(8314);
// EXTERNAL MODULE: ./build/systems/docker/engine.js
var docker_engine = __nccwpck_require__(7746);
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
        return readImage(result.stdout, image);
    const trouble = (0,docker_engine/* engineTrouble */.gI)(result.stderr);
    if (trouble !== undefined)
        throw trouble;
    if (/no such (image|object)/i.test(result.stderr))
        return undefined;
    throw (0,docker_engine/* commandFailed */.n6)(`Cannot look up image ${image}`, result);
}
function readImage(stdout, image) {
    const found = (0,docker_engine/* parseJson */.qF)(stdout);
    if (!(0,core_json/* isObject */.G)(found) || typeof found.Id !== 'string') {
        throw new core_failure/* Failure */.HR('answer-wrong', {
            what: `Cannot read what the engine says about image ${image}`,
            saw: JSON.stringify(stdout.slice(0, 200)),
            fix: 'run "docker image inspect" by hand and look at what it prints',
        });
    }
    const config = (0,core_json/* isObject */.G)(found.Config) ? found.Config : {};
    const labels = (0,core_json/* isObject */.G)(config.Labels) ? config.Labels : {};
    return {
        id: found.Id,
        repoDigests: (0,core_json/* isList */.L)(found.RepoDigests) ? found.RepoDigests.map(String) : [],
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/result.js
var result = __nccwpck_require__(4429);
;// CONCATENATED MODULE: ./build/systems/docker/image.js



const tagImage = (image, name) => ['docker', 'tag', image, name];
/** Takes the name away. Of an image without another name the engine then removes the image as well. */
const untagImage = (name) => ['docker', 'image', 'rm', name];
/** Makes an image of a tar stream, and prints its id. */
const importImage = ['docker', 'image', 'import', '-'];
/**
 * Makes the name mean what it meant before, and keeps the image. Does nothing where the name means something else by
 * now, and goes on where an earlier call was ended in the middle.
 *
 * The engine has no word for taking the only name from an image without removing it. So the image gets another name
 * first, that name is moved to an empty image, and goes with it.
 *
 * @throws {Failure} as `askDocker`.
 */
async function takeBackTag(cli, tagging, options = {}) {
    const { name, imageId, before } = tagging;
    const ask = (argv, stdin) => (0,docker_engine/* askDocker */.ad)(cli, argv, {
        what: `Cannot take the name ${name} away from the image again`,
        ...options,
        ...(stdin === undefined ? {} : { stdin }),
    });
    const holder = holderOf(name);
    const isOurs = before !== imageId && (await findImage(cli, name, options))?.id === imageId;
    if (isOurs && before !== undefined && (await findImage(cli, before, options)) !== undefined) {
        await ask(tagImage(before, name));
    }
    else if (isOurs) {
        await ask(tagImage(imageId, holder));
        await ask(untagImage(name));
    }
    const held = await findImage(cli, holder, options);
    if (held === undefined)
        return;
    if (held.id === imageId)
        await ask(tagImage((await ask(importImage, EMPTY_TAR)).trim(), holder));
    await ask(untagImage(holder));
}
const EMPTY_TAR = '\0'.repeat(1_024);
/** The same for the same name, so that the post step finds it. */
const holderOf = (name) => `slipway-hold:${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 16)}`;

;// CONCATENATED MODULE: ./build/actions/tag-and-push/clean-up.js
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








const KEY = 'tag-and-push';
const FOLDER = 'slipway-login-';
/** The post step is granted minutes; a cancelled main process seconds, of which ending the push took its part. */
const LIMIT_MS = 30_000;
const HURRY_MS = 4_000;
/** The path says whose login it is, so that one left by a killed run is known for what it is. */
const loginFolderFor = (self, world) => (0,external_node_path_.join)(world.temp, `${FOLDER}${world.newId()}.${formatOwner(self).replaceAll('/', '+')}`);
/** Removes the logins of runs on this machine that were killed before they could do so, and had no post step. */
async function removeDeadLogins(self, world) {
    for (const name of await world.files.list(world.temp)) {
        const owner = ownerOf(name);
        if (owner === undefined || !(await isDead(owner, self, world.processes)))
            continue;
        await world.files.remove((0,external_node_path_.join)(world.temp, name)).then(() => world.log.info('Removed a registry login that a killed run had left'), (error) => world.log.warn(`Could not remove the login of a killed run: ${(0,core_failure/* briefly */.m_)(error)}`));
    }
}
function ownerOf(name) {
    const [, owner] = name.startsWith(FOLDER) ? name.split('.') : [];
    return owner === undefined ? undefined : parseOwner(owner.replaceAll('+', '/'));
}
/** For the post step, before the first thing is made. Ids, names and a path; no secret. */
function remember({ host }, { loginFolder, tagging }, process) {
    const { name, imageId, before } = tagging;
    const record = {
        loginFolder: loginFolder ?? null,
        tagging: { name, imageId, before: before ?? null },
        process: { ...process },
    };
    host.remember(KEY, JSON.stringify(record));
}
/**
 * Removes the login and takes the local name back, the one also when the other fails. What works is forgotten, so that
 * the post step does not undo what somebody made since.
 *
 * @throws {Failure} `left-behind` with everything that could not be removed.
 */
async function cleanUp(kept, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const hurry = world.signal.aborted && world.recovery === 'post';
        const limit = __addDisposableResource(env_1, world.clock.limit(hurry ? HURRY_MS : LIMIT_MS), false);
        const { signal } = limit;
        const left = [];
        const orLeave = async (what, remove) => {
            await remove.catch((error) => left.push(`${what} (${(0,core_failure/* briefly */.m_)(error)})`));
        };
        const { loginFolder, tagging } = kept;
        if (loginFolder !== undefined)
            await orLeave(`the login in ${loginFolder}`, world.files.remove(loginFolder));
        await orLeave(`the local name ${tagging.name}`, takeBackTag((0,programs/* dockerOf */.q)(world), tagging, { signal }));
        if (left.length > 0) {
            throw new core_failure/* Failure */.HR('left-behind', {
                what: 'Could not remove everything that the push left on this machine',
                saw: left.join('; '),
                fix: `remove it by hand: ${loginFolder === undefined ? '' : `rm -r ${loginFolder}; `}docker image rm ${tagging.name}`,
            });
        }
        world.host.remember(KEY, '');
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The post step: first makes sure that the main process is gone, then removes what it had no time to remove. */
async function cleanUpAfter(world) {
    const record = (0,docker_engine/* parseJson */.qF)(world.host.remembered(KEY) ?? '');
    if (!(0,core_json/* isObject */.G)(record) || !(0,core_json/* isObject */.G)(record.tagging) || !(0,core_json/* isObject */.G)(record.process))
        return result/* EXIT */.dc.done;
    const { tagging, process, loginFolder } = record;
    await world.processes.kill({ pid: Number(process.pid), startedAt: String(process.startedAt) });
    const kept = {
        loginFolder: typeof loginFolder === 'string' ? loginFolder : undefined,
        tagging: {
            name: String(tagging.name),
            imageId: String(tagging.imageId),
            before: typeof tagging.before === 'string' ? tagging.before : undefined,
        },
    };
    try {
        await cleanUp(kept, world);
        world.log.info('Removed what the push had left, which was ended before it could do so itself');
        return result/* EXIT */.dc.done;
    }
    catch (error) {
        if (!(error instanceof core_failure/* Failure */.HR))
            throw error;
        world.log.error(error.message);
        return (0,result/* exitCodeOfFailure */.Bu)(error.code);
    }
}

;// CONCATENATED MODULE: ./build/systems/docker/login.js



/** The password goes in by stdin. */
const dockerLogin = (registry, username) => [
    'docker',
    'login',
    ...['--username', username],
    '--password-stdin',
    registry,
];
/**
 * The configuration of a docker command that knows one registry, before it is logged in there. The empty entry keeps
 * `docker login` from choosing a credential store of this machine by itself, where the login would stay behind.
 */
const privateConfig = (registry) => `${JSON.stringify({ auths: { [registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry]: {} } })}\n`;
/**
 * Makes a private folder for a login, and a docker command that uses it and reaches the same engine as before. Whoever
 * calls this removes the folder.
 */
async function makeLoginFolder(folder, registry, { cli, engine, files }) {
    await files.privateFolder(folder);
    await files.write((0,external_node_path_.join)(folder, 'config.json'), privateConfig(registry), { mode: 0o600 });
    return { exec: cli.exec, env: withConfig(cli.env, folder, engine.endpoint) };
}
/**
 * The environment with another `DOCKER_CONFIG`. That folder also holds the contexts and, where no other is named, the
 * certificates of an engine behind TLS: so the engine is named by its address, and the old folder for those.
 */
function withConfig(env, folder, endpoint) {
    const { DOCKER_CONTEXT: _context, ...rest } = env;
    const old = env.DOCKER_CONFIG ?? (env.HOME === undefined ? undefined : (0,external_node_path_.join)(env.HOME, '.docker'));
    const usesTls = Boolean(env.DOCKER_TLS_VERIFY || env.DOCKER_TLS);
    return {
        ...rest,
        ...(usesTls && old !== undefined && env.DOCKER_CERT_PATH === undefined ? { DOCKER_CERT_PATH: old } : {}),
        ...(endpoint.includes('://') ? { DOCKER_HOST: endpoint } : {}),
        DOCKER_CONFIG: folder,
    };
}
/** @returns undefined when the login was taken; `denied` or `unreachable` else, or the engine's own trouble. */
function loginTrouble(result, registry) {
    if (result.exitCode === 0)
        return undefined;
    const trouble = (0,docker_engine/* engineTrouble */.gI)(result.stderr);
    if (trouble !== undefined)
        return trouble;
    const saw = (0,docker_engine/* lastLine */.fM)(result.stderr) || `exit code ${result.exitCode}, nothing on stderr`;
    return /unauthorized|denied|incorrect|\b40[13]\b/i.test(result.stderr)
        ? new core_failure/* Failure */.HR('denied', {
            what: `Cannot log in to ${registry}: it refuses the login`,
            saw,
            fix: 'check registry-username and registry-password',
        })
        : new core_failure/* Failure */.HR('unreachable', {
            what: `Cannot log in to ${registry}`,
            saw,
            fix: `check that the engine reaches ${registry}: "docker login ${registry}" on this machine`,
        });
}

;// CONCATENATED MODULE: ./build/systems/docker/push.js


/** Not `--quiet`, which leaves out the digest. */
const dockerPush = (name) => ['docker', 'push', name];
/** The digest in `1.0.1: digest: sha256:… size: 1234`; undefined when there is no such line. */
const pushedDigest = (stdout) => /^\S+: digest: (sha256:[0-9a-f]{64}) size: \d+\s*$/m.exec(stdout)?.[1];
// The engine tries uploads of layers again by itself, but with the classic store never the manifest, and nothing after
// "too many requests". "unexpected status from PUT request to URL: 500 …" is how the containerd store says it.
const PASSING = [
    /HTTP status: (?:408|429|5\d\d)/i,
    /unexpected status(?: from \w+ request to \S+)?: (?:408|429|5\d\d)/i,
    /toomanyrequests|too many requests|rate limit/i,
    /connection re(?:set|fused)|broken pipe|\bEOF\b|use of closed network connection|server closed|http2: /i,
    /i\/o timeout|handshake timeout|Client\.Timeout/i,
];
/** Whether what docker said of a registry may pass, so that the same command may work in a moment. */
const mayPass = (stderr) => PASSING.some((pattern) => pattern.test(stderr));
const HINTS = [
    [/no basic auth credentials/i, () => 'give registry-username and registry-password'],
    [
        /immutable|cannot be overwritten|\b412\b/i,
        () => 'the registry has a rule of its own against this tag; look at its settings, or give another "version"',
    ],
    [
        /unauthorized|denied|insufficient.?scope|\b40[13]\b/i,
        (repository) => `check that registry-username may push to ${repository}`,
    ],
    [
        /name unknown|repository .*not (?:found|exist)/i,
        (repository) => `make the repository ${repository} in the registry first`,
    ],
    [/\b413\b|too large/i, () => 'raise the limit for request bodies of the proxy in front of the registry'],
    [
        /x509|certificate/i,
        () => 'give the engine the certificate authority of the registry: /etc/docker/certs.d/HOST:PORT/ca.crt',
    ],
    [
        /HTTP response to HTTPS client/i,
        () => 'let the registry speak TLS, or name it in "insecure-registries" of the engine',
    ],
    [/no such host/i, () => 'check the name in "repository", and that the engine resolves it'],
];
/** What a push that failed means: `push-failed`, or the engine's own trouble. */
function pushTrouble(result, name, repository) {
    const trouble = (0,docker_engine/* engineTrouble */.gI)(result.stderr);
    if (trouble !== undefined)
        return trouble;
    const hint = HINTS.find(([pattern]) => pattern.test(result.stderr))?.[1](repository);
    const ended = result.endedBy === undefined ? `exit code ${result.exitCode}` : `ended by ${result.endedBy}`;
    return new core_failure/* Failure */.HR('push-failed', {
        what: `Cannot push ${name}`,
        saw: `${ended}, ${(0,docker_engine/* lastLine */.fM)(result.stderr) || (0,docker_engine/* lastLine */.fM)(result.stdout) || 'no word'}`,
        fix: hint ?? (0,docker_engine/* hintFor */.JR)(result.stderr, 'start it again; layers that are there are not sent again'),
    });
}

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __nccwpck_require__(1420);
;// CONCATENATED MODULE: ./build/systems/registry/persist.js


/** Thrown by an attempt that may work when it is made again. */
class TryAgain extends Error {
    failure;
    afterMs;
    /**
     * @param failure what to say if no further attempt is made.
     * @param afterMs how long the other side wants us to wait.
     */
    constructor(failure, afterMs = 0) {
        super(failure.message, { cause: failure });
        this.failure = failure;
        this.afterMs = afterMs;
    }
}
const TRIES = 5;
/** Longer than this is not waited between two tries, whatever the other side asks for. */
const MAX_WAIT_MS = 30_000;
/** 1 s after the first try, then twice as long each time; longer when the other side asks for it. */
const waitBeforeNextMs = (triesMade, askedMs) => Math.min(MAX_WAIT_MS, Math.max(askedMs, 1_000 * 2 ** (triesMade - 1)));
/**
 * Makes an attempt at most five times, as long as it throws `TryAgain`.
 *
 * @throws {Failure} that of the last attempt, with the number of tries; and whatever else an attempt throws, at once.
 */
async function persist(attempt, { clock, log, signal }) {
    for (let tries = 1;; tries += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof TryAgain))
                throw error;
            const { failure, afterMs } = error;
            if (tries === TRIES)
                throw afterAll(failure);
            const waitMs = waitBeforeNextMs(tries, afterMs);
            log.info(`${failure.what}: ${failure.saw}; again in ${(0,duration/* formatDuration */.a)(waitMs)} (try ${tries} of ${TRIES})`);
            await clock.sleep(waitMs, signal);
        }
    }
}
const afterAll = (failure) => new core_failure/* Failure */.HR(failure.code, { what: failure.what, saw: `${failure.saw} (${TRIES} tries)`, fix: failure.fix }, { cause: failure });

;// CONCATENATED MODULE: ./build/actions/tag-and-push/same-image.js
/**
 * Whether what a registry holds is the image that an engine calls `imageId`. With the classic store that is the digest of
 * the image's configuration; with the containerd store it is the digest of its manifest or index.
 */
const isSameImage = ({ digest, manifest }, imageId) => digest === imageId || (manifest.kind === 'image' && manifest.config === imageId);
/** Both names of what a registry holds, for people. */
const sayStored = ({ digest, manifest }) => manifest.kind === 'image' ? `${digest} (image id ${manifest.config})` : `${digest} (an index)`;

;// CONCATENATED MODULE: ./build/actions/tag-and-push/execute.js









/**
 * Logs in, gives the image its name on the engine, pushes it, and reads it back.
 *
 * Each push is preceded by a look: what an earlier try has put there is not sent again, and what somebody else has put
 * there meanwhile is not overwritten. A registry has no compare-and-set, so a window of a few requests stays.
 *
 * @throws {Failure} `denied` when the login is refused, `conflict` when somebody else has taken the version or the local
 *   name meanwhile, `push-failed`; the engine's and the registry's own trouble before the push.
 */
async function execute(push, tools) {
    const { world, signal } = tools;
    const name = (0,image_ref/* formatImageRef */.kL)(push.image);
    const cli = await logIn(tools);
    await (0,docker_engine/* askDocker */.ad)(tools.cli, tagImage(push.imageId, name), { what: `Cannot name the image ${name}`, signal });
    let pushes = 0;
    return persist(async () => {
        const there = await lookFirst(push, tools);
        if (there !== undefined)
            return { digest: there, result: pushes === 0 ? 'already-there' : 'pushed' };
        await expectNamed(push, cli, signal);
        pushes += 1;
        const said = await send(push, cli, tools);
        return { digest: await readBack(push, said, tools), result: 'pushed' };
    }, { clock: world.clock, log: world.log, signal });
}
/** The docker command with the private login, if there is one. */
async function logIn({ cli, engine, credentials, loginFolder, registry, world, signal }) {
    if (credentials === undefined || loginFolder === undefined)
        return cli;
    const { name } = registry.address;
    const own = await makeLoginFolder(loginFolder, name, { cli, engine, files: world.files });
    await persist(async () => {
        const stdin = credentials.password.reveal();
        const result = await (0,docker_engine/* runDocker */.ST)(own, dockerLogin(name, credentials.username), { stdin, signal });
        const trouble = loginTrouble(result, name);
        if (trouble === undefined)
            return;
        throw trouble.code === 'unreachable' && mayPass(result.stderr) ? new TryAgain(trouble) : trouble;
    }, { clock: world.clock, log: world.log, signal });
    return own;
}
/** A push goes by name, and a name on an engine is anybody's: two jobs of one machine may be at the same version. */
async function expectNamed({ image, imageId }, cli, signal) {
    const name = (0,image_ref/* formatImageRef */.kL)(image);
    const named = await findImage(cli, name, { signal });
    if (named?.id === imageId)
        return;
    throw new core_failure/* Failure */.HR('conflict', {
        what: `${name} means another image on this engine by now, and is not pushed`,
        saw: `the engine has ${named === undefined ? 'no image' : `image id ${named.id}`} of that name; ours is image id ${imageId}`,
        fix: 'find what else names images on this engine, such as another job at the same version; then start it again',
    });
}
/**
 * @returns the digest that the docker command told.
 * @throws {TryAgain} where the same push may work in a moment.
 */
async function send({ image }, cli, { world, signal }) {
    const name = (0,image_ref/* formatImageRef */.kL)(image);
    const result = await world.log.group(`Push ${name}`, () => (0,docker_engine/* runDocker */.ST)(cli, dockerPush(name), { signal, onLine: (line) => world.log.info(line) }));
    if (result.exitCode === 0)
        return pushedDigest(result.stdout);
    const failure = pushTrouble(result, name, image.repository);
    throw failure.code === 'push-failed' && mayPass(result.stderr) ? new TryAgain(failure) : failure;
}
/** @returns the digest when the registry has our image already. */
async function lookFirst({ image, imageId }, tools) {
    const found = await tools.registry.find(image.tag ?? '', tools.signal);
    if (found === undefined)
        return undefined;
    if (isSameImage(found, imageId))
        return found.digest;
    throw new core_failure/* Failure */.HR('conflict', {
        what: `Somebody else has pushed ${(0,image_ref/* formatImageRef */.kL)(image)} meanwhile, and it is not overwritten`,
        saw: `the registry holds ${sayStored(found)}; ours is image id ${imageId}`,
        fix: 'find the run that pushed it; then start this one again with "on-existing: reuse", or with a new version',
    });
}
/**
 * @param said the digest that the docker command told.
 * @returns the digest, once the registry has shown that it holds exactly what was pushed.
 */
async function readBack({ image, imageId }, said, tools) {
    const name = (0,image_ref/* formatImageRef */.kL)(image);
    const told = `docker pushed ${said ?? 'without telling a digest'}`;
    const notProven = (saw, cause) => new core_failure/* Failure */.HR('push-failed', {
        what: `Pushed ${name}, but the registry does not show what was pushed`,
        saw: `${told}; ${saw}`,
        fix: `do not use this image before you know why: "docker manifest inspect ${name}"; another run or a cache of ${(0,image_ref/* registryOf */.Fv)(image)} may be in between`,
    }, { cause });
    let found;
    try {
        found = await tools.registry.find(image.tag ?? '', tools.signal);
    }
    catch (error) {
        throw (0,core_failure/* isFailure */.N6)(error) ? notProven(`it could not be read back: ${error.saw}`, error) : error;
    }
    if (found === undefined)
        throw notProven('the registry says that there is none');
    const isOurs = isSameImage(found, imageId) && (said === undefined || said === found.digest);
    if (!isOurs)
        throw notProven(`the registry holds ${sayStored(found)}; ours is image id ${imageId}`);
    return found.digest;
}

// EXTERNAL MODULE: ./build/core/version.js
var version = __nccwpck_require__(8614);
// EXTERNAL MODULE: ./build/core/secret.js
var secret = __nccwpck_require__(5616);
;// CONCATENATED MODULE: ./build/systems/registry/challenge.js
/**
 * Reads `WWW-Authenticate` headers. Bearer is taken where both are offered.
 *
 * @returns undefined when there is no challenge that we know.
 */
function parseChallenge(header) {
    const challenges = [header ?? []].flat().flatMap(split);
    for (const { scheme, parameters } of challenges) {
        const { realm, service, scope } = parameters;
        if (scheme === 'bearer' && realm !== undefined) {
            return {
                scheme,
                realm,
                ...(service === undefined ? {} : { service }),
                ...(scope === undefined ? {} : { scope }),
            };
        }
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}
// One header can hold several challenges, and a quoted value can hold commas: `scope="repository:a:pull,push"`.
const PIECE = /([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([A-Za-z][\w-]*)/g;
function split(header) {
    const challenges = [];
    for (const [, name, quoted, plain, scheme] of header.matchAll(PIECE)) {
        if (scheme !== undefined)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
        const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
        const last = challenges.at(-1);
        if (name !== undefined && value !== undefined && last !== undefined)
            last.parameters[name.toLowerCase()] = value;
    }
    return challenges;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/systems/registry/token-url.js

/**
 * Where a token may be asked for, given the realm a registry named: at the registry's own origin; by https at its own
 * host, or at a neighbour under the same domain (Docker Hub: `registry-1.docker.io` names `auth.docker.io`). So neither
 * a wrong answer nor somebody in between can lead the password elsewhere, or onto a line that others can read.
 *
 * @returns undefined for any other realm.
 */
function tokenUrl(realm, base) {
    const url = URL.canParse(realm, base.href) ? new URL(realm, base) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '')
        return undefined;
    if (url.origin === base.origin)
        return url;
    if (url.protocol === 'http:' && base.protocol === 'https:' && url.host === base.host) {
        return new URL(`${url.pathname}${url.search}`, base); // behind a TLS terminator a registry may not know its scheme
    }
    const near = url.hostname === base.hostname || areNeighbours(url.hostname, base.hostname);
    return url.protocol === 'https:' && near ? url : undefined;
}
function areNeighbours(one, registry) {
    if ((0,external_node_net_.isIP)(registry) !== 0 || registry.startsWith('['))
        return false;
    const domain = registry.split('.').slice(1).join('.');
    return domain.includes('.') && (one === domain || one.endsWith(`.${domain}`));
}

;// CONCATENATED MODULE: ./build/systems/registry/login.js





/**
 * What the registry wants in the `Authorization` header after it answered 401: the credentials themselves, or a token
 * that its token service gives for them. They are sent only where it asked for them.
 *
 * @returns undefined when we have nothing that it has not seen.
 * @throws {Failure} `refused` when the token service is not the registry's own; `answer-wrong` when its answer holds no
 *   token; what `get` throws.
 */
async function answerChallenge(response, address, credentials, get) {
    const challenge = parseChallenge(response.headers['www-authenticate']);
    if (challenge === undefined)
        return undefined;
    const basic = credentials === undefined ? undefined : basicOf(credentials);
    if (challenge.scheme === 'basic')
        return basic;
    const url = tokenUrl(challenge.realm, address.base);
    if (url === undefined)
        throw foreignRealm(challenge.realm, address);
    if (challenge.service !== undefined)
        url.searchParams.set('service', challenge.service);
    // With push, because a repository that is not there yet may only be asked about by those who may make it.
    url.searchParams.set('scope', `repository:${address.path}:${basic === undefined ? 'pull' : 'pull,push'}`);
    const answer = await get(url, basic === undefined ? {} : { authorization: basic.reveal() });
    return new secret/* Secret */.zh('registry token', `Bearer ${readToken(answer, url)}`);
}
/**
 * Name and password in the form in which they are sent, which must stay as hidden as the password. A line end behind the
 * password does not count, as for `docker login`.
 */
function loginBlob({ username, password }) {
    const text = `${username}:${password.reveal().replace(/\r?\n$/, '')}`;
    return new secret/* Secret */.zh('registry-password', Buffer.from(text).toString('base64'));
}
const basicOf = (credentials) => new secret/* Secret */.zh('registry-password', `Basic ${loginBlob(credentials).reveal()}`);
function readToken({ body }, url) {
    let json = null;
    try {
        json = JSON.parse(body);
    }
    catch {
        // said below
    }
    // Either name is allowed.
    const token = (0,core_json/* isObject */.G)(json) ? (json.token ?? json.access_token) : undefined;
    // Only what can stand in a header, so that nothing in it becomes a header of its own.
    if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token))
        return token;
    throw new core_failure/* Failure */.HR('answer-wrong', {
        what: `Cannot log in: ${url.host} gave no token`,
        saw: 'a status of success without a token in it',
        fix: 'check registry-username and registry-password; if they are right, ask who runs the registry',
    });
}
const foreignRealm = (realm, { name }) => new core_failure/* Failure */.HR('refused', {
    what: `Will not send the login of ${name} to another place`,
    saw: `it wants a token from "${realm}"`,
    fix: `a token service is asked by https, at the host of the registry or under the same domain; write the registry by its own name in "repository"`,
});

;// CONCATENATED MODULE: ./build/actions/tag-and-push/inputs.js




async function read(from) {
    return { imageId: readImageId(from), ...readWanted(from), allowUntrusted: from.flag('allow-untrusted', false) };
}
/** The inputs that can be read before there is an image. */
function readWanted(from) {
    return {
        repository: readRepository(from),
        version: readVersion(from),
        credentials: readCredentials(from),
        onExisting: from.choice('on-existing', ['fail', 'reuse'], 'fail'),
    };
}
function readImageId(from) {
    const id = from.text('image-id');
    if (id !== undefined && !/^sha256:[0-9a-f]{64}$/.test(id)) {
        from.problem('image-id', `"${id}"`, 'not sha256: and 64 hex digits, as the output image-id of containerized-build');
    }
    return id;
}
function readRepository(from) {
    const ref = from.imageRef('repository');
    if (ref?.tag !== undefined || ref?.digest !== undefined) {
        from.problem('repository', `"${ref.repository}" with a tag or digest`, 'a name alone; the tag is the version');
    }
    if (ref !== undefined && !URL.canParse(`https://${(0,image_ref/* registryOf */.Fv)(ref)}`)) {
        from.problem('repository', `"${ref.repository}"`, 'its first part is no host that can be reached');
    }
    return ref;
}
function readVersion(from) {
    const text = from.maybe('version');
    if (text === undefined)
        return undefined;
    try {
        return (0,version/* tagOfVersion */.ml)(text);
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        from.problem('version', error.saw, error.fix);
        return undefined;
    }
}
function readCredentials(from) {
    const username = from.maybe('registry-username');
    const password = from.secret('registry-password', 'be left out');
    if (username !== undefined && password !== undefined) {
        const credentials = { username, password };
        from.secrets.push(loginBlob(credentials));
        return credentials;
    }
    if (username !== undefined)
        from.problem('registry-password', 'nothing', 'required with registry-username');
    if (password !== undefined)
        from.problem('registry-username', 'nothing', 'required with registry-password');
    return undefined;
}

// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var ports_http = __nccwpck_require__(3856);
;// CONCATENATED MODULE: ./build/systems/registry/address.js

/** Where the API of a repository is: https, or plain http on a loopback address, as the engine has it. */
function addressOf(repository) {
    const name = (0,image_ref/* registryOf */.Fv)(repository);
    const inside = repository.repository.startsWith(`${name}/`)
        ? repository.repository.slice(name.length + 1)
        : repository.repository;
    if (name === 'docker.io' || name === 'index.docker.io') {
        const path = inside.includes('/') ? inside : `library/${inside}`;
        return { name: 'docker.io', base: new URL('https://registry-1.docker.io'), path };
    }
    const { hostname } = new URL(`http://${name}`);
    return { name, base: new URL(`${isLoopback(hostname) ? 'http' : 'https'}://${name}`), path: inside };
}
/** @param hostname as in a URL: an IPv6 address in brackets. */
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);

;// CONCATENATED MODULE: ./build/systems/registry/manifest.js

/**
 * Every kind of manifest, to be asked for by name always: without, distribution 2.8 converts an image to the old schema
 * 1, which has another digest, and says that a tag which holds an OCI index is not there.
 */
const MANIFEST_TYPES = [
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
];
/** @returns undefined when it is no manifest of these types. */
function parseManifest(body) {
    const json = manifest_parseJson(body);
    if (!(0,core_json/* isObject */.G)(json) || json.schemaVersion !== 2)
        return undefined;
    if ((0,core_json/* isObject */.G)(json.config) && typeof json.config.digest === 'string') {
        return { kind: 'image', config: json.config.digest };
    }
    if (!(0,core_json/* isList */.L)(json.manifests))
        return undefined;
    const manifests = json.manifests.filter(core_json/* isObject */.G).filter((each) => !isAttestation(each));
    return { kind: 'index', manifests: manifests.map(({ digest }) => String(digest)) };
}
const isAttestation = ({ platform, annotations }) => ((0,core_json/* isObject */.G)(platform) && platform.os === 'unknown' && platform.architecture === 'unknown') ||
    ((0,core_json/* isObject */.G)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest');
/** The labels in the configuration of an image; undefined when it is no configuration. */
function parseLabels(body) {
    const json = manifest_parseJson(body);
    if (!(0,core_json/* isObject */.G)(json) || !(0,core_json/* isObject */.G)(json.config))
        return undefined;
    const labels = (0,core_json/* isObject */.G)(json.config.Labels) ? json.config.Labels : {};
    return Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]));
}
function manifest_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/systems/registry/trouble.js



/** Statuses after which the same request may work. */
const trouble_PASSING = new Set([408, 429, 500, 502, 503, 504]);
/**
 * What an answer that is no success means.
 *
 * @returns `TryAgain` around `unreachable` when it may pass; `denied` for 401 and 403; else `answer-wrong`.
 */
function troubleOf(response, asking, nowMs) {
    const { status } = response;
    const what = `Cannot ${asking.what}`;
    const saw = sayAnswer(response);
    // GitHub's registry says "403 … secondary rate limit", which looks like a permission and is none.
    if (trouble_PASSING.has(status) || (status === 403 && /rate limit/i.test(response.body))) {
        const fix = `start it again in a few minutes; if it stays, ask who runs ${asking.registry}`;
        return new TryAgain(new core_failure/* Failure */.HR('unreachable', { what, saw, fix }), retryAfterMs(response, nowMs));
    }
    if (status === 401 || status === 403) {
        return new core_failure/* Failure */.HR('denied', {
            what: status === 401 ? `${what}: ${asking.registry} refuses the login` : what,
            saw,
            fix: asking.hasCredentials
                ? 'check registry-username and registry-password, and that they may read and push this repository'
                : 'give registry-username and registry-password',
        });
    }
    if (status >= 300 && status < 400) {
        const location = String(response.headers.location ?? 'nowhere');
        return new core_failure/* Failure */.HR('answer-wrong', {
            what,
            saw: `it sends us on to ${withoutQuery(location)}, where we do not follow with a login`,
            fix: 'write the registry by its final name in "repository"',
        });
    }
    return new core_failure/* Failure */.HR('answer-wrong', { what, saw, fix: `check "repository": is ${asking.registry} a registry?` });
}
const NETWORK_FIX = {
    resolve: 'check the name in "repository", and that this machine resolves it',
    proxy: 'check https_proxy and no_proxy of this machine',
    tls: 'give this machine the certificate authority of the registry: NODE_EXTRA_CA_CERTS for us, /etc/docker/certs.d for the engine',
    refused: 'check the name and port in "repository", and that the registry runs',
    reset: 'start it again; if it stays, look at the proxy or load balancer in front of the registry',
    'timed-out': 'start it again; if it stays, check that this machine reaches the registry',
};
/** @returns `TryAgain` where the registry may be back in a moment. */
function networkTrouble(error, asking) {
    const text = { what: `Cannot ${asking.what}`, saw: error.message, fix: NETWORK_FIX[error.kind] };
    const failure = new core_failure/* Failure */.HR('unreachable', text, { cause: error });
    return ['refused', 'reset', 'timed-out'].includes(error.kind) ? new TryAgain(failure) : failure;
}
/** `401 UNAUTHORIZED: authentication required`; where the body is no error of a registry, how it begins. */
function sayAnswer({ status, body }) {
    const errors = errorsIn(body);
    if (errors.length > 0)
        return `${status} ${errors.join('; ')}`;
    if (body.trim() === '')
        return `status ${status}, an empty body`;
    const kind = body.trimStart().startsWith('<') ? 'a web page' : 'a body';
    return `status ${status}, ${kind} that begins ${JSON.stringify(body.trim().slice(0, 60))}`;
}
function errorsIn(body) {
    let json;
    try {
        json = JSON.parse(body);
    }
    catch {
        return [];
    }
    if (!(0,core_json/* isObject */.G)(json))
        return [];
    if ((0,core_json/* isList */.L)(json.errors)) {
        return json.errors
            .filter(core_json/* isObject */.G)
            .slice(0, 3)
            .map(({ code, message }) => `${String(code)}: ${String(message)}`);
    }
    const said = json.details ?? json.message ?? json.error;
    return typeof said === 'string' ? [said] : [];
}
function retryAfterMs({ headers }, nowMs) {
    const text = String(headers['retry-after'] ?? '');
    if (/^\d{1,6}$/.test(text))
        return Number(text) * 1_000;
    return / GMT$/.test(text) ? Math.max(0, (Date.parse(text) || 0) - nowMs) : 0;
}
// A signed address carries its signature in the query.
const withoutQuery = (location) => location.split('?')[0] ?? '';

;// CONCATENATED MODULE: ./build/systems/registry/client.js









/** Registries take manifests of up to 4 MiB; configurations are far smaller. */
const MAX_BYTES = 4 * 1_048_576;
const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Reads one repository of a registry that speaks the distribution API. Writes nothing: that is the engine's. */
class Registry {
    address;
    #access;
    #ports;
    #authorization;
    constructor(access, ports) {
        this.address = addressOf(access.repository);
        this.#access = access;
        this.#ports = ports;
    }
    /**
     * What a tag or a digest names now.
     *
     * @returns undefined when the registry says that there is none.
     * @throws {Failure} `unreachable` when it does not answer, or with 429 or 5xx, five times; `denied`; `refused` when it
     *   wants the login sent elsewhere; `answer-wrong` when something else than a registry answers, or the bytes are not
     *   those of the digest.
     */
    async find(reference, signal) {
        const path = `manifests/${reference}`;
        const accept = { accept: MANIFEST_TYPES.join(', ') };
        // GET, not HEAD: the bytes are needed to reckon the digest, and a refusal of HEAD has no words.
        const response = await this.#send(path, accept, reference, signal);
        if (response.status === 404)
            return undefined;
        if (response.status !== 200)
            throw this.#trouble(response, reference);
        const manifest = response.truncated ? undefined : parseManifest(response.body);
        if (manifest === undefined)
            throw this.#unreadable(response, reference);
        const digest = digestOf(response.body);
        const named = [response.headers['docker-content-digest'], reference].filter((text) => isDigest(text));
        if (named.some((other) => other !== digest))
            throw this.#mismatch(reference, named.map(String), digest);
        return { digest, manifest };
    }
    /**
     * The labels of every image that is stored under one digest; one entry for a plain image.
     *
     * @throws {Failure} as `find`.
     */
    async labelsOf(stored, signal) {
        if (stored.manifest.kind === 'image')
            return [await this.#labels(stored.manifest.config, signal)];
        const all = [];
        for (const digest of stored.manifest.manifests) {
            const inside = await this.find(digest, signal);
            // An index may name an image that is not there, or another index: of those we know no labels.
            all.push(inside?.manifest.kind === 'image' ? await this.#labels(inside.manifest.config, signal) : {});
        }
        return all;
    }
    async #labels(config, signal) {
        const response = await this.#blob(config, signal);
        if (response.status !== 200)
            throw this.#trouble(response, config);
        const digest = digestOf(response.body);
        if (response.truncated || digest !== config)
            throw this.#mismatch(config, [config], digest);
        const labels = parseLabels(response.body);
        if (labels === undefined)
            throw this.#unreadable(response, config);
        return labels;
    }
    /** Blobs may lie elsewhere, behind a signed address: that is followed without our login, and its bytes are checked. */
    async #blob(digest, signal) {
        let from = this.#url(`blobs/${digest}`);
        let response = await this.#send(`blobs/${digest}`, {}, digest, signal);
        for (let hops = 0; hops < MAX_REDIRECTS && REDIRECTS.has(response.status); hops += 1) {
            const to = this.#storageUrl(response, from);
            if (to === undefined)
                throw this.#unsafeRedirect(response, digest);
            response = await this.#exchange(to, {}, this.#asking(digest), signal);
            from = to;
        }
        return response;
    }
    #storageUrl(response, from) {
        const location = String(response.headers.location ?? '');
        if (location === '' || !URL.canParse(location, from.href))
            return undefined;
        const to = new URL(location, from);
        const plain = to.protocol === 'http:' && this.address.base.protocol === 'http:' && isLoopback(to.hostname);
        return to.protocol === 'https:' || plain ? to : undefined;
    }
    async #send(path, headers, reference, signal) {
        const asking = this.#asking(reference);
        const url = this.#url(path);
        const { credentials } = this.#access;
        let first = await this.#exchange(url, { ...headers, ...this.#login() }, asking, signal);
        if (first.status === 404 && credentials !== undefined && this.#authorization === undefined) {
            // Some registries hide from strangers that a private repository is there. A tag must not count as free for that.
            this.#authorization = basicOf(credentials);
            first = await this.#exchange(url, { ...headers, ...this.#login() }, asking, signal);
        }
        if (first.status !== 401)
            return first;
        // No login was sent yet, or the token is too old.
        const logIn = { ...asking, what: `log in to ${this.address.name}` };
        const authorization = await answerChallenge(first, this.address, credentials, async (at, login) => {
            const response = await this.#exchange(at, login, logIn, signal);
            if (response.status !== 200)
                throw troubleOf(response, logIn, this.#ports.clock.nowMs());
            return response;
        });
        if (authorization === undefined || authorization.reveal() === this.#authorization?.reveal())
            return first;
        this.#authorization = authorization;
        return this.#exchange(url, { ...headers, ...this.#login() }, asking, signal);
    }
    /** One request, made again while the registry is in trouble that may pass. */
    #exchange(url, headers, asking, signal) {
        const { http, clock, log } = this.#ports;
        return persist(async () => {
            let response;
            try {
                response = await http.request({
                    method: 'GET',
                    url,
                    headers: { 'user-agent': 'slipway', ...headers },
                    timeoutMs: TIMEOUT_MS,
                    maxBytes: MAX_BYTES,
                    signal,
                });
            }
            catch (error) {
                throw error instanceof ports_http/* HttpError */.j ? networkTrouble(error, asking) : error;
            }
            const trouble = response.status < 400 ? undefined : troubleOf(response, asking, clock.nowMs());
            if (trouble instanceof TryAgain)
                throw trouble;
            return response;
        }, { clock, log, signal });
    }
    #url(path) {
        return new URL(`/v2/${this.address.path}/${path}`, this.address.base);
    }
    #login() {
        return this.#authorization === undefined ? {} : { authorization: this.#authorization.reveal() };
    }
    #asking(reference) {
        return {
            what: `read ${this.#name(reference)}`,
            registry: this.address.name,
            hasCredentials: this.#access.credentials !== undefined,
        };
    }
    #name(reference) {
        const { repository } = this.#access.repository;
        return (0,image_ref/* formatImageRef */.kL)(isDigest(reference) ? { repository, digest: reference } : { repository, tag: reference });
    }
    #trouble(response, reference) {
        return troubleOf(response, this.#asking(reference), this.#ports.clock.nowMs());
    }
    #unreadable(response, reference) {
        const type = String(response.headers['content-type'] ?? 'no content type');
        return new core_failure/* Failure */.HR('answer-wrong', {
            what: `Cannot read ${this.#name(reference)}`,
            saw: `${type}, ${sayAnswer(response)}`,
            fix: `check "repository": is ${this.address.name} a registry?`,
        });
    }
    #mismatch(reference, named, digest) {
        return new core_failure/* Failure */.HR('answer-wrong', {
            what: `The registry did not answer with what it names: ${this.#name(reference)}`,
            saw: `it names ${named.join(' and ')}; the bytes are ${digest}`,
            fix: 'look for a cache or proxy between here and the registry, and start it again',
        });
    }
    #unsafeRedirect(response, reference) {
        const location = String(response.headers.location ?? 'nowhere').split('?')[0];
        return new core_failure/* Failure */.HR('answer-wrong', {
            what: `Cannot read ${this.#name(reference)}`,
            saw: `it is said to be at ${location}, which is not https`,
            fix: `ask who runs ${this.address.name}`,
        });
    }
}
const digestOf = (body) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
const isDigest = (text) => typeof text === 'string' && /^sha256:[0-9a-f]{64}$/.test(text);

;// CONCATENATED MODULE: ./build/actions/tag-and-push/labels.js
/** Reads the labels that `containerized-build` writes. */
function originOf(labels) {
    const commit = labels['org.opencontainers.image.revision'];
    const dirty = labels['io.slipway.dirty'];
    return {
        ...(commit === undefined ? {} : { commit }),
        ...(dirty === 'true' || dirty === 'false' ? { dirty: dirty === 'true' } : {}),
    };
}
/**
 * Why images with these labels cannot stand in for one that is built from `commit` now; undefined when they can: the
 * labels of every one name that commit and a clean tree.
 */
function whyNotFrom(commit, labels) {
    if (commit === undefined)
        return 'the commit that is checked out is not known';
    if (labels.length === 0)
        return 'there is no image in it';
    for (const { commit: from, dirty } of labels.map(originOf)) {
        if (from === undefined)
            return 'its labels name no commit';
        if (from !== commit)
            return `its labels name commit ${from.slice(0, 12)}, not ${commit.slice(0, 12)}`;
        if (dirty === undefined)
            return 'its labels do not say that the tree was clean';
        if (dirty)
            return 'its labels say that the tree was not clean';
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/systems/git/repository.js + 1 modules
var git_repository = __nccwpck_require__(5625);
;// CONCATENATED MODULE: ./build/actions/tag-and-push/version.js




/**
 * The version that was given, else the one that git tells.
 *
 * @param dirty whether the tree differed from the commit when the image was built; undefined to look at the tree now.
 * @throws {Failure} when no version was given: as `findCommit` and `findPlace`.
 */
async function version_observeVersion(given, dirty, world, signal) {
    const repository = (0,programs/* repositoryOf */._)(world);
    if (given !== undefined)
        return { tag: given, from: 'input', commit: await commitIfAny(repository, signal) };
    const commit = await (0,git_repository/* findCommit */.fq)(repository, signal);
    const place = await (0,git_repository/* findPlace */.Pj)(repository, commit, signal);
    const tag = (0,version/* tagOfVersion */.ml)((0,version/* formatVersion */.qh)({ ...place, dirty: dirty ?? (await (0,git_repository/* isDirty */.DM)(repository, signal)) }));
    return { tag, from: 'git', commit };
}
const version_treeIsDirty = (world, signal) => isDirty(repositoryOf(world), signal);
async function commitIfAny(repository, signal) {
    try {
        return await (0,git_repository/* findCommit */.fq)(repository, signal);
    }
    catch (error) {
        if ((0,core_failure/* isFailure */.N6)(error, 'not-found', 'missing-tool'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/tag-and-push/observe.js








const observe_registryFor = ({ repository, credentials }, world) => new Registry({ repository, ...(credentials === undefined ? {} : { credentials }) }, world);
/**
 * @throws {Failure} `missing-tool`, `unreachable`, `denied` for the engine; `not-found` when it does not have the image,
 *   or git cannot tell the version; as `Registry.find` for the registry.
 */
async function observe(inputs, registry, world, signal) {
    const cli = (0,programs/* dockerOf */.q)(world);
    const engine = await (0,docker_engine/* askEngine */.sb)(cli, { signal });
    const image = await findImage(cli, inputs.imageId, { signal });
    if (image?.id !== inputs.imageId)
        throw noSuchImage(inputs.imageId, image, engine);
    const version = await version_observeVersion(inputs.version, originOf(image.labels).dirty, world, signal);
    world.host.output('version', version.tag);
    const stored = await registry.find(version.tag, signal);
    const unlike = stored !== undefined && !isSameImage(stored, image.id);
    const taken = unlike && inputs.onExisting === 'reuse' ? { ...stored, labels: await registry.labelsOf(stored, signal) } : stored;
    return { engine, image, version, taken };
}
function noSuchImage(imageId, found, { endpoint }) {
    return new core_failure/* Failure */.HR('not-found', {
        what: 'The image that was built is not on this engine',
        saw: `the engine at ${endpoint} ${found === undefined ? `has no ${imageId}` : `calls ${imageId} by another id, ${found.id}`}`,
        fix: 'give the output image-id of containerized-build in the same job: an image id does not leave its machine',
    });
}

;// CONCATENATED MODULE: ./build/actions/tag-and-push/plan.js




function makePlan(inputs, { image, version, taken }) {
    const to = { repository: inputs.repository.repository, tag: version.tag };
    const swapped = whySwapped(image.labels, version);
    if (swapped !== undefined)
        return { do: 'refuse', image: to, failure: swapped };
    if (taken === undefined)
        return { do: 'push', image: to, imageId: image.id, because: 'the version is free' };
    if (isSameImage(taken, image.id))
        return keep(to, taken, 'the registry has this image already');
    const whyNot = whyNotReuse(inputs, taken, version.commit);
    if (whyNot === undefined)
        return keep(to, taken, REUSED);
    return { do: 'refuse', image: to, failure: takenByAnother(to, taken, inputs, whyNot) };
}
/** @param dirty tracked files differ from the commit now, so that a build would make something else. */
function plan_planBeforeBuild(wanted, { version, taken, dirty }) {
    const image = { repository: wanted.repository.repository, tag: version.tag };
    if (taken === undefined)
        return { do: 'build', image, because: 'the version is free' };
    const whyNot = dirty ? 'the tree has changes that are not committed' : whyNotReuse(wanted, taken, version.commit);
    if (whyNot !== undefined)
        return { do: 'build', image, because: `the version is taken, but ${whyNot}` };
    return { do: 'reuse', image: { ...image, digest: taken.digest }, digest: taken.digest, because: REUSED };
}
/** The plan in words; a dry run prints it and stops. */
function explain(plan) {
    const name = (0,image_ref/* formatImageRef */.kL)(plan.image);
    switch (plan.do) {
        case 'push':
            return `push ${name}, the image ${plan.imageId}: ${plan.because}`;
        case 'keep':
            return `keep ${name} and push nothing: ${plan.because}`;
        case 'refuse':
            return `refuse to push ${name}: ${plan.failure.saw}`;
        default:
            return plan;
    }
}
const REUSED = 'the image that is there was built from this commit and a clean tree';
const keep = (to, { digest }, because) => ({
    do: 'keep',
    image: { ...to, digest },
    digest,
    because,
});
function whyNotReuse({ onExisting }, { labels }, commit) {
    return onExisting === 'reuse' ? whyNotFrom(commit, labels ?? []) : 'on-existing is "fail"';
}
/** A version from git is a promise about the commit; an image that says it was built from another one would break it. */
function whySwapped(labels, { from, commit }) {
    const origin = originOf(labels);
    // Without our own mark beside it, the commit may be that of a base image.
    const speaks = origin.commit !== undefined && origin.dirty !== undefined;
    if (from !== 'git' || !speaks || origin.commit === commit)
        return undefined;
    return new core_failure/* Failure */.HR('refused', {
        what: 'The image was not built from the commit that is checked out',
        saw: `its labels name commit ${origin.commit}; checked out is ${commit}`,
        fix: 'give the image-id of a build of this commit, or say what it is with "version"',
    });
}
function takenByAnother(to, taken, { imageId, onExisting }, whyNot) {
    const another = 'make a new commit or a new tag, so that the version is another one';
    return new core_failure/* Failure */.HR('refused', {
        what: `${(0,image_ref/* formatImageRef */.kL)(to)} is taken by another image, and is not overwritten`,
        saw: `the registry holds ${sayStored(taken)}; built was image id ${imageId}; what is there is not used because ${whyNot}`,
        fix: onExisting === 'reuse'
            ? another
            : `set "on-existing: reuse" to use what an earlier run pushed from the same commit; or ${another}`,
    });
}

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
        `  title ${neutraliseForMermaid(title)}`,
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
    const label = neutraliseForMermaid(short).replace(/ +/g, ' ').trim();
    return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
/** Lines from outside, as a block that nothing in them can end. */
function evidenceBlock(evidence) {
    const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`);
    return [`**${neutraliseForMarkdown(evidence.title)}**`, '', ...lines].join('\n');
}

;// CONCATENATED MODULE: ./build/actions/tag-and-push/report.js




const PUSH_RESULTS = (/* unused pure expression or super */ null && (['pushed', 'already-there', 'skipped', 'failed', 'cancelled']));
/** The outputs that are true once the registry has shown the digest. */
const outputsOf = ({ image, digest }) => ({
    image: (0,image_ref/* formatImageRef */.kL)(image),
    digest,
});
function reportResult(done, version, imageId, failure) {
    const image = (0,image_ref/* formatImageRef */.kL)(done.image);
    return {
        result: done.result,
        outputs: { ...outputsOf(done), version: version.tag },
        details: { ...detailsOf(version, imageId), image, digest: done.digest, because: done.because },
        summary: [
            `### Push: ${done.result}`,
            factsTable([
                ['image', image],
                ['digest', done.digest],
                ...rowsOf(version, imageId),
                ['because', done.because],
                ...(failure === undefined ? [] : [['left behind', failure.saw]]),
            ]),
            `Nothing to take back: a version is never overwritten. To use it: \`docker pull ${image}\``,
        ].join('\n\n'),
        exitCode: failure === undefined ? result/* EXIT */.dc.done : (0,result/* exitCodeOfFailure */.Bu)(failure.code),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** For a pull request from a fork. */
const reportSkipped = (because) => ({
    result: 'skipped',
    outputs: { image: '', version: '', digest: '' },
    details: { because },
    summary: ['### Push: skipped', factsTable([['because', because]])].join('\n\n'),
});
/** For a push that was refused, or failed after the plan was made. */
function reportFailure(plan, version, imageId, failure) {
    return {
        result: 'failed',
        outputs: { version: version.tag },
        details: detailsOf(version, imageId),
        summary: [
            '### Push: failed',
            factsTable([
                ['image', (0,image_ref/* formatImageRef */.kL)(plan.image)],
                ...rowsOf(version, imageId),
                ['failed', failure.what],
                ['saw', failure.saw],
                ['try', failure.fix],
            ]),
        ].join('\n\n'),
        exitCode: (0,result/* exitCodeOfFailure */.Bu)(failure.code),
        failure,
    };
}
function reportDryRun(plan, version, imageId) {
    return {
        result: 'skipped',
        outputs: { version: version.tag, ...(plan.do === 'keep' ? outputsOf(plan) : {}) },
        details: { dryRun: true, plan: plan.do, ...detailsOf(version, imageId) },
        summary: [
            '### Push: dry run',
            'Nothing was pushed.',
            factsTable([['plan', explain(plan)], ...rowsOf(version, imageId)]),
        ].join('\n\n'),
        exitCode: result/* EXIT */.dc.done,
    };
}
const detailsOf = ({ tag, from, commit }, imageId) => ({
    version: tag,
    versionFrom: from,
    ...(commit === undefined ? {} : { commit }),
    imageId,
});
const rowsOf = ({ tag, from, commit }, imageId) => [
    ['version', `${tag} (from ${from === 'git' ? 'git' : 'the input'})`],
    ...(commit === undefined ? [] : [['commit', commit]]),
    ['image id', imageId],
];

;// CONCATENATED MODULE: ./build/actions/tag-and-push/find-existing.js



/**
 * Asks the registry, before anything is built, whether an earlier run has pushed this version from this commit and a
 * clean tree, so that build, tests and push can be skipped. Only with `on-existing: reuse`; a changed tree is built.
 *
 * @returns what to do, and the version the image will have either way.
 * @throws {Failure} as `observeVersion` and `Registry.find`: a registry that cannot be read is found before the build.
 */
async function findExisting(wanted, world, signal) {
    const version = await observeVersion(wanted.version, undefined, world, signal);
    const registry = registryFor(wanted, world);
    const stored = await registry.find(version.tag, signal);
    const mayReuse = stored !== undefined && wanted.onExisting === 'reuse' && version.commit !== undefined;
    const dirty = mayReuse && (await treeIsDirty(world, signal));
    const taken = mayReuse && !dirty ? { ...stored, labels: await registry.labelsOf(stored, signal) } : stored;
    return { ...planBeforeBuild(wanted, { version, taken, dirty }), version };
}

;// CONCATENATED MODULE: ./build/actions/tag-and-push/index.js














const tagAndPush = {
    name: 'tag-and-push',
    guard: { allowsUntrusted: ({ allowUntrusted }) => allowUntrusted, skipped: reportSkipped },
    defaultTimeout: '15m',
    read: read,
    run,
    // Outputs that were true before it failed stay as they were written.
    failed: () => ({ result: 'failed', outputs: {}, details: {}, summary: '' }),
    post: (_reader, world) => cleanUpAfter(world),
};
async function run(inputs, shared, world, signal) {
    const { host, log } = world;
    for (const name of ['image', 'version', 'digest'])
        host.output(name, '');
    const registry = observe_registryFor(inputs, world);
    const facts = await observe(inputs, registry, world, signal);
    const { version } = facts;
    const plan = makePlan(inputs, facts);
    log.info(`Plan: ${explain(plan)}`);
    if (plan.do === 'refuse')
        return reportFailure(plan, version, inputs.imageId, plan.failure);
    if (shared.dryRun)
        return reportDryRun(plan, version, inputs.imageId);
    if (plan.do === 'keep') {
        const { image, digest, because } = plan;
        return reportResult({ result: 'already-there', image, digest, because }, version, inputs.imageId);
    }
    return push(plan, inputs, { ...facts, registry }, world, signal);
}
/** Pushes, and cleans up whatever happened. What is done is told, also when the cleaning fails. */
async function push(plan, inputs, { engine, version, registry }, world, signal) {
    const kept = await keepTrack(plan, inputs, world, signal);
    const tools = {
        cli: (0,programs/* dockerOf */.q)(world),
        engine,
        registry,
        credentials: inputs.credentials,
        loginFolder: kept.loginFolder,
        world,
        signal,
    };
    let report;
    try {
        const { digest, result } = await execute(plan, tools);
        const done = { result, image: { ...plan.image, digest }, digest, because: plan.because };
        for (const [name, value] of Object.entries(outputsOf(done)))
            world.host.output(name, value);
        report = (left) => reportResult(done, version, inputs.imageId, left);
    }
    catch (error) {
        report = (left) => {
            if ((0,core_failure/* isFailure */.N6)(error))
                return reportFailure(plan, version, inputs.imageId, withLeft(error, left));
            if (left !== undefined)
                world.log.error(left.message);
            throw error;
        };
    }
    return report(await whatIsLeft(kept, world));
}
/** Written down before the first thing is made. */
async function keepTrack({ image, imageId }, inputs, world, signal) {
    const self = await observeOwner(world);
    await removeDeadLogins(self, world);
    const name = (0,image_ref/* formatImageRef */.kL)(image);
    const before = await findImage((0,programs/* dockerOf */.q)(world), name, { signal });
    const kept = {
        loginFolder: inputs.credentials === undefined ? undefined : loginFolderFor(self, world),
        tagging: { name, imageId, before: before?.id },
    };
    remember(world, kept, self.process);
    return kept;
}
async function whatIsLeft(kept, world) {
    try {
        await cleanUp(kept, world);
        return undefined;
    }
    catch (error) {
        if ((0,core_failure/* isFailure */.N6)(error))
            return error;
        throw error;
    }
}
/** The first error decides; what could not be cleaned up is told with it. */
const withLeft = (failure, left) => left === undefined
    ? failure
    : new core_failure/* Failure */.HR(failure.code, { what: failure.what, saw: `${failure.saw}; left behind: ${left.saw}`, fix: `${failure.fix}; ${left.fix}` }, { cause: failure });


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
/* harmony export */   kL: () => (/* binding */ formatImageRef)
/* harmony export */ });
/* unused harmony exports isMoving, tryParseImageRef, shortImage */
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

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ neutraliseForMarkdown),
/* harmony export */   gh: () => (/* binding */ neutraliseForLog)
/* harmony export */ });
/* unused harmony export neutraliseForMermaid */
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

/***/ 7384:
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
;// CONCATENATED MODULE: ./build/core/nearest.js
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
            const near = nearest(text, choices);
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
            const near = nearest(name, this.asked.keys());
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

;// CONCATENATED MODULE: ./build/ports/clock.js
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

;// CONCATENATED MODULE: ./build/run/run-action.js
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
    if (error instanceof TimeLimit && shared !== undefined) {
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
        clock: realClock,
        http: (0,http/* createHttp */.V)(realClock, env),
        exec: (0,exec/* createExec */.k)(realClock),
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

/***/ 845:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_tag_and_push_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2853);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7384);


await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .onGitHub */ .x)(_actions_tag_and_push_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tagAndPush */ .ot);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
    const undici = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
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
                const undici = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
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
/* harmony export */   sb: () => (/* binding */ askEngine)
/* harmony export */ });
/* unused harmony exports isDockersOwn, engineInfo, engineEndpoint, readEngine */
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
/******/ var __webpack_exports__ = __nccwpck_require__(845);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
