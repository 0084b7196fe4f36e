extension Acts {
  /// The commands of the incident machine.
  func incident(_ name: String) throws -> Ruling {
    .invalid([CommandForm.unknown(command.do)])
  }
}
