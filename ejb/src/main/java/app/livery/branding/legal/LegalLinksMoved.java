package app.livery.branding.legal;

import app.livery.kernel.RuleBroken;

/** Somebody else has changed the links since they were read. */
public class LegalLinksMoved extends RuleBroken {
  /**
   * @param by who changed them last
   */
  LegalLinksMoved(String by) {
    super(by);
  }
}
