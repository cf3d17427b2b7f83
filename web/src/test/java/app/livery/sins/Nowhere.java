package app.livery.sins;

/** Belongs to no capability. */
public class Nowhere {}
