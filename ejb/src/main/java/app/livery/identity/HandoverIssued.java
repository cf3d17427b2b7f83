package app.livery.identity;

import app.livery.kernel.Secret;
import java.io.Serializable;

/** A handover was issued: what to tell the platform's stream, and the secret. */
record HandoverIssued(PersonImpersonated fact, Secret secret) implements Serializable {}
