/** The label that says when a host pulls the image of a container; the only value it has is `always`. */
export const PULL_LABEL = 'io.rancher.container.pull_image'

/** The server drops a sidekick that is given this image. */
export const NO_IMAGE = 'rancher/none'
