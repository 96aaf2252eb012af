/** Injection tokens of what is not a class. */
export const APPLICATION = Symbol('Application');
export const CONFIG = Symbol('Config');
export const LOGGER = Symbol('Logger');
export const QUEUES = Symbol('Queues');
