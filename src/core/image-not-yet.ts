const NO_DIGEST = '0'.repeat(64)

/** Stand-ins for planning before there is an image: of the right form, and never pulled, pushed or asked for. */
export const NO_IMAGE_ID = `sha256:${NO_DIGEST}`
export const IMAGE_NOT_YET = `image.of.this.run/image:0.0.0@sha256:${NO_DIGEST}`
