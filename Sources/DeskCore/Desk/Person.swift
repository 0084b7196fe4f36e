/// Someone who works at the desk.
public struct Person: Hashable, Sendable, Codable {
  /// The user name.
  public var user: String
  /// The name in full.
  public var name: String
  /// What they may do.
  public var roles: Set<Role>
  /// The site where they usually work.
  public var site: String
  /// Someone who left; disabled, never deleted.
  public var isDisabled: Bool

  /// A person.
  public init(user: String, name: String, roles: Set<Role>, site: String, isDisabled: Bool = false)
  {
    self.user = user
    self.name = name
    self.roles = roles
    self.site = site
    self.isDisabled = isDisabled
  }
}
