package fr.veille.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Holds docs/commands.md to what the program says of itself. */
class CommandsDocTest {
  private static final Path DOC = Path.of(System.getProperty("veille.home"), "docs", "commands.md");

  @Test
  void theCommandReferenceIsWhatTheProgramSays() throws IOException {
    String generated = generated();
    if (Boolean.getBoolean("veille.update")) {
      Files.createDirectories(DOC.getParent());
      Files.writeString(DOC, generated);
    }
    assertEquals(generated, Files.readString(DOC), "docs/commands.md is old: mvn test -Dtest=CommandsDocTest -Dveille.update=true writes it anew");
  }

  private static String generated() {
    StringBuilder doc = new StringBuilder("# Commands\n\nGenerated from the program; a test holds it.\n");
    Deque<CommandLine> left = new ArrayDeque<>();
    left.add(Veille.commandLine());
    while (!left.isEmpty()) {
      CommandLine command = left.remove();
      if (!command.getCommandName().equals("help")) {
        String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF).lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n");
        doc.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n```\n").append(usage).append("```\n");
        command.getSubcommands().values().stream().distinct().forEach(left::add);
      }
    }
    return doc.toString();
  }
}
