package app.livery.laws;

import app.livery.sins.Nowhere;
import app.livery.sins.billing.Charging;
import app.livery.sins.billing.InvoiceManager;
import app.livery.sins.identity.Account;
import app.livery.sins.identity.Accounts;
import app.livery.sins.identity.Remembering;
import app.livery.sins.identity.SigningIn;
import app.livery.sins.identity.Unguarded;
import app.livery.sins.identity.WokeUp;
import app.livery.sins.migrations.Curious;
import app.livery.sins.operations.Faxing;
import app.livery.sins.tenancy.Bean;
import app.livery.sins.tenancy.Grabbing;
import app.livery.sins.tenancy.LooksRight;
import app.livery.sins.web.AccountPage;
import java.util.List;

/** All laws of the house that bytecode can show, each with the sins that prove it awake. */
final class Laws {
  private Laws() {}

  static List<Law> all() {
    return List.of(
        Law.of(Spine.importsRunToTheLeft(), LooksRight.class),
        Law.of(Spine.everyClassHasAPlace(), Nowhere.class),
        Law.of(Spine.oneDoorForEachVendor(), Faxing.class, Charging.class),
        Law.of(Spine.onlyTheFrontKnowsTheWeb(), Bean.class),
        Law.of(Spine.tenancyKnowsNoContainerButCdi(), Bean.class),
        Law.of(Spine.migrationsStandAlone(), Curious.class),
        Law.of(Custody.onlyRepositoriesHoldEntityManagers(), Grabbing.class, SigningIn.class),
        Law.of(Custody.theWebTouchesNoEntities(), AccountPage.class),
        Law.of(Custody.entitiesKeepTheirFields(), Account.class),
        Law.of(Custody.repositoriesHandOutNoEntities(), Accounts.class),
        Law.of(Custody.cachesAreKeyedByTenant(), Remembering.class),
        Law.of(Conduct.guardedMethodsDeclareOnePermission(), SigningIn.class, Accounts.class),
        Law.of(Conduct.sessionBeansAreGuarded(), Unguarded.class),
        Law.of(Conduct.theClockIsInjected(), SigningIn.class),
        Law.of(Conduct.factsAreRecords(), WokeUp.class),
        Law.of(Conduct.namesSayWhatThingsAre(), InvoiceManager.class));
  }
}
