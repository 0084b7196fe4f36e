/// A medical group with its own promises, addresses and sites.
public struct Practice: Hashable, Sendable, Codable {
  /// The short name in commands, such as `spr`.
  public let id: String
  /// The name in full.
  public let name: String
  /// Postal address, line by line.
  public let address: [String]
  /// Whom to call or write, by topic; printed on every redirect slip.
  public let contacts: [Contact]

  /// Where a matter goes.
  public struct Contact: Hashable, Sendable, Codable {
    /// The topic, such as `release`, `amendment`, `careTeam`, `billing`.
    public let topic: String
    /// The office's name.
    public let office: String
    /// Phone, or empty.
    public let phone: String
    /// Fax, or empty.
    public let fax: String
    /// What to do, or an address, line by line.
    public let lines: [String]

    package init(
      _ topic: String, office: String, phone: String = "", fax: String = "", lines: [String] = []
    ) {
      self.topic = topic
      self.office = office
      self.phone = phone
      self.fax = fax
      self.lines = lines
    }
  }

  package init(id: String, name: String, address: [String], contacts: [Contact]) {
    self.id = id
    self.name = name
    self.address = address
    self.contacts = contacts
  }
}
