package app.livery.billing.plans;

/** Whether a plan is sold. */
public enum PlanStatus {
  DRAFT,
  ACTIVE,
  /** No longer sold; those who have it keep it. */
  RETIRED
}
