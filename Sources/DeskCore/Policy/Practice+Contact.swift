extension Practice {
  /// The office with a list of its own for amendments, or nil where the desk keeps it.
  public var amendmentOffice: Contact? { contacts.first { $0.topic == "amendment" } }
}

extension Practice.Contact {
  /// The address slip in one line: office, address, telephone, fax.
  public var slip: String {
    let phones = [phone.isEmpty ? "" : "phone \(phone)", fax.isEmpty ? "" : "fax \(fax)"]
    return ([office] + lines + phones).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
