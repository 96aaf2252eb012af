/** What the process provides to controllers: the application (use cases), its configuration, its queues. */
export const APPLICATION = Symbol('application');
export const CONFIG = Symbol('config');
export const QUEUES = Symbol('queues');
