extension Acts {
  /// The commands of the imaging machine.
  func imaging(_ name: String) throws -> Ruling {
    .invalid([CommandForm.unknown(command.do)])
  }
}
