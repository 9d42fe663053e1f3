/**
 * Three values: a condition on input that has not been typed yet is `open`, neither met nor unmet. That is what lets
 * one engine answer both "may this be done" and "what would it take".
 */
export type Truth = 'met' | 'unmet' | 'open'

export const truth = (value: boolean): Truth => (value ? 'met' : 'unmet')

export const negate = (value: Truth): Truth => (value === 'met' ? 'unmet' : value === 'unmet' ? 'met' : 'open')
