package fr.veille.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The group of commands that measure. */
@Command(name = "bench", description = "Measures accuracy and speed.", subcommands = {BenchArticle.class, BenchRead.class, BenchSearch.class, BenchText.class, BenchQuantities.class, HelpCommand.class})
final class Bench {}
