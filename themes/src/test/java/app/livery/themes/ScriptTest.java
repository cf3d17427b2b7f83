package app.livery.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void statements_stand_for_themselves_and_cannot_run_into_one_another() {
    assertEquals(
        List.of("var a={};", "(function(){b()})();"),
        Script.of("x", "var a = {}\n;(function () { b(); })()").statements());
  }

  @Test
  void of_what_is_wrapped_into_a_function_only_the_used_stays() {
    Script script = Script.of("x", "(function(f){f($)})(function(e){e.ui={};e.drag=1;e.at=2});");
    assertEquals(2, script.keepInner(each -> !each.startsWith("e.drag")));
    assertEquals(List.of("(function(f){f($)})(function(e){e.ui={};e.at=2});"), script.statements());
  }

  @Test
  void a_hollow_function_is_there_and_does_nothing() {
    String widget =
        "PrimeFaces.widget.%s=B.extend({drag:function(a){this.x(a)},sort:function(){y()}});";
    Script script = Script.of("x", widget.formatted("A") + widget.formatted("DataTable"));
    assertEquals(1, script.hollow("DataTable", Set.of("drag")));
    assertEquals(widget.formatted("A"), script.statements().get(0));
    assertEquals(
        "PrimeFaces.widget.DataTable=B.extend({drag:function(a){},sort:function(){y()}});",
        script.statements().get(1));
  }

  @Test
  void entries_go_by_their_names_wherever_they_stand() {
    Script script = Script.of("x", "l={a:'1','b.C':'2',in:{a:'3',d:'4'}};");
    assertEquals(
        List.of("l={in:{d:\"4\"}};"),
        script.withoutEntries(Pattern.compile("a|b\\..*")).statements());
  }

  @Test
  void what_nobody_calls_is_gone_and_what_was_there_is_told() {
    Script script = Script.of("x", "A={a:function(){b()},c:1,d:{a:function(){}}};");
    assertEquals(Set.of("a"), script.withoutFunctions(Set.of("a", "c", "z")));
    assertEquals(List.of("A={c:1,d:{}};"), script.statements());
  }

  @Test
  void of_one_list_entries_go_and_those_of_others_stay() {
    Script script = Script.of("x", "l={en:{a:1,in:{b:2,keep:3}},a:4};");
    assertEquals(
        List.of("l={en:{in:{keep:3}},a:4};"),
        script.withoutEntriesOf("en", each -> !Set.of("in", "keep").contains(each)).statements());
  }

  @Test
  void a_packed_script_does_the_same_in_fewer_letters() {
    String packed =
        Script.packed("x", "(function () { /* why */ var long = 1; window.a(long, '<=>'); })();");
    assertTrue(packed.contains("window.a(") && packed.contains("<=>"), packed);
    assertTrue(!packed.contains("long") && !packed.contains("why"), packed);
  }
}
