package app.livery.billing;

/** A part of the product that can be sold and metered. */
public enum Module {
  INTELLIGENCE,
  ASSISTANT,
  STUDIO
}
