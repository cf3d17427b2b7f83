package app.livery.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.RuleBroken;
import app.livery.kernel.Scope;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bodies have to be. */
class JsonBodyTest {
  record Wish(
      String name,
      int seats,
      EmailAddress email,
      OrganisationId organisation,
      Instant until,
      Set<Scope> scopes,
      Inner inner) {}

  record Inner(int days) {}

  @Test
  void values_are_read_as_what_they_hold() throws IOException {
    Wish wish =
        (Wish)
            read(
                """
                {"name": "N", "seats": 3, "email": "A@B.example", "until": "2026-11-20T17:00:00Z",
                 "organisation": "0193f1c2-7d3a-7c41-9a52-3f0e8b7d6c11", "scopes": ["invites:write"]}
                """);
    assertEquals(new EmailAddress("a@b.example"), wish.email());
    assertEquals(Set.of(Scope.INVITES_WRITE), wish.scopes());
    assertEquals(Instant.parse("2026-11-20T17:00:00Z"), wish.until());
  }

  @Test
  void what_is_written_can_be_read_again() throws IOException {
    Wish wish = new Wish("N", 1, new EmailAddress("a@b.example"), null, Instant.EPOCH, null, null);
    assertEquals(wish, read(Json.write(wish)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'seats':1,'colour':'red'} | Unreadable.UnknownField | colour",
        "{'seats':1,'inner':{'days':1,'x':2}} | Unreadable.UnknownField | inner.x",
        "{'seats':'1'} | Unreadable.WrongType | seats",
        "{'seats':1.5} | Unreadable.WrongType | seats",
        "{'seats':null} | Unreadable.WrongType | seats",
        "{'name':'N'} | Unreadable.WrongType | seats",
        "{'name':3,'seats':1} | Unreadable.WrongType | name",
        "{'seats':1,'inner':{'days':true}} | Unreadable.WrongType | inner.days",
        "{'seats':1,'until':'soon'} | Unreadable.WrongType | until",
        "{'seats':1,'organisation':'x'} | Unreadable.WrongType | organisation",
        "{'seats':1,'scopes':['everything']} | Unreadable.WrongType | scopes[0]",
        "{'seats':1,'email':'nobody'} | Malformed.email | email",
        "{'seats':1,'seats':2} | Unreadable.NotJson | ",
        "{'seats':1 | Unreadable.NotJson | ",
        "{'seats':1} {} | Unreadable.WrongType | ",
        "[] | Unreadable.WrongType | ",
        "null | Unreadable.Empty | ",
      })
  void whatever_does_not_fit_is_refused_at_its_field(String json, String key, String field) {
    RuleBroken refusal = assertThrows(RuleBroken.class, () -> read(json.replace('\'', '"')));
    assertEquals(key, refusal.key());
    assertEquals(field, refusal.field());
  }

  @Test
  void an_empty_body_is_refused() {
    assertEquals("Unreadable.Empty", assertThrows(RuleBroken.class, () -> read("")).key());
  }

  @Test
  void a_body_beyond_the_limit_is_refused_before_it_is_read() {
    String huge = "{\"name\":\"" + "a".repeat(JsonBody.MOST_BYTES) + "\",\"seats\":1}";
    assertEquals("Unreadable.TooLarge", assertThrows(RuleBroken.class, () -> read(huge)).key());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object read(String json) throws IOException {
    return new JsonBody()
        .readFrom(
            (Class) Wish.class,
            Wish.class,
            null,
            MediaType.APPLICATION_JSON_TYPE,
            new MultivaluedHashMap<>(),
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
