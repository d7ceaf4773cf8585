/** What a user decides about the end of a change, before it begins. */
export interface Policy {
  readonly confirm: 'auto' | 'manual'
  readonly onFailure: 'rollback' | 'hold'
  readonly onCancel: 'rollback' | 'hold'
}
