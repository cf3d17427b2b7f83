package app.livery.sins.operations;

import jakarta.mail.Session;

/** Talks to a vendor from outside its door. */
public class Faxing {
  Session session;
}
