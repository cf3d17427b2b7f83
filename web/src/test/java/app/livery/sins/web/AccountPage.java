package app.livery.sins.web;

import app.livery.sins.identity.Account;

/** A page that holds an entity. */
public class AccountPage {
  Account account;
}
