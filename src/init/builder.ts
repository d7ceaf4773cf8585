import type { Facts } from './facts.ts'

/** How a repository is built, as far as its files tell. */
export interface Builder {
  /** Undefined when nothing tells which. */
  readonly image: string | undefined
  /** Where the image came from, for a comment. */
  readonly imageFrom: string
  readonly run: string
  readonly runFrom: string
  /** What makes the builder image, where this repository holds its Dockerfile. */
  readonly prepare: string | undefined
}

interface Language {
  readonly file: string
  image(texts: Facts['texts']): string
  run(texts: Facts['texts']): string
}

/** The first whose file is there. */
const LANGUAGES: readonly Language[] = [
  {
    file: 'go.mod',
    image: (texts) => `golang:${/^go (\d+\.\d+)/m.exec(texts['go.mod'] ?? '')?.[1] ?? '1'}`,
    run: () => 'go test ./... && go build ./...',
  },
  { file: 'pom.xml', image: () => 'maven:3-eclipse-temurin-21', run: () => 'mvn --batch-mode verify' },
  { file: 'gradlew', image: () => 'eclipse-temurin:21-jdk', run: () => './gradlew build' },
  { file: 'build.gradle', image: () => 'gradle:8-jdk21', run: () => 'gradle build' },
  { file: 'build.gradle.kts', image: () => 'gradle:8-jdk21', run: () => 'gradle build' },
  { file: 'package.json', image: () => 'node:24', run: runOfNode },
  { file: 'Cargo.toml', image: () => 'rust:1', run: () => 'cargo test && cargo build --release' },
  { file: 'pyproject.toml', image: () => 'python:3', run: () => 'python3 -m compileall -q .' },
  { file: 'requirements.txt', image: () => 'python:3', run: () => 'python3 -m compileall -q .' },
]

/** Folders at the top whose Dockerfile makes the image to build in. */
const BUILDER_FOLDERS = ['builder', 'build-image', 'docker-builder', 'ci']

/** Pure. A script of the repository goes before what its language is built with by custom. */
export function findBuilder(
  { top, texts, dockerfileFolders }: Facts,
  name: string,
  baseImage: string | undefined,
): Builder {
  const language = LANGUAGES.find(({ file }) => top.includes(file))
  const folder = BUILDER_FOLDERS.find((one) => dockerfileFolders.includes(one))
  const script = scriptOf({ top })
  return {
    ...(folder !== undefined
      ? {
          image: `${name}-builder:1.0`,
          imageFrom: `made from ${folder}/Dockerfile; when that changes, so does the version in this tag`,
          prepare: `docker build --tag ${name}-builder:1.0 ${folder}`,
        }
      : language !== undefined
        ? {
            image: language.image(texts),
            imageFrom: `a guess, from ${language.file}; pin it: repository:version@sha256:…`,
            prepare: undefined,
          }
        : {
            image: baseImage,
            imageFrom: 'a guess: what the Dockerfile begins with; better an image with all that the build needs',
            prepare: undefined,
          }),
    ...(script ??
      (language === undefined
        ? { run: ':', runFrom: 'nothing to run was found: the Dockerfile does it all' }
        : { run: language.run(texts), runFrom: `a guess, from ${language.file}` })),
  }
}

function scriptOf({ top }: Pick<Facts, 'top'>): Pick<Builder, 'run' | 'runFrom'> | undefined {
  if (top.includes('build.sh')) return { run: 'sh build.sh', runFrom: 'of this repository' }
  return top.includes('Makefile') ? { run: 'make', runFrom: 'the first target of the Makefile' } : undefined
}

function runOfNode(texts: Facts['texts']): string {
  const scripts = /"(test|build)"\s*:/g
  const found = new Set([...(texts['package.json'] ?? '').matchAll(scripts)].map(([, script]) => script))
  return ['npm ci', ...['test', 'build'].flatMap((one) => (found.has(one) ? [`npm run ${one}`] : []))].join(' && ')
}
