import ArgumentParser
import DeskCore
import DeskTerminal
import DeskUI
import Foundation

/// The options of every command that opens the screen.
struct ScreenOptions: ParsableArguments {
  @Option(help: "auto, truecolor, 256, 16 or mono.") var color: String?
  @Flag(help: "Borders and signs in ASCII.") var ascii = false
  @Option(help: "The theme, such as desk-dark.") var theme: String?
  @Option(help: "Play the keys of this file instead of reading a terminal.") var script: String?
  @Option(help: "The size of the screen of a script, such as 80x24.") var size = "80x24"
  @Option(help: "Write the last screen of a script to this file.") var dump: String?
}
