package fr.veille.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The group of commands that score. */
@Command(name = "eval", description = "Scores what the program does on known answers.", subcommands = {EvalSearch.class, HelpCommand.class})
final class Eval {}
