package app.livery.themes;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.IOException;
import java.nio.file.Path;

/** The Sass compiler that comes with the build, for as long as one build takes. */
final class Sass implements AutoCloseable {
  private final SassCompiler compiler;

  Sass() throws IOException {
    compiler = SassCompilerFactory.bundled();
    compiler.setOutputStyle(OutputStyle.COMPRESSED);
  }

  String compile(Path file) throws IOException {
    try {
      return compiler.compileFile(file.toFile()).getCss();
    } catch (SassCompilationFailedException wrong) {
      throw new IOException(wrong.getMessage(), wrong);
    }
  }

  @Override
  public void close() throws IOException {
    compiler.close();
  }
}
