package fr.veille.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The group of commands for people who correct labels. */
@Command(
    name = "label",
    description = "Exchanges labels with people: brat standoff, or marks in the text.",
    subcommands = {LabelExport.class, LabelImport.class, HelpCommand.class})
final class Label {}
