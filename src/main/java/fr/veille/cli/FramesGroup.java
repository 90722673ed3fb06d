package fr.veille.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The group of commands about frames. */
@Command(name = "frames", description = "Works with frames, the trigger words of claim types.", subcommands = {FramesCheck.class, HelpCommand.class})
final class FramesGroup {}
