extension Acts {
  /// The commands of the adoption machine.
  func adoption(_ name: String) throws -> Ruling {
    .invalid([CommandForm.unknown(command.do)])
  }
}
