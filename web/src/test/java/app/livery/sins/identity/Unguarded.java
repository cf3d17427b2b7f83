package app.livery.sins.identity;

import jakarta.ejb.Stateless;

/** A session bean in front of which nobody stands. */
@Stateless
public class Unguarded {}
