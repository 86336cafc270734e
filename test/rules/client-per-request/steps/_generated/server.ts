export { actionGeneric as action, internalActionGeneric as internalAction } from 'convex/server';
