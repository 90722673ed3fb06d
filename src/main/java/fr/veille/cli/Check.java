package fr.veille.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The group of commands that hold a room against cases and labelled articles. */
@Command(
    name = "check",
    description = "Checks a room against cases and labelled articles.",
    subcommands = {CheckNames.class, CheckQuantities.class, CheckValues.class, HelpCommand.class})
final class Check {}
