import type { Endpoint } from 'payload';
import { getBeside } from './get-beside.ts';
import { getDocument } from './get-document.ts';
import { getPeople } from './get-people.ts';
import { deleteUnit, postUnit } from './memory-endpoints.ts';
import { getNotifications, postSeen } from './notification-endpoints.ts';
import { postAssign } from './post-assign.ts';
import { postComment, postResolve } from './post-comment.ts';
import { postDismiss } from './post-dismiss.ts';
import { postFollow } from './post-follow.ts';
import { postMachine } from './post-machine.ts';
import { postMinor } from './post-minor.ts';
import { postPrefill } from './post-prefill.ts';
import { postPublish } from './post-publish.ts';
import { postReplace } from './post-replace.ts';
import { postSave } from './post-save.ts';

/** All of `/api/desk` but the board's, see `desk-contract.ts`. No collection is called `desk`, so that Payload takes none of it for a document. */
export const deskEndpoints: Endpoint[] = [
  ...[getPeople, getNotifications, postSeen, postMinor, postUnit, deleteUnit],
  ...[getDocument, getBeside, postSave, postPrefill, postMachine, postReplace],
  ...[postDismiss, postComment, postResolve, postFollow, postPublish, postAssign],
];
