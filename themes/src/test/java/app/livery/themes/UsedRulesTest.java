package app.livery.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UsedRulesTest {
  @Test
  void what_no_page_has_goes_and_the_rest_of_its_list_stays() {
    assertEquals(".ui-dialog{color:red}", UsedRules.of(".ui-tree .x,.ui-dialog{color:red}"));
    assertEquals("", UsedRules.of("body .ui-tree.ui-tree-checkbox{color:red}"));
  }

  @Test
  void names_that_only_begin_alike_stay() {
    String css =
        ".ui-sortable-column{a:b}.ui-connected-overlay{a:b}.ui-grid-col-6{a:b}"
            + ".ui-selectonemenu-panel{a:b}.ui-treelike{a:b}";
    assertEquals(css, UsedRules.of(css));
  }

  @Test
  void a_rule_stays_that_only_leaves_such_a_component_out() {
    String css = ".ui-button:not(.ui-spinner-button, .ui-tree){color:red}";
    assertEquals(css, UsedRules.of(css));
    assertEquals("", UsedRules.of(".ui-spinner-button:not(.ui-button){color:red}"));
  }

  @Test
  void a_rule_for_any_of_several_stays_for_those_that_pages_have() {
    assertEquals(
        "body :is(.ui-dialog,.ui-paginator) a{b:c}",
        UsedRules.of("body :is(.ui-dialog,.ui-tree,.ui-paginator) a{b:c}"));
    assertEquals("", UsedRules.of("body :is(.ui-tree,.ui-menu) a{b:c}"));
  }

  @Test
  void a_comment_names_nothing() {
    assertEquals(
        ".ui-helper-hidden{a:b}", UsedRules.of("/* see .ui-layout */.ui-helper-hidden{a:b}"));
  }

  @Test
  void queries_stay_while_they_hold_something() {
    assertEquals(
        "@media print{.ui-dialog{a:b}}",
        UsedRules.of("@media print{.ui-tree{a:b}.ui-dialog{a:b}}"));
    assertEquals(".x{a:b}.y{a:b}", UsedRules.of(".x{a:b}@media (width>1px){.ui-tree{a:b}}.y{a:b}"));
  }
}
