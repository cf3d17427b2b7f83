package app.livery.identity;

/**
 * The two worlds of those who sign in: the people of a tenant, on its hosts, and the staff, on the
 * platform's. They share the mechanics and nothing else. A call that is about a tenant is in the
 * people's world, any other in the staff's.
 */
enum World {
  PEOPLE(PersonCredential.class, PersonRecoveryCode.class, PersonSession.class, PersonToken.class),
  STAFF(StaffCredential.class, StaffRecoveryCode.class, StaffSession.class, StaffToken.class);

  final Class<? extends Credential> credential;
  final Class<? extends RecoveryCode> recoveryCode;
  final Class<? extends Session> session;
  final Class<? extends Token> token;

  World(
      Class<? extends Credential> credential,
      Class<? extends RecoveryCode> recoveryCode,
      Class<? extends Session> session,
      Class<? extends Token> token) {
    this.credential = credential;
    this.recoveryCode = recoveryCode;
    this.session = session;
    this.token = token;
  }

  Credential newCredential() {
    return this == PEOPLE ? new PersonCredential() : new StaffCredential();
  }

  RecoveryCode newRecoveryCode() {
    return this == PEOPLE ? new PersonRecoveryCode() : new StaffRecoveryCode();
  }

  Session newSession() {
    return this == PEOPLE ? new PersonSession() : new StaffSession();
  }

  Token newToken() {
    return this == PEOPLE ? new PersonToken() : new StaffToken();
  }
}
