package app.livery.web.api;

import app.livery.web.ui.brand.Brand;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends the description of the API, as JSON or as YAML. */
@WebServlet(urlPatterns = {"/api/openapi.json", "/api/openapi.yaml"})
public class DescriptionServlet extends HttpServlet {
  @Inject Description description;
  @Inject Brand brand;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ObjectNode document = description.titled(brand.getName() + " API");
    boolean yaml = request.getServletPath().endsWith(".yaml");
    response.setContentType(yaml ? "application/yaml" : "application/json");
    response.setHeader("Cache-Control", "no-cache");
    String text = yaml ? Yaml.of(document) : Json.write(document);
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
