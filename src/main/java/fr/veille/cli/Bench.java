package fr.veille.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The group of commands that measure. */
@Command(name = "bench", description = "Mesure la justesse et la vitesse.", subcommands = {BenchText.class, HelpCommand.class})
final class Bench {}
