package app.livery.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** JSON told as YAML. */
class YamlTest {
  @Test
  void objects_and_lists_become_blocks_and_texts_keep_their_quotes() {
    String json = "{\"a\":1,\"b\":{\"c d\":\"x: y\",\"/p\":[]},\"l\":[\"no\",{\"k\":null}]}";
    assertEquals(
        """
        a: 1
        b:
          "c d": "x: y"
          "/p": []
        l:
          - "no"
          -
            k: null
        """,
        Yaml.of(Json.read(json)));
  }
}
