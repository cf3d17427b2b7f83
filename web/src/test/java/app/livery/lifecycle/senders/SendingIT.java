package app.livery.lifecycle.senders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Actor;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Feature;
import app.livery.kernel.FeatureLocked;
import app.livery.kernel.Ids;
import app.livery.kernel.Malformed;
import app.livery.kernel.Moments;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.Role;
import app.livery.kernel.TenantRef;
import app.livery.lifecycle.post.Sender;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.proof.NameZone;
import app.livery.proof.Superuser;
import app.livery.tenancy.hosts.CheckedJustNow;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters come from a brand's own address while its domain allows it, and only then. */
@ExtendWith(ArquillianExtension.class)
class SendingIT {
  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Sending sending;
  @Inject Senders senders;
  @Inject TenantDirectory directory;
  @Inject CurrentCall call;
  @Inject Clock clock;

  private NameZone zone;
  private TenantRef ours;
  private String domain;
  private Duration later = Duration.ZERO;

  @BeforeEach
  void a_tenant_and_a_domain() {
    zone = NameZone.open();
    ours = brands.fresh("sending");
    domain = ours.slug() + ".example";
  }

  @AfterEach
  void close() {
    zone.close();
  }

  @Test
  void whoever_has_said_nothing_sends_in_the_brands_name_from_the_installation() {
    assertEquals(Sender.OF_INSTALLATION, current());
    assertEquals(SenderState.PLATFORM, mine().state());
    assertEquals(ours.name(), mine().name());
  }

  @Test
  void an_address_carries_letters_once_three_records_are_there_and_not_before() {
    SenderRow row = give("hello@" + domain);
    assertEquals(SenderState.AWAITING, row.state());
    publish(row, RecordKind.DKIM);
    publish(row, RecordKind.SPF);
    assertEquals(SenderState.AWAITING, check().state());
    assertNull(current().address());
    assertNull(current().key());
    assertEquals("hello@" + domain, current().replyTo().value());
    publish(row, RecordKind.DMARC);
    assertEquals(SenderState.VERIFIED, check().state());
    assertEquals("hello@" + domain, current().address().value());
    assertEquals(row.keys().get(0).selector(), current().key().selector());
  }

  @Test
  void a_record_that_goes_sends_letters_back_to_the_installations_address() {
    SenderRow row = verified();
    zone.remove(record(row, RecordKind.DMARC).name(), "TXT");
    assertEquals(SenderState.VERIFIED, check().state());
    assertEquals(SenderState.BROKEN, check().state());
    assertNull(current().address());
    publish(row, RecordKind.DMARC);
    assertEquals(SenderState.VERIFIED, check().state());
  }

  @Test
  void name_servers_that_fail_take_nothing_away() {
    verified();
    zone.fail();
    check();
    assertEquals(SenderState.VERIFIED, check().state());
  }

  @Test
  void a_new_key_signs_once_it_is_seen_and_the_old_record_stays_a_week() {
    SenderRow row = verified();
    String old = row.keys().get(0).selector();
    SenderRow both = asAdmin(sending::rotate);
    assertEquals(KeyStanding.WAITING, both.keys().get(0).standing());
    assertThrows(KeyStillWaiting.class, () -> asAdmin(sending::rotate));
    assertEquals(SenderState.VERIFIED, check().state());
    assertEquals(old, current().key().selector());
    publish(both, RecordKind.DKIM);
    SenderRow adopted = check();
    assertEquals(SenderState.VERIFIED, adopted.state());
    assertNotEquals(old, current().key().selector());
    assertEquals(KeyStanding.LEAVING, adopted.keys().get(1).standing());
    later = Duration.ofDays(8);
    assertEquals(1, check().keys().size());
  }

  @Test
  void two_brands_at_one_domain_prove_it_each_with_a_key_of_its_own() {
    SenderRow row = verified();
    TenantRef theirs = brands.fresh("sending");
    SenderRow other = brands.inside(theirs, () -> sending.become("Theirs", "hello@" + domain, ""));
    assertNotEquals(row.keys().get(0).selector(), other.keys().get(0).selector());
    SenderRow looked = brands.inside(theirs, sending::check);
    assertEquals(SenderState.AWAITING, looked.state());
    assertFalse(looked.toString().contains(row.keys().get(0).selector()));
  }

  @Test
  void what_the_platform_does_not_grant_carries_no_letters_and_comes_back() {
    verified();
    decide(false);
    assertNull(current().address());
    assertNull(current().key());
    assertEquals(SenderState.VERIFIED, mine().state());
    assertThrows(
        FeatureLocked.class,
        () -> inPerson(() -> sending.become("Ours", "hello@other." + domain, "")));
    assertThrows(FeatureLocked.class, () -> inPerson(sending::rotate));
    assertEquals("New", inPerson(() -> sending.become("New", "hello@" + domain, "")).name());
    decide(true);
    assertEquals("hello@" + domain, current().address().value());
  }

  private SenderRow inPerson(Callable<SenderRow> work) {
    Actor admin = Actor.person(Ids.next(), "Admin", Set.of(Role.TENANT_ADMIN), null);
    return call.within(new Call(ours, admin, "test", ""), work);
  }

  private void decide(boolean granted) {
    brands.decide(ours, Feature.OWN_SENDER, granted);
    ours = directory.byId(ours.id()).orElseThrow();
  }

  @Test
  void a_private_key_lies_under_seal() {
    give("hello@" + domain);
    try (Superuser superuser = Superuser.open()) {
      String sealed = superuser.value("select sealed from %s.dkim_key".formatted(ours.schema()));
      assertTrue(sealed.matches("[0-9a-f]{8}:[A-Za-z0-9+/=]+"), sealed);
      assertFalse(sealed.contains("MII"));
    }
  }

  @Test
  void what_is_due_is_looked_at_without_anybody() {
    SenderRow row = give("hello@" + domain);
    for (RecordKind kind : RecordKind.values()) publish(row, kind);
    brands.inside(ours, sending::checkDue);
    assertEquals(SenderState.AWAITING, mine().state());
    Instant soon = clock.instant().plus(Duration.ofMinutes(2));
    Moments.at(soon, () -> brands.inside(ours, sending::checkDue));
    assertEquals(SenderState.VERIFIED, mine().state());
  }

  @Test
  void looks_are_not_to_be_had_without_pause_nor_by_anybody() {
    give("hello@" + domain);
    asAdmin(sending::check);
    assertThrows(CheckedJustNow.class, () -> asAdmin(sending::check));
    assertThrows(NotAllowed.class, () -> brands.as(ours, folk.meet(ours), () -> sending.check()));
    assertThrows(Malformed.class, () -> give("hello@mail.localhost"));
  }

  @Test
  void what_happens_stands_in_the_audit_trail() {
    verified();
    try (Superuser superuser = Superuser.open()) {
      String told = "select name from %s.fact where name like 'Mail%%' order by written_at, id";
      List<String> facts = superuser.column(told.formatted(ours.schema()));
      assertEquals(
          List.of("MailKeyMade", "MailSenderChanged", "MailKeyAdopted", "MailSenderMoved"), facts);
    }
  }

  private SenderRow verified() {
    SenderRow row = give("hello@" + domain);
    for (RecordKind kind : RecordKind.values()) publish(row, kind);
    assertEquals(SenderState.VERIFIED, check().state());
    return row;
  }

  private void publish(SenderRow row, RecordKind kind) {
    SenderRecord record = record(row, kind);
    zone.add(record.name(), "TXT", record.value());
  }

  /** The newest of its kind. */
  private static SenderRecord record(SenderRow row, RecordKind kind) {
    return row.records().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  private SenderRow give(String address) {
    return asAdmin(() -> sending.become("Ours", address, ""));
  }

  private SenderRow mine() {
    return asAdmin(senders::mine);
  }

  private Sender current() {
    return brands.inside(ours, senders::current);
  }

  /** Looks as somebody would who waits a little between two looks. */
  private SenderRow check() {
    later = later.plusMinutes(1);
    return Moments.at(clock.instant().plus(later), () -> asAdmin(sending::check));
  }

  private <T> T asAdmin(Callable<T> work) {
    return brands.inside(ours, work);
  }
}
