package faults.broken.upstairs;

import faults.broken.downstairs.inside.Secret;

/** Looks behind another module's wall: the guard must find it. */
class Nosy {
    Secret secret = new Secret();
}
