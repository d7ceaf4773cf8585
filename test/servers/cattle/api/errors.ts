import type { Json, JsonObject } from '../json.ts'

const LABELS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method not allowed',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  500: 'Internal Server Error',
  501: 'Not Implemented',
}

/** An answer that is an error, as the API words it (reference section 1.9). */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly text: string | null
  /** Undefined: the body has no such member. */
  readonly fieldName: string | null | undefined

  private constructor(
    status: number,
    {
      code,
      text,
      fieldName,
    }: { readonly code: string; readonly text: string | null; readonly fieldName?: string | null },
  ) {
    super(`${status} ${code}`)
    this.status = status
    this.code = code
    this.text = text
    this.fieldName = fieldName
  }

  /** Only a status: its label is the code and the message. */
  static status(status: number): ApiError {
    const label = LABELS[status] ?? String(status)
    return new ApiError(status, { code: label, text: label })
  }

  /** What a service's filter says against a request goes into `fieldName`, in words; `message` stays null. */
  static invalid(code: string, fieldName: string, text: string | null = null): ApiError {
    return new ApiError(422, { code, text, fieldName })
  }

  /** With a code and a message and no field, as `Port*` errors are [05]. */
  static coded(status: number, code: string, text: string = code): ApiError {
    return new ApiError(status, { code, text })
  }

  body(id: string): JsonObject {
    const fieldName: { fieldName?: Json } = this.fieldName === undefined ? {} : { fieldName: this.fieldName }
    return {
      id,
      type: 'error',
      links: {},
      actions: {},
      status: this.status,
      code: this.code,
      message: this.text,
      detail: null,
      ...fieldName,
      baseType: 'error',
    }
  }
}

/** What the servlet container says where no API answers. */
export function jettyPage(status: number, path: string, reason = LABELS[status] ?? ''): string {
  return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/>
<title>Error ${status} ${LABELS[status] ?? ''}</title>
</head>
<body><h2>HTTP ERROR ${status}</h2>
<p>Problem accessing ${path}. Reason:
<pre>    ${reason}</pre></p><hr><i><small>Powered by Jetty://</small></i><hr/>

</body>
</html>
`
}
