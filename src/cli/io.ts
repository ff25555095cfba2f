/** As much of a process as the command touches. */
export type Io = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'pid' | 'kill' | 'once' | 'off'>
