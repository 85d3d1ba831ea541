/** Whether `-`, which is a stream, stands beside other paths. */
export const isMixed = (paths: readonly string[]): boolean => paths.includes('-') && paths.length > 1;
