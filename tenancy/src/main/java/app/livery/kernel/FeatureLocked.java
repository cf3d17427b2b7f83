package app.livery.kernel;

/** The platform has not granted this to the tenant. */
public class FeatureLocked extends RuleBroken {
  public FeatureLocked(Feature feature) {
    super(feature);
  }
}
