extension Acts {
  /// The commands of the accounting machine.
  func accounting(_ name: String) throws -> Ruling {
    .invalid([CommandForm.unknown(command.do)])
  }
}
