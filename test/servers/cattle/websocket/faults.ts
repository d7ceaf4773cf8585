/** What goes wrong with an attempt to connect: no websocket comes of it. */
export type ConnectFault =
  | { readonly kind: 'reset' } // the connection is reset
  | { readonly kind: 'hang' } // no answer ever comes
  | { readonly kind: 'answer'; readonly status: number; readonly body?: string } // an answer that is no upgrade: 401, 404, 200

/** What goes wrong with the frames of a connection, from some moment on. */
export type FrameFault =
  | { readonly kind: 'drop' } // the connection is reset
  | { readonly kind: 'close' } // the server says good-bye and closes
  | { readonly kind: 'silence'; readonly pings: boolean } // no event any more, and no ping either unless `pings`
  | { readonly kind: 'repeat'; readonly times?: number } // every frame comes so often, twice without it
  | { readonly kind: 'disorder' } // a frame comes after the next one of the same object, hence tells of the past
  | { readonly kind: 'garbage'; readonly text?: string } // once: a text frame that is no event; without `text` it is no JSON
  | { readonly kind: 'noise' } // once: bytes that are no frame
  | { readonly kind: 'large'; readonly bytes: number } // once: an event of this size

/** A fault of one connection. `afterFrames`: so many frames, pings included, come as they should. */
export type SocketFault = ConnectFault | (FrameFault & { readonly afterFrames?: number })

export function isConnectFault(fault: SocketFault): fault is ConnectFault {
  return fault.kind === 'reset' || fault.kind === 'hang' || fault.kind === 'answer'
}
