package fr.veille.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The group of commands that train models. */
@Command(
    name = "train",
    description = "Trains the models.",
    subcommands = {TrainClaims.class, TrainPos.class, TrainLemmatizer.class, TrainTokenizer.class, TrainNer.class, HelpCommand.class})
final class Train {}
